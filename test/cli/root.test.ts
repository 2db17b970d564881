import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coldOven, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { lookback } from './run.ts';

const mistakes = [
  edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10'),
  edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-warm-oven]'),
];

function filesNamed(args: string[], cwd: string): unknown {
  const { out } = lookback(['check', ...args, '--now', '2026-06-15T07:00:00Z', '--format', 'json'], { cwd });
  const report: { findings: { file: string }[] } = JSON.parse(out);
  return report.findings.map(({ file }) => file);
}

test('from a folder below, the whole repository is checked', () => {
  using bakery = new Bakery(mistakes);
  expect(filesNamed([], join(bakery.root, 'incidents/2026'))).toEqual([coldOven, flourShortage]);
});

test('a file is named from where one stands, from the root, or in full', () => {
  using bakery = new Bakery(mistakes);
  const below = join(bakery.root, 'incidents/2026');
  expect(filesNamed(['2026-03-14-cold-oven.md'], below)).toEqual([coldOven]);
  expect(filesNamed(['./2026-03-14-cold-oven.md'], below)).toEqual([coldOven]);
  expect(filesNamed(['../2026'], below)).toEqual([coldOven, flourShortage]);
  expect(filesNamed(['.'], below)).toEqual([coldOven, flourShortage]);
  expect(filesNamed([coldOven], below)).toEqual([coldOven]);
  expect(filesNamed([join(bakery.root, coldOven)], below)).toEqual([coldOven]);
  expect(filesNamed([coldOven, '--root', bakery.root], '/')).toEqual([coldOven]);
});

test('a path outside names nothing', () => {
  using bakery = new Bakery();
  expect(lookback(['check', '/etc'], { cwd: bakery.root })).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no document at'),
  });
});
