import { expect, test } from 'vitest';
import { findMeasuredRanges } from '../../src/document/clock-range.ts';

const found = (text: string) =>
  findMeasuredRanges(text).map(({ duration, range, seconds }) => ({
    words: text.slice(duration.span.start, duration.span.end),
    range: text.slice(range.start, range.end),
    minutes: seconds / 60,
  }));

test.each([
  ['Down from 14:02 to 15:10 UTC (78 minutes).', '78 minutes', '14:02 to 15:10 UTC', 68],
  ['For the first two hours, from 17:37 to 19:37 UTC, nobody knew', 'two hours', '17:37 to 19:37 UTC', 120],
  [
    '**Total duration:** 5 hours 26 minutes (10:45 - 16:11 UTC)',
    '5 hours 26 minutes',
    '10:45 - 16:11 UTC',
    326,
  ],
  ['14:02–15:10 (68 min, 5 % of requests)', '68 min', '14:02–15:10', 68],
  ['between 23:50 and 00:20 (30 min)', '30 min', '23:50 and 00:20', 30],
  [
    'from 2026-03-14 23:00 to 2026-03-16 01:00 (26 hours)',
    '26 hours',
    '2026-03-14 23:00 to 2026-03-16 01:00',
    1560,
  ],
  ['from ~14:02 until ~15:10, lasting about an hour.', 'about an hour', '~14:02 until ~15:10', 68],
  [
    '| 14:02-15:10 | x |\nIt lasted 68 minutes, from 14:02:00 to 15:10:30.',
    '68 minutes',
    '14:02:00 to 15:10:30',
    68.5,
  ],
])('%s', (text, words, range, minutes) => {
  expect(found(text)).toEqual([{ words, range, minutes }]);
});

test.each([
  ['a length that fills the time between', 'It was polled every 5 minutes from 14:02 to 15:10.'],
  ['two zones', 'from 14:02 CET to 15:10 UTC (8 minutes)'],
  ['half days of twelve hours', 'from 2:02 pm to 3:10 pm (8 minutes)'],
  ['only the end has a date', 'from 23:02 to 2026-03-15 01:10 (8 minutes)'],
  ['a length about something else', 'from 14:02 to 15:10 (after 8 minutes of waiting)'],
  ['no length', 'from 14:02 to 15:10 (UTC)'],
  ['no times', 'from 2 to 3 (8 minutes)'],
])('nothing is compared: %s', (_, text) => {
  expect(found(text)).toEqual([]);
});
