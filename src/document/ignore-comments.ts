import type { Span } from '../finding/position.ts';
import { ignoredInBody, ignoredInYaml, type KnownSpans } from './ignored-span.ts';
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
const opening = new RegExp(`(<!--|#)[ \\t]*(?=${word}(?![\\w-]))`, 'g');
const longest = { codes: 300, reason: 1000 } as const;
const longestWords = word.length + longest.codes + longest.reason + 100;

/** Returns the comments of a document that ask for findings to be left out. Comments inside code are text. */
export function readIgnoreComments(
  text: string,
  bodyStart: number,
  apart: readonly BlockApart[],
): IgnoreComment[] {
  // Nearly no document has one, and looking for the word costs next to nothing.
  if (!text.includes(word)) return [];
  const known: KnownSpans = new Map();
  return Iterator.from(directivesIn(text))
    .take(maxIgnoreComments)
    .toArray()
    .reverse()
    .flatMap((directive) => commentFrom(directive, text, bodyStart, apart, known))
    .reverse();
}

function commentFrom(
  { at, mark, start, words }: Directive,
  text: string,
  bodyStart: number,
  apart: readonly BlockApart[],
  known: KnownSpans,
): IgnoreComment[] {
  const inBody = at >= bodyStart;
  if ((mark === '#') === inBody || isCode(at, apart)) return [];
  const { codes, codesStart, reason } = partsOf(words);
  if (codes.length > longest.codes || reason.length > longest.reason) return [];
  return [
    {
      span: { start, end: start + words.length },
      codes: readCodes(codes, start + codesStart),
      reason,
      covers: inBody ? ignoredInBody(text, at, known) : ignoredInYaml(text, at, known),
    },
  ];
}

interface Directive {
  readonly at: number;
  readonly mark: string;
  /** Of its words, which end with the comment or its line. */
  readonly start: number;
  readonly words: string;
}

/** One pass over the text, whatever a stranger put behind the word. */
function* directivesIn(text: string): Generator<Directive> {
  const search = new RegExp(opening);
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const start = search.lastIndex;
    const ahead = text.slice(start, start + longestWords);
    const end = ahead.search(/-->|[\r\n]/);
    // Longer than any that is meant: left alone.
    if (end === -1 && ahead.length === longestWords) continue;
    const words = (end === -1 ? ahead : ahead.slice(0, end)).trimEnd();
    search.lastIndex = start + words.length;
    yield { at: found.index, mark: found[1] ?? '', start, words };
  }
}

function partsOf(words: string): { codes: string; codesStart: number; reason: string } {
  const colon = words.indexOf(':');
  const head = colon === -1 ? words : words.slice(0, colon);
  const codes = head.slice(word.length);
  return {
    codes: codes.trim(),
    codesStart: head.length - codes.trimStart().length,
    reason: colon === -1 ? '' : words.slice(colon + 1).trim(),
  };
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
