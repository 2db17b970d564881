import { describe, expect, test } from 'vitest';
import { codes } from '../../src/finding/catalogue.ts';
import type { RuleFixture } from '../../src/rules/fixture.ts';
import { rules } from '../../src/rules/rules.ts';
import { Bakery } from '../bakery.ts';
import { placeOfMarks } from './marked-place.ts';

const fixtures = new Map<string, RuleFixture>();
for (const code of codes) {
  const loaded: { fixture: RuleFixture } = await import(
    new URL(`../../src/rules/${code}.fixture.ts`, import.meta.url).href
  );
  fixtures.set(code, loaded.fixture);
}

test('the bakery as it stands has nothing to be found', () => {
  using bakery = new Bakery();
  expect(bakery.check()).toMatchObject({ documents: 7, findings: [], passed: true });
});

test('every rule is in the catalogue once', () => {
  const listed = rules.map(({ code }) => code);
  expect(new Set(listed).size).toBe(listed.length);
  expect(codes).toEqual(expect.arrayContaining(listed));
});

describe.each([...fixtures])('%s', (code, { fires, passes }) => {
  test.each(fires)('fires: $story', ({ edits, finds, also = [] }) => {
    using bakery = new Bakery(edits);
    const { findings } = bakery.check();
    const own = findings.filter((finding) => finding.code === code);
    expect(own.map(({ file, start, end }) => ({ file, start, end }))).toEqual(
      finds.map(({ file, at }) => ({ file, ...placeOfMarks(at === '⟦⟧' ? '' : bakery.read(file), at) })),
    );
    const others = findings.filter((finding) => finding.code !== code).map((finding) => finding.code);
    expect(others).toEqual(also);
    for (const { message, help } of own) {
      expect(message).toMatch(/^\S.*[.?]$/s);
      expect(help).toMatch(/^\S.*[.…]$/s);
      expect(`${message} ${help}`).not.toMatch(/undefined|\[object|\$[a-z{]| {2}/);
    }
  });

  test.each(passes)('stays silent: $story', ({ edits }) => {
    using bakery = new Bakery(edits);
    expect(bakery.check().findings).toEqual([]);
  });
});
