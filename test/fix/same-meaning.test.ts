import { expect, test } from 'vitest';
import type { Fix, ValueChange } from '../../src/fix/fix.ts';
import { keepsMeaning } from '../../src/fix/same-meaning.ts';
import { readSubject, type Subject } from '../../src/fix/subject.ts';

const before = `---
title: Cold oven
started_at: 2026-03-14 04:02Z
actions:
  - title: Light the burner
---

## Timeline

- 2026-03-14 04:02 UTC — cold
- 04:11 UTC — alert

## Lessons

- Look.
`;

function keeps(part: Fix['part'], from: string, to: string, changes: readonly ValueChange[] = []): boolean {
  if (!before.includes(from)) throw new Error(`${from} does not stand in the document.`);
  return keepsMeaning(read(before), read(before.replace(from, to)), part, changes);
}

function read(text: string): Subject {
  const subject = readSubject('incident', text);
  if (subject === undefined) throw new Error('The document cannot be read.');
  return subject;
}

test('values may be written in another way and in another order', () => {
  expect(keeps('front-matter', 'title: Cold oven\n', '# Warm by now.\ntitle: "Cold oven"\n')).toBe(true);
  expect(
    keeps(
      'front-matter',
      'title: Cold oven\nstarted_at: 2026-03-14 04:02Z',
      'started_at: 2026-03-14 04:02Z\ntitle: Cold oven',
    ),
  ).toBe(true);
});

test('a value may change only to what was announced', () => {
  const full = { pointer: '/started_at', value: '2026-03-14T04:02:00Z' };
  expect(keeps('front-matter', '2026-03-14 04:02Z', '2026-03-14T04:02:00Z', [full])).toBe(true);
  expect(keeps('front-matter', '2026-03-14 04:02Z', '2026-03-14T04:02:00Z')).toBe(false);
  expect(keeps('front-matter', '2026-03-14 04:02Z', '2026-03-14T05:02:00Z', [full])).toBe(false);
  expect(keeps('front-matter', 'title: Cold', 'title: cold', [full])).toBe(false);
  const id = { pointer: '/actions/0/id', value: 'light' };
  expect(keeps('front-matter', '  - title', '  - id: light\n    title', [id])).toBe(true);
  expect(keeps('front-matter', '  - title', '  - id: dark\n    title', [id])).toBe(false);
});

test('a fix of the front matter leaves the body, and a fix of the timeline the rest', () => {
  expect(keeps('front-matter', '- Look.', '- Look!')).toBe(false);
  expect(keeps('front-matter', '- 04:11', '* 04:11')).toBe(false);
  expect(keeps('timeline', '- Look.', '* Look.')).toBe(false);
  expect(keeps('timeline', 'title: Cold oven', 'title: "Cold oven"')).toBe(false);
});

test('in the timeline only the order of items and their bullets may change', () => {
  const first = '- 2026-03-14 04:02 UTC — cold\n';
  const second = '- 04:11 UTC — alert\n';
  const dated = before.replace('04:02Z', '04:02:00Z').replace(' 04:02:00Z', 'T04:02:00Z');
  const swapped = dated.replace(first + second, second + first);
  expect(keepsMeaning(read(dated), read(swapped), 'timeline', [])).toBe(true);
  // Without a beginning of the incident the second has its date from the first.
  expect(keeps('timeline', first + second, second + first)).toBe(false);
  expect(keeps('timeline', '- 04:11', '* 04:11')).toBe(true);
  expect(keeps('timeline', first, '')).toBe(false);
  expect(keeps('timeline', first, `${first}\n`)).toBe(false);
  expect(keeps('timeline', '- 04:11', '  - 04:11')).toBe(false);
  expect(keeps('timeline', '- 04:11', '1. 04:11')).toBe(false);
});

test('an event that takes its date from another may not change its neighbour', () => {
  const dated = before.replace('- 04:11', '- 2026-03-15 04:02 UTC — dark\n- 04:11');
  const swapped = dated.replace(/(- 2026-03-14.*\n)(- 2026-03-15.*\n)/, '$2$1');
  expect(keepsMeaning(read(dated), read(swapped), 'timeline', [])).toBe(false);
});
