import { expect, test } from 'vitest';
import { coldOven, configuration, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

const renamedTwice = [
  edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-oven]'),
  edit(coldOven, 'aliases: [2026-03-14-oven]', 'aliases: [2026-03-14-oven]\nrelated: [2026-05-02-flour]'),
  edit(flourShortage, 'services: [online-orders]', 'services: [online-orders]\naliases: [2026-05-02-flour]'),
];

function levels(bakery: Bakery): Record<string, string> {
  return Object.fromEntries(bakery.check().findings.map(({ file, level }) => [file, level]));
}

test('a rule has the level of the catalogue, that of lookback.yml, or that of the severity', () => {
  using plain = new Bakery(renamedTwice);
  expect(levels(plain)).toEqual({ [coldOven]: 'warning', [flourShortage]: 'warning' });
  using forAll = new Bakery([
    ...renamedTwice,
    edit(configuration, 'title: Crumb & Crust', 'title: Crumb & Crust\nrules: { reference/renamed: info }'),
  ]);
  expect(levels(forAll)).toEqual({ [coldOven]: 'info', [flourShortage]: 'info' });
  using forSeverity = new Bakery([
    ...renamedTwice,
    edit(configuration, 'title: Crumb & Crust', 'title: Crumb & Crust\nrules: { reference/renamed: info }'),
    edit(
      configuration,
      '    sections: [Summary, Timeline, Lessons]',
      '    sections: [Summary, Timeline, Lessons]\n    rules: { reference/renamed: error }',
    ),
  ]);
  expect(levels(forSeverity)).toEqual({ [coldOven]: 'error', [flourShortage]: 'info' });
});

test('turned off for one severity only', () => {
  using bakery = new Bakery([
    ...renamedTwice,
    edit(
      configuration,
      '    sections: [Summary, Timeline, Lessons]',
      '    sections: [Summary, Timeline, Lessons]\n    rules: { reference/renamed: off }',
    ),
  ]);
  expect(levels(bakery)).toEqual({ [flourShortage]: 'warning' });
});

test('what keeps a document from being read keeps its level', () => {
  using bakery = new Bakery([
    edit(configuration, 'title: Crumb & Crust', 'title: Crumb & Crust\nrules: { schema/unknown-key: off }'),
  ]);
  expect(bakery.check().findings.map(({ code }) => code)).toEqual(['schema/name']);
});
