import type { Position } from '../../src/finding/position.ts';

/** Returns the lines and columns that the markers `⟦` and `⟧` of a snippet enclose in the text that holds it once. */
export function placeOfMarks(text: string, marked: string): { start: Position; end: Position } {
  if (marked === '⟦⟧') return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const visible = text.replace(/^\ufeff/, '');
  const snippet = marked.replace(/[⟦⟧]/g, '');
  const at = visible.indexOf(snippet);
  if (at === -1 || visible.indexOf(snippet, at + 1) !== -1) {
    throw new Error(`${JSON.stringify(snippet)} must stand in the text exactly once.`);
  }
  const start = at + marked.indexOf('⟦');
  const end = at + marked.indexOf('⟧') - 1;
  return { start: positionOf(visible, start), end: positionOf(visible, end) };
}

/** Counted by hand, so that the test does not trust the code it tests. */
function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
