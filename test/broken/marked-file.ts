import type { Position } from '../../src/finding/position.ts';

/** A finding as an engineer would point at it. */
export interface ExpectedFinding {
  readonly code: string;
  readonly start: Position;
  readonly end: Position;
}

/**
 * Reads a document with its mistakes marked: `⟦time/future⟧2031-01-01⟦⟧` stands for `2031-01-01` with a finding of that
 * code on it. Marks may be nested, and several codes may share one. Positions are counted here, by themselves.
 */
export function readMarks(marked: string): { text: string; expected: ExpectedFinding[] } {
  const expected: ExpectedFinding[] = [];
  const open: { codes: string[]; start: Position }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: codes = '', index } of marked.matchAll(/⟦([^⟧]*)⟧/g)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    const here = endOf(text);
    if (codes !== '') {
      open.push({ codes: codes.split(' '), start: here });
      continue;
    }
    const closed = open.pop();
    if (closed === undefined)
      throw new Error(`A mark is closed that was never opened, after ${text.slice(-60)}`);
    expected.push(...closed.codes.map((code) => ({ code, start: closed.start, end: here })));
  }
  if (open.length > 0)
    throw new Error(`A mark is never closed: ${open.map(({ codes }) => codes.join(' ')).join(', ')}`);
  return { text: text + marked.slice(from), expected };
}

function endOf(text: string): Position {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
