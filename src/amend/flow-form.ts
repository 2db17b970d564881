import type { Pair, YAMLMap } from 'yaml';
import type { Span } from '../finding/position.ts';
import { lineEndAt, lineStart, nextLine } from '../fix/source-lines.ts';
import type { TextEdit } from '../fix/text-edit.ts';
import { spanOfEntry } from './places.ts';

/** Returns the edits that write more entries behind one that stands in brackets, on lines of their own where that one does. */
export function insertBehind(source: string, entry: Span, texts: readonly string[]): TextEdit[] {
  const line = ownLines(source, entry);
  if (line === undefined) return [insertion(entry.end, texts.map((text) => `, ${text}`).join(''))];
  const lineEnd = lineEndAt(source, line.lastStart);
  const lines = texts.map((text) => `${line.indentation}${text}`).join(`,${lineEnd}`);
  return line.hasComma
    ? [insertion(line.end, `${lines},${lineEnd}`)]
    : [insertion(entry.end, ','), insertion(line.end, `${lines}${lineEnd}`)];
}

/** Returns the edits that write the first items into an empty list in brackets. */
export function fillList(source: string, list: Span, texts: readonly string[]): TextEdit[] {
  const inside = { start: list.start + 1, end: list.end - 1 };
  const isBlank = /^[ \t]*$/.test(source.slice(inside.start, inside.end));
  const span = isBlank ? inside : { start: inside.start, end: inside.start };
  return [{ span, text: texts.join(', ') }];
}

/** Returns the edits that take an entry of a mapping in braces away, with one comma. */
export function removeFromBraces(source: string, map: YAMLMap, entry: Pair): TextEdit[] | undefined {
  const span = spanOfEntry(entry);
  if (span === undefined) return undefined;
  const { start, end } = span;
  const comma = commaBehind(source, end);
  const line = ownLines(source, span);
  const commaApart = comma === undefined ? [] : [removal(comma, comma + 1 + blanksAt(source, comma + 1))];
  if (line !== undefined) return [removal(line.start, line.end), ...(line.hasComma ? [] : commaApart)];
  if (comma !== undefined && /^[ \t]*$/.test(source.slice(end, comma)))
    return [withComma(source, start, comma + 1)];
  const previous = map.items[map.items.indexOf(entry) - 1];
  const before = previous && spanOfEntry(previous)?.end;
  if (before !== undefined && !source.slice(before, start).includes('#')) return [removal(before, end)];
  // Behind a comment the comma before stays, in place of the one that follows. At the end YAML allows one too.
  return [removal(start, comma === undefined ? end + blanksAt(source, end) : end), ...commaApart];
}

/** On the same line or behind comments and line ends. */
function commaBehind(source: string, end: number): number | undefined {
  const between = /(?:[ \t\r\n]|(?<=[ \t\r\n])#[^\n]*\n)*/y;
  between.lastIndex = end;
  between.exec(source);
  return source[between.lastIndex] === ',' ? between.lastIndex : undefined;
}

function withComma(source: string, start: number, end: number): TextEdit {
  const blanks = blanksAt(source, end);
  if (!/^(?:#|\r?\n)/.test(restOfLine(source, end + blanks))) return removal(start, end + blanks);
  const before = source.slice(lineStart(source, start), start);
  return removal(start - (before.length - before.trimEnd().length), end);
}

function blanksAt(source: string, offset: number): number {
  return /^[ \t]*/.exec(restOfLine(source, offset))?.[0].length ?? 0;
}

function restOfLine(source: string, offset: number): string {
  return source.slice(offset, nextLine(source, offset + 1));
}

interface OwnLines extends Span {
  readonly indentation: string;
  readonly hasComma: boolean;
  /** Where the last of them begins. */
  readonly lastStart: number;
}

/** Returns the lines of an entry that shares them with nothing but its comma and a comment. */
function ownLines(source: string, { start, end }: Span): OwnLines | undefined {
  const first = lineStart(source, start);
  const indentation = source.slice(first, start);
  const next = nextLine(source, end + 1);
  const rest = /^[ \t]*(,?)(?:[ \t]+#.*|[ \t]*)\r?\n$/.exec(source.slice(end, next));
  if (!/^[ \t]*$/.test(indentation) || rest === null) return undefined;
  return {
    start: first,
    end: next,
    indentation,
    hasComma: rest[1] === ',',
    lastStart: lineStart(source, end),
  };
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

function removal(start: number, end: number): TextEdit {
  return { span: { start, end }, text: '' };
}
