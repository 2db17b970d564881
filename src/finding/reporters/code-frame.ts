import type { Position } from '../position.ts';
import type { Style } from './style.ts';

const tab = '    ';
const maxWidth = 110;
const cutMark = '…';

/** Returns the lines of a text as code frames count them. */
export function frameLines(text: string): string[] {
  return text.split(/\r?\n/);
}

/** Returns the line of a finding with what it is about underlined, and the line before it. */
export function codeFrame(lines: readonly string[], start: Position, end: Position, style: Style): string {
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === '') return '';
  const gutter = String(start.line).length;
  const before = lines[start.line - 2];
  const shownBefore =
    before === undefined || before.trim() === ''
      ? []
      : [numbered(start.line - 1, clipped(before, 0), gutter, style)];
  const from = firstShown(start.column - 1);
  const shown = clipped(line, from);
  const lead = expand(shown.slice(0, start.column - 1 - from)).length;
  const endColumn = end.line === start.line ? end.column - 1 : line.length;
  const length = Math.max(1, expand(line.slice(start.column - 1, endColumn)).length);
  const underline = `${' '.repeat(lead)}${style.error('^'.repeat(Math.min(length, Math.max(1, maxWidth - lead))))}`;
  return [
    ...shownBefore,
    numbered(start.line, shown, gutter, style),
    `${style.faint(`${' '.repeat(gutter)} │`)} ${underline}`,
  ].join('\n');
}

/** A long line is shown from a little before the place, so that the place is always on the screen. */
function firstShown(column: number): number {
  return column > maxWidth - 20 ? column - 20 : 0;
}

/** The mark stands in place of a character, so that all others stay in their columns. */
function clipped(line: string, from: number): string {
  const to = from + maxWidth;
  const shown = from === 0 ? line.slice(0, to) : `${cutMark}${line.slice(from + 1, to)}`;
  return line.length > to ? `${shown.slice(0, -1)}${cutMark}` : shown;
}

function numbered(number: number, line: string, gutter: number, style: Style): string {
  return `${style.faint(`${String(number).padStart(gutter)} │`)} ${printable(expand(line))}`;
}

function expand(text: string): string {
  return text.replaceAll('\t', tab);
}

/** Control characters in a document could move the cursor or recolour the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}
