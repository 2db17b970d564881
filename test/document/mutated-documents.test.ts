import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from '../../src/app/find.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { coldOven, configuration, flourShortage, onlineOrders } from '../../src/rules/fixture.ts';
import { bakeryNow, EditedBakery } from '../edited-bakery.ts';

const bakery = new EditedBakery();

interface Slip {
  readonly file: string;
  readonly text: string;
}

/** One slip of the hand in a sound document: the kinds of slip an editor makes easy. */
const slips = fc.constantFrom(coldOven, flourShortage, onlineOrders, configuration).chain((file) => {
  const text = bakery.read(file);
  const lines = text.split('\n');
  const offset = fc.nat(text.length - 1);
  const line = fc.nat(lines.length - 1);
  const mutated = fc.oneof(
    offset.map((at) => text.slice(0, at) + text.slice(at + 1)),
    fc
      .tuple(offset, fc.constantFrom(...' \t\n:#"\'[]{},-@*&!|>%`?~\\\0é'.split('')))
      .map(([at, character]) => text.slice(0, at) + character + text.slice(at)),
    line.map((at) => lines.toSpliced(at, 0, lines[at] ?? '').join('\n')),
    line.map((at) => lines.toSpliced(at, 1).join('\n')),
    fc.tuple(line, line).map(([a, b]) => swapped(lines, a, b).join('\n')),
  );
  return mutated.map((changed): Slip => ({ file, text: changed }));
});

function swapped(lines: readonly string[], a: number, b: number): string[] {
  return lines.map((line, at) => (at === a ? (lines[b] ?? '') : at === b ? (lines[a] ?? '') : line));
}

test('after any one slip of the hand every finding lies in its file, and none is said twice', () => {
  fc.assert(
    fc.property(slips, ({ file, text }) => {
      const changed = new EditedBakery([{ file, text }]);
      const findings = findAll(readRepository(changed.tree, noCache), bakeryNow);
      const said = findings.map(({ code, file, start, message }) =>
        JSON.stringify([code, file, start, message]),
      );
      expect(new Set(said).size).toBe(said.length);
      for (const finding of findings) expectInside(changed.read(finding.file), finding);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

function expectInside(text: string, { start, end }: Finding): void {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  for (const { line, column } of [start, end]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  }
  expect(end.line > start.line || (end.line === start.line && end.column >= start.column)).toBe(true);
}
