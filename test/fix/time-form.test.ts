import { expect, test } from 'vitest';
import { momentInFull } from '../../src/fix/time-form.ts';
import { fixed, untouched } from './fixed.ts';

test('times are written in full; quotes, comments and everything else stay', () => {
  const before = `---
title: Since 2026-03-14 04:02Z
started_at: 2026-03-14 04:02Z # as logged
detected_at: '2026-03-14t04:11:00z'
mitigated_at:   "~2026-03-14 04:40:00 +0100"
resolved_at: 2026-03-14T05:05:00.250+00:00
updates:
  - { at: 2026-03-14 04:20 UTC, status: investigating, message: "From 2026-03-14 04:02Z on." }
tags: []
---
Since 2026-03-14 04:02Z.`;
  const after = before
    .replace('2026-03-14 04:02Z # as', '2026-03-14T04:02:00Z # as')
    .replace('2026-03-14t04:11:00z', '2026-03-14T04:11:00Z')
    .replace('~2026-03-14 04:40:00 +0100', '~2026-03-14T04:40:00+01:00')
    .replace('2026-03-14 04:20 UTC', '2026-03-14T04:20:00Z');
  expect(fixed(before)).toEqual({ text: after, done: ['wrote 4 times in full'], left: [] });
});

test('a maintenance window has times as well', () => {
  const path = 'maintenance/2026-06-01-oven-cleaning.md';
  expect(fixed('---\r\nends_at: 2026-06-01 23:00+02\r\n---\r\n', path)).toEqual({
    text: '---\r\nends_at: 2026-06-01T23:00:00+02:00\r\n---\r\n',
    done: ['wrote 1 time in full'],
    left: [],
  });
});

test.each([
  ['no zone', '2026-03-14 04:02'],
  ['no zone, in full', '2026-03-14T04:02:00'],
  ['a zone that depends on the season', '2026-03-14 04:02 CET'],
  ['British winter or British summer', '2026-06-14 04:02 GMT'],
  ['a day that does not exist', '2026-02-30 04:02Z'],
  ['an hour that does not exist', '2026-03-14 24:00Z'],
  ['a leap second', '2026-12-31 23:59:60Z'],
  ['an hour of one digit', '2026-03-14 4:02Z'],
  ['day and month in an order of their own', '14-03-2026 04:02Z'],
  ['a date alone', '2026-03-14'],
  ['words around it', 'about 2026-03-14 04:02Z'],
])('%s: nothing is made up', (_what, text) => {
  expect(momentInFull(text)).toBeUndefined();
});

test.each([
  ['over two lines', 'started_at: 2026-03-14\n  04:02Z'],
  ['with escapes', String.raw`started_at: "2026-03-14\x2004:02Z"`],
  ['as a block', 'started_at: >-\n  2026-03-14 04:02Z'],
  ['shared with another key', 'started_at: &t 2026-03-14 04:02Z\ndetected_at: *t'],
  ['where a text is expected', 'title: 2026-03-14 04:02Z'],
  ['where the schema knows no key', 'began_at: 2026-03-14 04:02Z'],
  ['in full already', 'started_at: 2026-03-14T04:02:00-00:00'],
])('a time %s: left as it is', (_what, yaml) => {
  const text = `---\n${yaml}\n---\n`;
  expect(fixed(text)).toEqual(untouched(text));
});
