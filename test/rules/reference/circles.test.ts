import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circles } from '../../../src/rules/reference/circles.ts';

const found = (needs: Readonly<Record<string, string[]>>) => [
  ...circles(new Map(Object.entries(needs))).values(),
];

test('what leads nowhere, to one place by two ways, or to what does not exist, is no circle', () => {
  expect(found({ a: ['b', 'c'], b: ['d'], c: ['d', 'nowhere'], d: [] })).toEqual([]);
});

test('of several circles through the same services the shortest one is shown, once', () => {
  expect(found({ a: ['b', 'c'], b: ['d'], d: ['a', 'b'], c: ['a'] })).toEqual([['a', 'c', 'a']]);
});

test('a circle begins with the first of its services in the alphabet, wherever that one stands', () => {
  expect(found({ c: ['b'], b: ['a'], a: ['c'] })).toEqual([['a', 'c', 'b', 'a']]);
});

test('circles that are joined in one direction only are two', () => {
  expect(found({ a: ['b'], b: ['a', 'x'], x: ['y'], y: ['x'], z: ['a'] })).toEqual([
    ['a', 'b', 'a'],
    ['x', 'y', 'x'],
  ]);
});

test('a long chain and a long circle', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `s${String(index).padStart(5, '0')}`);
  const chain = Object.fromEntries(names.map((name, index) => [name, names.slice(index + 1, index + 2)]));
  expect(found(chain)).toEqual([]);
  expect(found({ ...chain, s19999: ['s00000'] })).toEqual([[...names, 's00000']]);
});

test('any services: one circle for each group that needs itself, and every step of it is a dependency', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.dictionary(name, fc.uniqueArray(name, { maxLength: 3 })), (written) => {
      const needs = Object.fromEntries(
        Object.entries(written).map(([id, next]) => [id, next.filter((other) => other !== id)]),
      );
      for (const circle of found(needs)) {
        expect(circle[0]).toBe(circle.at(-1));
        for (const [index, id] of circle.slice(0, -1).entries())
          expect(needs[id]).toContain(circle[index + 1]);
      }
      const groups = new Set(Object.keys(needs).flatMap((id) => groupOf(id, needs)));
      expect(found(needs)).toHaveLength(groups.size);
    }),
  );
});

/** The services that a service needs and that need it, as one text; nothing where it does not need itself. */
function groupOf(id: string, needs: Readonly<Record<string, string[]>>): string[] {
  const below = reachable(id, needs);
  if (!below.has(id)) return [];
  return [
    [...below]
      .filter((other) => reachable(other, needs).has(id))
      .sort()
      .join(' '),
  ];
}

function reachable(id: string, needs: Readonly<Record<string, string[]>>): Set<string> {
  const seen = new Set<string>(needs[id]);
  for (const other of seen) for (const next of needs[other] ?? []) seen.add(next);
  return seen;
}
