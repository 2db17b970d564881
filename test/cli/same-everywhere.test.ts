import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from '../../src/app/find.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { coldOven, edit, flourShortage, ovenControl } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { bakeryNow, EditedBakery } from '../edited-bakery.ts';
import { lookback } from './run.ts';

/** Mistakes in dates, times, sorting and case: what a zone, a locale or an order could touch. */
const mistakes = [
  edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-03-13T23:30:00-02:00'),
  edit(coldOven, 'due: 2026-06-30', 'due: 2026-03-13'),
  edit(coldOven, '04:11 UTC', '03:11 UTC'),
  edit(flourShortage, 'services: [online-orders]', 'services: [Online-Orders, ıngredients]'),
  edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-oven]'),
  edit(ovenControl, 'owner: ovens', 'owner: öfen'),
];
const now = '2026-06-15T23:30:00Z';

function output(bakery: Bakery, env: Record<string, string>): string {
  return lookback(['check', '--format', 'json', '--no-cache', '--now', now], { cwd: bakery.root, env }).out;
}

test('the same findings in every time zone of the machine', () => {
  using bakery = new Bakery(mistakes);
  const inUtc = output(bakery, { TZ: 'UTC' });
  expect(JSON.parse(inUtc).findings.length).toBeGreaterThanOrEqual(mistakes.length);
  for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Pago_Pago'])
    expect(output(bakery, { TZ }), TZ).toBe(inUtc);
});

test('the same findings in every locale', () => {
  using bakery = new Bakery(mistakes);
  const inC = output(bakery, { LC_ALL: 'C' });
  for (const locale of ['tr_TR.UTF-8', 'sv_SE.UTF-8', 'ar_EG.UTF-8', 'ja_JP.UTF-8'])
    expect(output(bakery, { LC_ALL: locale, LANG: locale }), locale).toBe(inC);
});

test('the same findings whatever the order in which files are listed', () => {
  const { tree } = new EditedBakery(mistakes);
  const inOrder = findAll(readRepository(tree, noCache), bakeryNow);
  expect(inOrder.length).toBeGreaterThanOrEqual(mistakes.length);
  const paths = ['incidents', 'runbooks', 'services', 'maintenance'].flatMap((folder) => tree.list(folder));
  fc.assert(
    fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (shuffled) => {
      const rank = new Map(shuffled.map(({ path }, at) => [path, at]));
      const other = {
        ...tree,
        list: (path: string) =>
          tree.list(path).sort((a, b) => (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0)),
      };
      expect(findAll(readRepository(other, noCache), bakeryNow)).toEqual(inOrder);
    }),
    { numRuns: 30 },
  );
});
