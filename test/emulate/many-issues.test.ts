import { afterEach, beforeEach, expect, test } from 'vitest';
import { coldOvenPath, flourPath, flourShortage } from '../issues/bakery-incidents.ts';
import { type Bakery, openBakery } from './bakery.ts';
import type { FileChanges } from './git-desk.ts';

/** Two and a half pages of a list. */
const weeks = ['01', '08', '15', '22', '29'];
const shelves = Array.from({ length: 50 }, (_, index) => index + 1);

let bakery: Bakery;

beforeEach(async () => {
  bakery = await openBakery({ [coldOvenPath]: undefined, [flourPath]: undefined, ...stocktakings(weeks) });
});

afterEach(() => bakery.close());

/** A near miss of each week, after which every shelf wants something to be done. */
function stocktakings(days: readonly string[], verb = 'Count'): FileChanges {
  const incidents = days.map((day) => {
    const actions = shelves.map((shelf) => `  - { id: shelf-${shelf}, title: ${verb} shelf ${shelf} }\n`);
    return [`incidents/2026/2026-05-${day}-flour-shortage.md`, flourShortage({ actions })];
  });
  return Object.fromEntries(incidents);
}

function titles(days: readonly string[], verb = 'Count'): string[] {
  return days.flatMap(() => shelves.map((shelf) => `${verb} shelf ${shelf}`));
}

test('two hundred and fifty action items get one issue each, found again by every later run', {
  // Hundreds of requests, one after the other, on a machine that may be busy.
  timeout: 180_000,
}, async () => {
  const { code, err } = await bakery.sync({ args: ['--max-creations', '300'] });
  expect(code, err).toBe(0);
  const issues = await bakery.desk.issues();
  expect(issues.map(({ title }) => title)).toEqual(titles(weeks));

  const second = await bakery.sync();
  expect([second.code, second.out]).toEqual([0, 'There was nothing to do.\n']);
  expect(second.requests.length).toBeLessThanOrEqual(5);
  expect(await bakery.desk.issues()).toEqual(issues);

  await bakery.write(stocktakings(['29'], 'Weigh'));
  const third = await bakery.sync();
  expect(third.code, third.err).toBe(0);
  // Each is read once more before it is written over.
  expect(third.requests.length).toBeLessThanOrEqual(2 * shelves.length + 5);
  const after = await bakery.desk.issues();
  expect(after.map(({ title }) => title)).toEqual([
    ...titles(['01', '08', '15', '22']),
    ...titles(['29'], 'Weigh'),
  ]);
  expect(after.slice(0, 200)).toEqual(issues.slice(0, 200));
  expect(await bakery.desk.history(250)).toEqual([
    'opened by github-actions[bot]',
    'edited by github-actions[bot]',
  ]);
});
