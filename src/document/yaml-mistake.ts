import type { SyntaxCause } from '../finding/catalogue/syntax.ts';
import type { Span } from '../finding/position.ts';
import { blockEnd, entryAbove, lineAt, type YamlLine } from './yaml-line.ts';
import { clipped, quotedYaml, withoutComment } from './yaml-quote.ts';
import type { YamlTree } from './yaml-tree.ts';

/** One mistake, and how to read on as if it were not there. Offsets are those of the YAML. */
export interface Mistake {
  readonly cause: SyntaxCause;
  /** What an author would point at. */
  readonly span: Span;
  /** What to blank out; `instead` stands at its beginning. */
  readonly masks: readonly Mask[];
  /** Offsets that lie in entries of which the value cannot be known. */
  readonly lost: readonly number[];
}

export interface Mask extends Span {
  readonly instead?: string;
}

/** What a mistake is explained from. */
export interface Mishap {
  readonly text: string;
  readonly tree: YamlTree;
  readonly at: number;
  readonly reason: string;
}

/** Null in YAML: reads on without the value, and keeps its key. */
const nothing = '~';

/** Leaves out the value that begins on a line, with everything below that belongs to it. */
export function withoutValue(text: string, line: YamlLine): Pick<Mistake, 'masks' | 'lost'> {
  const end = Math.max(blockEnd(text, line), line.valueStart);
  const masks = line.value === '' && end === line.end ? [] : [{ start: line.valueStart, end }];
  // An item of a list has to stay one, or those behind it would move up.
  const instead = line.key === undefined ? nothing : '';
  return { masks: masks.map((mask) => ({ ...mask, instead })), lost: [line.contentStart] };
}

/** Leaves out a piece between brackets, or any other that has a place of its own. */
export function withoutPiece(span: Span): Pick<Mistake, 'masks' | 'lost'> {
  return { masks: [{ ...span, instead: nothing }], lost: [span.start] };
}

/** Leaves out the entry in which an offset lies, its key excepted: for mistakes nobody can see through. */
export function withoutEntry(text: string, offset: number): Pick<Mistake, 'masks' | 'lost'> {
  const line = lineAt(text, offset);
  const isItem = line.column > line.indent;
  if ((line.key !== undefined || isItem) && offset >= line.valueStart) return withoutValue(text, line);
  const above = entryAbove(text, line);
  return above === undefined ? withoutLine(text, line) : withoutValue(text, above);
}

function withoutLine(text: string, line: YamlLine): Pick<Mistake, 'masks' | 'lost'> {
  return { masks: [{ start: line.start, end: blockEnd(text, line) }], lost: [] };
}

/** Leaves out the whole outermost entry in which an offset lies. */
export function withoutOutermostEntry(text: string, offset: number): Pick<Mistake, 'masks' | 'lost'> {
  let line = lineAt(text, offset);
  for (let above = entryAbove(text, line); above !== undefined; above = entryAbove(text, line)) line = above;
  return line.key === undefined ? withoutLine(text, line) : withoutValue(text, line);
}

/** From the offset to the end of its line. */
export function restOfLine(text: string, start: number): Span {
  return { start, end: Math.max(start, lineAt(text, start).end) };
}

/** Returns the value of a line as it stands, in quotes, behind its key where it has one. */
export function quotedEntry(line: YamlLine, value = withoutComment(line.value)): string {
  return entryWith(line, quotedYaml(clipped(value)));
}

export function entryWith(line: YamlLine, value: string): string {
  return line.key === undefined ? value : `${line.key}: ${value}`;
}

/** Nothing better is known than what the parser says. */
export function unexplained({ text, at, reason }: Mishap): Mistake {
  const sentence = reason.replaceAll(/\s+/g, ' ').trim();
  const cause = { is: 'other', reason: /[.!?]$/.test(sentence) ? sentence : `${sentence}.` } as const;
  return { cause, span: restOfLine(text, at), ...withoutEntry(text, at) };
}

/** Returns the line an offset is on, from 1. */
export function lineNumber(text: string, offset: number): number {
  let number = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) number += 1;
  return number;
}
