import type { Span } from '../finding/position.ts';
import { type IgnoreDirective, ignoreDirectivesIn, ignoreWord } from './ignore-directives.ts';
import { ignoredInBody, ignoredInYaml, type KnownSpans } from './ignored-span.ts';
import { maxIgnoreCodesLength, maxIgnoreComments, maxIgnoreReasonLength } from './limits.ts';
import type { BlockApart } from './outline.ts';
import { firstAbove } from './sorted-places.ts';

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

/** A comment that asks for the same and was not read: it is too long, or the first after as many as are read. */
export interface UnreadIgnore {
  /** The word with which it asks. */
  readonly span: Span;
  readonly beyond: 'length' | 'count';
}

export interface IgnoreReading {
  readonly ignores: readonly IgnoreComment[];
  readonly unreadIgnores: readonly UnreadIgnore[];
}

export const noIgnores: IgnoreReading = { ignores: [], unreadIgnores: [] };

/** Returns the comments of a document that ask for findings to be left out. Comments inside code are text. */
export function readIgnoreComments(
  text: string,
  bodyStart: number,
  apart: readonly BlockApart[],
): IgnoreReading {
  // Nearly no document has one, and looking for the word costs next to nothing.
  if (!text.includes(ignoreWord)) return noIgnores;
  const isCode = codeIn(apart);
  const asking = Iterator.from(ignoreDirectivesIn(text))
    .filter(({ at, mark }) => (mark === '#') !== at >= bodyStart && !isCode(at))
    .take(maxIgnoreComments + 1)
    .map((directive) => ({ directive, parts: partsOf(directive) }))
    .toArray();
  const within = asking.slice(0, maxIgnoreComments);
  const known: KnownSpans = new Map();
  return {
    ignores: within
      .reverse()
      .flatMap(({ directive: { at, start }, parts }) => {
        if (parts === undefined) return [];
        const covers = (at >= bodyStart ? ignoredInBody : ignoredInYaml)(text, at, known);
        return [{ ...commentFrom(parts, start), covers }];
      })
      .reverse(),
    unreadIgnores: asking.flatMap(({ directive, parts }, index) => {
      if (index >= maxIgnoreComments) return [unread(directive, 'count')];
      return parts === undefined ? [unread(directive, 'length')] : [];
    }),
  };
}

function unread({ start }: IgnoreDirective, beyond: UnreadIgnore['beyond']): UnreadIgnore {
  return { span: { start, end: start + ignoreWord.length }, beyond };
}

interface Parts {
  readonly length: number;
  readonly codes: string;
  readonly codesStart: number;
  readonly reason: string;
}

/** Undefined where it is too long. */
function partsOf({ words }: IgnoreDirective): Parts | undefined {
  if (words === undefined) return undefined;
  const colon = words.indexOf(':');
  const head = colon === -1 ? words : words.slice(0, colon);
  const written = head.slice(ignoreWord.length);
  const codes = written.trim();
  const reason = colon === -1 ? '' : words.slice(colon + 1).trim();
  if (codes.length > maxIgnoreCodesLength || reason.length > maxIgnoreReasonLength) return undefined;
  return { length: words.length, codes, codesStart: head.length - written.trimStart().length, reason };
}

function commentFrom(
  { length, codes, codesStart, reason }: Parts,
  start: number,
): Omit<IgnoreComment, 'covers'> {
  return {
    span: { start, end: start + length },
    codes: readCodes(codes, start + codesStart),
    reason,
  };
}

/** Returns whether a place is inside of code, without walking all of it for each of many places. */
function codeIn(apart: readonly BlockApart[]): (offset: number) => boolean {
  const blocks = apart.filter(({ kind }) => kind === 'code').map(({ span }) => span);
  blocks.sort((a, b) => a.start - b.start);
  const starts = blocks.map(({ start }) => start);
  return (offset) => {
    const block = blocks[firstAbove(starts, offset) - 1];
    return block !== undefined && offset < block.end;
  };
}

function readCodes(text: string, start: number): { text: string; span: Span }[] {
  return [...text.matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => ({
    text: code,
    span: { start: start + index, end: start + index + code.length },
  }));
}
