import type { Position } from '../position.ts';
import type { Style } from './style.ts';

const tab = '    ';
const maxWidth = 110;

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
    before === undefined || before.trim() === '' ? [] : [numbered(start.line - 1, before, gutter, style)];
  const { shown, from } = clipped(line, start.column - 1);
  const lead = expand(line.slice(from, start.column - 1)).length;
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
function clipped(line: string, column: number): { shown: string; from: number } {
  const from = column > maxWidth - 20 ? column - 20 : 0;
  return { shown: line.slice(from, from + maxWidth), from };
}

function numbered(number: number, line: string, gutter: number, style: Style): string {
  return `${style.faint(`${String(number).padStart(gutter)} │`)} ${printable(expand(line.slice(0, maxWidth)))}`;
}

function expand(text: string): string {
  return text.replaceAll('\t', tab);
}

/** Control characters in a document could move the cursor or recolour the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}
