import markdownIt from 'markdown-it';
import type { Span } from '../finding/position.ts';

const { unescapeAll } = markdownIt().utils;

/** Where a link leads, and where that is written, without the brackets around it. */
export interface WrittenDestination {
  /** Escapes and character references read, percent signs not. */
  readonly destination: string;
  readonly span: Span;
  /** Where the text goes on. */
  readonly end: number;
}

const spaces = /[ \t\n]*/y;
const inAngleBrackets = /<(?:[^<>\n\\]|\\.){0,4000}>/y;
const title =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|\([^()\\]*(?:\\[\s\S][^()\\]*)*\)/y;

/**
 * Returns the destination in the parentheses that open at `at`, or undefined where they are none of a link (CommonMark 0.31, section
 * 6.3). A mark that opens a title ends the one before, so however many there are, none is read twice.
 */
export function readResource(text: string, at: number): WrittenDestination | undefined {
  const start = skip(spaces, text, at + 1);
  const found = readDestination(text, start) ?? emptyAt(start);
  const afterSpace = skip(spaces, text, found.end);
  const afterTitle = afterSpace > found.end ? skip(spaces, text, skip(title, text, afterSpace)) : afterSpace;
  return text[afterTitle] === ')' ? { ...found, end: afterTitle + 1 } : undefined;
}

/** Returns the destination that begins at `at`; undefined where none does. */
export function readDestination(text: string, at: number): WrittenDestination | undefined {
  if (text[at] === '<') {
    const end = skip(inAngleBrackets, text, at);
    return end === at ? undefined : destinationAt(text, at + 1, end - 1, end);
  }
  const end = endOfBare(text, at);
  return end === undefined || end === at ? undefined : destinationAt(text, at, end, end);
}

function emptyAt(at: number): WrittenDestination {
  return { destination: '', span: { start: at, end: at }, end: at };
}

function destinationAt(text: string, start: number, end: number, next: number): WrittenDestination {
  return { destination: unescapeAll(text.slice(start, end)), span: { start, end }, end: next };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const deepestParentheses = 32;

/** A destination without brackets ends at a blank or at the parenthesis that it did not open. */
function endOfBare(text: string, start: number): number | undefined {
  let depth = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127) break;
    if (code === 92 && text.charCodeAt(at + 1) > 32) at += 1;
    else if (code === 40) depth += 1;
    else if (code === 41 && depth === 0) break;
    else if (code === 41) depth -= 1;
    if (depth > deepestParentheses) return undefined;
  }
  return depth === 0 ? Math.min(at, text.length) : undefined;
}
