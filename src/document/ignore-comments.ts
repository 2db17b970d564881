import type { Span } from '../finding/position.ts';
import { maxIgnoreComments } from './limits.ts';
import type { BlockApart } from './outline.ts';

/** A comment that asks for findings to be left out: `lookback-ignore CODE: reason`. */
export interface IgnoreComment {
  /** The words themselves, without the marks of the comment. */
  readonly span: Span;
  readonly codes: readonly { readonly text: string; readonly span: Span }[];
  /** Empty where none is given. */
  readonly reason: string;
  /** What it speaks of: the entry or the paragraph that follows, or the line it stands on. */
  readonly covers: Span;
}

const word = 'lookback-ignore';
const directive = new RegExp(
  `(<!--|#)[ \\t]*(${word}(?![\\w-])[ \\t]*([^:\\r\\n]{0,300}?)[ \\t]*(?::[ \\t]*([^\\r\\n]{0,1000}?))?)[ \\t]*(?=-->|\\r?$)`,
  'gm',
);

/** Returns the comments of a document that ask for findings to be left out. Comments inside code are text. */
export function readIgnoreComments(
  text: string,
  bodyStart: number,
  apart: readonly BlockApart[],
): IgnoreComment[] {
  // Nearly no document has one, and looking for the word costs next to nothing.
  if (!text.includes(word)) return [];
  return Iterator.from(text.matchAll(directive))
    .take(maxIgnoreComments)
    .toArray()
    .flatMap((found) => {
      const [, mark = '', line = '', codes = '', reason = ''] = found;
      const words = line.trimEnd();
      const inBody = found.index >= bodyStart;
      if ((mark === '#') === inBody || isCode(found.index, apart)) return [];
      const start = found.index + found[0].indexOf(words, mark.length);
      return [
        {
          span: { start, end: start + words.length },
          codes: readCodes(codes, start + words.indexOf(codes, word.length)),
          reason: reason.trim(),
          covers: inBody ? coveredInBody(text, found.index) : coveredInYaml(text, found.index),
        },
      ];
    });
}

function isCode(offset: number, apart: readonly BlockApart[]): boolean {
  return apart.some(({ kind, span }) => kind === 'code' && span.start <= offset && offset < span.end);
}

function readCodes(text: string, start: number): { text: string; span: Span }[] {
  return [...text.matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => ({
    text: code,
    span: { start: start + index, end: start + index + code.length },
  }));
}

/** The items of a list may stand as far to the left as its key. */
function isItemOf(first: Line, line: Line): boolean {
  return indentation(line) === indentation(first) && /^ *- /.test(line.text) && !/^ *- /.test(first.text);
}

interface Line extends Span {
  readonly text: string;
}

/** A comment after a value speaks of its line; one on a line of its own, of the entry that follows with all that is in it. */
function coveredInYaml(text: string, at: number): Span {
  const own = lineAt(text, at);
  if (!/^[ \t]*#/.test(own.text)) return own;
  let first = nextLine(text, own);
  while (first !== undefined && /^[ \t]*(?:#|$)/.test(first.text)) first = nextLine(text, first);
  if (first === undefined) return own;
  const depth = indentation(first);
  let last = first;
  for (let line = nextLine(text, last); line !== undefined; line = nextLine(text, line)) {
    if (line.text.trim() !== '' && indentation(line) <= depth && !isItemOf(first, line)) break;
    last = line;
  }
  return { start: first.start, end: last.end };
}

/** A comment beside other words speaks of its line; one that stands alone, of the paragraph, item or heading that follows. */
function coveredInBody(text: string, at: number): Span {
  const own = lineAt(text, at);
  if (!/^[ \t]*<!--.*-->[ \t]*$/.test(own.text)) return own;
  let first = nextLine(text, own);
  while (first !== undefined && (first.text.trim() === '' || /^[ \t]*<!--.*-->[ \t]*$/.test(first.text)))
    first = nextLine(text, first);
  if (first === undefined) return own;
  let last = first;
  for (let line = nextLine(text, last); line !== undefined; line = nextLine(text, line)) {
    if (line.text.trim() === '') break;
    last = line;
  }
  return { start: first.start, end: last.end };
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return lineFrom(text, start);
}

function nextLine(text: string, line: Span): Line | undefined {
  const start = text.indexOf('\n', line.end) + 1;
  return start === 0 || start >= text.length ? undefined : lineFrom(text, start);
}

function lineFrom(text: string, start: number): Line {
  const lineFeed = text.indexOf('\n', start);
  const end = lineFeed === -1 ? text.length : lineFeed;
  return { start, end, text: text.slice(start, end).replace(/\r$/, '') };
}

function indentation({ text }: Line): number {
  return text.length - text.trimStart().length;
}
