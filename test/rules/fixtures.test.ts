import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { findAll } from '../../src/app/find.ts';
import { codes } from '../../src/finding/catalogue.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import type { RuleFixture } from '../../src/rules/fixture.ts';
import { rules } from '../../src/rules/rules.ts';
import { bakeryNow, EditedBakery } from '../edited-bakery.ts';
import { placeOfMarks } from './marked-place.ts';

/** `RULE_AREA=time` runs the examples of those rules only; mutation testing does. */
const area = process.env.RULE_AREA ?? '';
/** What reading finds is seen in these areas. */
const seenIn = [
  'document',
  'front-matter',
  'reference',
  'schema',
  'section',
  'suppression',
  'time',
  'timeline',
];
const areas = area === 'document' ? seenIn : [area];
const fixtures = new Map<string, RuleFixture>();
const without: string[] = [];
for (const code of codes) {
  if (area !== '' && !areas.includes(code.split('/')[0] ?? '')) continue;
  const path = join(import.meta.dirname, '../../src/rules', `${code}.fixture.ts`);
  if (!existsSync(path)) without.push(code);
  else {
    const loaded: { fixture: RuleFixture } = await import(path);
    fixtures.set(code, loaded.fixture);
  }
}

test('every code has a fixture', () => {
  expect(without).toEqual([]);
});

test('the bakery as it stands has nothing to be found', () => {
  expect(findingsIn(new EditedBakery())).toEqual([]);
});

test('every rule is in the catalogue once', () => {
  const listed = rules.map(({ code }) => code);
  expect(new Set(listed).size).toBe(listed.length);
  expect(codes).toEqual(expect.arrayContaining(listed));
});

describe.each([...fixtures])('%s', (code, { fires, passes }) => {
  test.each(fires)('fires: $story', ({ story, edits, finds, also = [] }) => {
    const bakery = new EditedBakery(edits);
    const findings = findingsIn(bakery);
    const own = findings.filter((finding) => finding.code === code);
    expect(own.map(({ file, start, end }) => ({ file, start, end }))).toEqual(
      finds.map(({ file, at }) => ({ file, ...placeOfMarks(at === '⟦⟧' ? '' : bakery.read(file), at) })),
    );
    const others = findings.filter((finding) => finding.code !== code).map((finding) => finding.code);
    expect(others).toEqual(also);
    expect(
      own[0] === undefined ? undefined : words(own[0]),
      'what docs/rules.md quotes; `npm run build` writes it',
    ).toEqual(documented(code, story));
    for (const { message, help } of own) {
      expect(message).toMatch(/^\S.*[.?]$/s);
      expect(help).toMatch(/^\S.*[.…]$/s);
      expect(`${message} ${help}`).not.toMatch(/undefined|\[object|\$(?!schema)[a-z{]| {2}/);
    }
  });

  test.each(passes)('stays silent: $story', ({ edits }) => {
    expect(findingsIn(new EditedBakery(edits))).toEqual([]);
  });
});

/** What is said of a finding, second places included. */
function words({ message, help, related = [] }: Finding) {
  const places = related.map(
    ({ file, start, message: note }) => `${file}:${start.line}:${start.column} ${note}`,
  );
  return { message, help, related: places };
}

function documented(code: string, story: string) {
  const example = explain(code).fires.find((candidate) => candidate.story === story);
  return example === undefined
    ? undefined
    : { message: example.message, help: example.help, related: example.related };
}

function findingsIn({ tree }: EditedBakery) {
  return findAll(readRepository(tree, noCache), bakeryNow);
}
