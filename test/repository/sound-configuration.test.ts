import { expect, test } from 'vitest';
import { coldOven, configuration, type Edit, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

/** Mistakes that only show where the configuration is known: a severity, a category, a section. */
const mistakes = [
  edit(flourShortage, 'severity: sev2', 'severity: sev9'),
  edit(coldOven, 'category: capacity', 'category: capasity'),
  edit(coldOven, '## Lessons', '## Notes'),
];

function codesWith(...edits: Edit[]): string[] {
  using bakery = new Bakery([...mistakes, ...edits]);
  return bakery.check().findings.map(({ code }) => code);
}

test('a mistake in lookback.yml keeps no rule from asking it', () => {
  const whole = codesWith();
  expect(whole).toEqual(['reference/unknown', 'section/missing', 'reference/unknown']);
  const title = edit(configuration, 'title: Crumb & Crust', 'titel: Crumb & Crust');
  expect(codesWith(title)).toEqual([...whole, 'schema/unknown-key']);
  const site = edit(configuration, 'title: Crumb & Crust', 'title: Crumb & Crust\nsite: { links: [bread] }');
  expect(codesWith(site)).toEqual([...whole, 'schema/wrong-type']);
});

test('where a severity cannot be read, nobody is told that it does not exist', () => {
  const codes = codesWith(edit(configuration, '  sev2:\n    name: Minor', '  Sev 2:\n    name: Minor'));
  expect(codes).toContain('schema/name');
  expect(codes).not.toContain('reference/unknown');
});

test('with mistakes it is good for checking only: whatever acts on it asks for them to be mended first', () => {
  using bakery = new Bakery([edit(configuration, 'title: Crumb & Crust', 'titel: Crumb & Crust')]);
  expect(bakery.check().passed).toBe(false);
});
