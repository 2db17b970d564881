import type { LineIndex } from './text.ts';

/**
 * Returns what gives the offset in the whole text of a line of the body, counted from 0. In Markdown a carriage return
 * alone ends a line too (CommonMark 0.31, section 2.1), while files and editors count without it.
 */
export function bodyLineOffsets(text: string, bodyStart: number, lines: LineIndex): (line: number) => number {
  if (!/\r(?!\n)/.test(text)) {
    const firstLine = lines.position(bodyStart).line - 1;
    return (line) => Math.max(bodyStart, lines.lineStart(firstLine + line));
  }
  const ends = /\r\n?|\n/g;
  ends.lastIndex = bodyStart;
  const starts = [bodyStart];
  while (ends.test(text)) starts.push(ends.lastIndex);
  return (line) => starts[line] ?? text.length;
}
