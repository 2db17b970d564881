import { describe, expect, test } from 'vitest';
import { readWrittenTime } from '../../src/document/timestamp.ts';
import { findDate, readDateLine } from '../../src/document/written-date.ts';
import { findZone, readZoneNote, type WrittenZone } from '../../src/document/written-zone.ts';

/** `2026-03-14 ~09:02-09:20 +60`, and what was left of the text. */
function read(text: string): string | undefined {
  const time = readWrittenTime(text);
  if (time === undefined) return undefined;
  const until = time.until === undefined ? '' : `-${time.until}`;
  const clock = `${time.approximate ? '~' : ''}${time.time}${until}`;
  const parts = [time.date, time.dateAlone ? undefined : clock, shown(time.zone)];
  return parts.filter((part) => part !== undefined).join(' ');
}

function shown(zone: WrittenZone | undefined): string | undefined {
  if (zone === undefined) return undefined;
  return zone.kind === 'offset' ? `${zone.minutes < 0 ? '' : '+'}${zone.minutes}` : zone.name;
}

describe('the clock', () => {
  test.each([
    ['09:02 the flame', '09:02'],
    ['9:02 the flame', '09:02'],
    ['09:02:31 the flame', '09:02:31'],
    ['09:02:31.25 the flame', '09:02:31.25'],
    ['9h02 the flame', '09:02'],
    ['0902Z the flame', '09:02 +0'],
    ['0902 hrs the flame', '09:02'],
    ['9:02am the flame', '09:02'],
    ['9:02 PM the flame', '21:02'],
    ['9:02 p.m. the flame', '21:02'],
    ['12:05 am the flame', '00:05'],
    ['9 pm the flame', '21:00'],
    ['13:10 PM the flame', '99:10'],
    ['25:10 the flame', '25:10'],
    ['14:?? the flame', 'unknown'],
    ['2X:XX the flame', 'unknown'],
    ['--:-- the flame', 'unknown'],
    ['TBC — the flame', 'unknown'],
    ['unknown: the flame', 'unknown'],
    ['[???] the flame', 'unknown'],
    ['unknown flames', undefined],
    ['the flame at 09:02', undefined],
    ['0902 loaves', undefined],
    ['100:20 loaves', undefined],
    ['T09:02 the flame', undefined],
    ['at 09:02 the flame', undefined],
    ['9:2 loaves', undefined],
    ['', undefined],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('about', () => {
  test.each([
    ['~09:02 the flame', '~09:02'],
    ['~ 09:02 the flame', '~09:02'],
    ['≈09:02 the flame', '~09:02'],
    ['ca. 09:02 the flame', '~09:02'],
    ['About 09:02 the flame', '~09:02'],
    ['approximately 09:02 the flame', '~09:02'],
    ['09:02~ the flame', '~09:02'],
    ['09:02? the flame', '~09:02'],
    ['09:02 (approx.) the flame', '~09:02'],
    ['~2026-03-14 09:02 the flame', '2026-03-14 ~09:02'],
    ['2026-03-14 ca. 09:02 the flame', '2026-03-14 ~09:02'],
    ['about the flame', undefined],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('the date', () => {
  test.each([
    ['2026-03-14 09:02', '2026-03-14 09:02'],
    ['2026-3-4 09:02', '2026-03-04 09:02'],
    ['2026-03-14T09:02:00Z', '2026-03-14 09:02:00 +0'],
    ['2026/03/14 09:02', '2026-03-14 09:02'],
    ['2026.03.14 09:02', '2026-03-14 09:02'],
    ['14.03.2026 09:02', '2026-03-14 09:02'],
    ['14/03/2026 09:02', '2026-03-14 09:02'],
    ['03/14/2026 09:02', '2026-03-14 09:02'],
    ['03/04/2026 09:02', '03/04/2026 09:02'],
    ['20266-03-14 09:02', '20266-03-14 09:02'],
    ['03-14 09:02', '--03-14 09:02'],
    ['14/3 09:02', '--03-14 09:02'],
    ['Mar 14, 2026, 09:02', '2026-03-14 09:02'],
    ['March 14th 2026 at 09:02', '2026-03-14 09:02'],
    ['Sept. 4, 9:02 AM', '--09-04 09:02'],
    ['14 March 2026 09:02', '2026-03-14 09:02'],
    ['14. März 09:02', undefined],
    ['14th of March, 09:02', '--03-14 09:02'],
    ['14-Mar-2026 09:02', '2026-03-14 09:02'],
    ['Saturday, March 14 2026 @ 09:02', '2026-03-14 09:02'],
    ['Sat 2026-03-14 09:02', '2026-03-14 09:02'],
    ['2026-03-14 - 09:02', '2026-03-14 09:02'],
    ['2026-03-14 --:--', '2026-03-14 unknown'],
    ['2026-03-14\n09:02', '2026-03-14 09:02'],
    ['09:02 UTC (Mar 14)', '--03-14 09:02 +0'],
    ['09:02 UTC, 14 March 2026', '2026-03-14 09:02 +0'],
    ['09:02 on 14 March', '--03-14 09:02'],
    ['09:02, May 3 rolls are sold', '09:02'],
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14 the oven is swept', '2026-03-14'],
    ['2026-03-14: the oven is swept', '2026-03-14'],
    ['2026-03-14-cold-oven is related', undefined],
    ['14 March — the oven is swept', '--03-14'],
    ['**14 March** the oven is swept', '--03-14'],
    ['14 March the oven is swept', undefined],
    ['14 March) the oven is swept', undefined],
    ['**14 March the oven is swept', undefined],
    ['09:02 (Mar 14', '09:02'],
    ['09:02, the flame', '09:02'],
    ['October 29-30, 2026', '2026-10-29'],
    ['3 may have gone cold', undefined],
    ['Jan 14:30', undefined],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('the zone', () => {
  test.each([
    ['09:02 UTC', '09:02 +0'],
    ['09:02Z', '09:02 +0'],
    ['09:02 GMT', '09:02 +0'],
    ['09:02 (UTC)', '09:02 +0'],
    ['09:02 UTC+1', '09:02 +60'],
    ['09:02 GMT-7', '09:02 -420'],
    ['09:02 UTC+05:30', '09:02 +330'],
    ['09:02 +0200', '09:02 +120'],
    ['09:02+02:00', '09:02 +120'],
    ['09:02 -05:00', '09:02 -300'],
    ['09:02 −05:00', '09:02 -300'],
    ['09:02 +25:00', '09:02'],
    ['09:02 Europe/Berlin', '09:02 Europe/Berlin'],
    ['09:02 America/Argentina/Ushuaia', '09:02 America/Argentina/Ushuaia'],
    ['09:02 CET', '09:02 CET'],
    ['09:02 PDT', '09:02 PDT'],
    ['09:02 met the baker', '09:02'],
    ['**09:02** UTC', '09:02 +0'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('a range, and an offset that looks like one', () => {
  test.each([
    ['14:00-15:10', '14:00-15:10'],
    ['14:00 – 15:10 UTC', '14:00-15:10 +0'],
    ['14:00 UTC to 15:10 UTC', '14:00-15:10 +0'],
    ['~14:00-15:10', '~14:00-15:10'],
    ['2:00 - 3:10 pm', '14:00-15:10'],
    ['11:00 - 1:10 pm', '11:00-13:10'],
    ['11:00 am - 1:10 pm', '11:00-13:10'],
    ['2026-03-14 23:00 – 2026-03-15 01:00', '2026-03-14 23:00-01:00'],
    ['09:02-05:00', '09:02 -300'],
    ['01:00-05:00', '01:00-05:00'],
    ['2026-03-14T01:00-05:00', '2026-03-14 01:00 -300'],
    ['2026-03-14T09:00-15:10', '2026-03-14 09:00-15:10'],
    ['14:00 - three trays', '14:00'],
    ['14:00 - 3 trays', '14:00'],
    ['14:00 - ~15:10', '14:00-15:10'],
    ['14:00 - ~??:??', '14:00'],
    ['05:00-05:00', '05:00 -300'],
    ['2:00 - 3:10', '02:00-03:10'],
    ['2:00 am - 3:10 pm', '02:00-15:10'],
    ['14:00 - 3:10 pm', '14:00-15:10'],
    ['12:59 - 1:10 am', '00:59-01:10'],
    ['2:00 - 2:00 pm', '14:00-14:00'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

test.each([
  ['**09:02 UTC** — the flame', '09:02 UTC', ' — the flame'],
  ['**2026-03-14** **09:02** the flame', '2026-03-14 09:02', ' the flame'],
  ['`09:02` the flame', '09:02', ' the flame'],
  ['[09:02] the flame', '09:02', ' the flame'],
  ['(09:02) the flame', '09:02', ' the flame'],
  ['[x] 09:02 the flame', 'x 09:02', ' the flame'],
  ['\\~09:02 the flame', '~09:02', ' the flame'],
  ['[09:02 UTC](https://crumb.example/log) the flame', '09:02 UTC', ' the flame'],
  [' 09:02 the flame', '09:02', ' the flame'],
  ['**09:02**(maybe) the flame', '09:02', '(maybe) the flame'],
  ['[**09:02**](https://crumb.example/log) the flame', '09:02', ' the flame'],
  ['14:00-15:10 - 16:00 the flame', '14:00-15:10', ' - 16:00 the flame'],
  ['**09:02 UTC (Mar 14)** - the flame', '09:02 UTC Mar 14', ' - the flame'],
])('of %j the time is %j', (text, source, rest) => {
  const time = readWrittenTime(text);
  expect([time?.source, text.slice(time?.length)]).toEqual([source, rest]);
});

test.each([
  ['Sunday, 15 March 2026', '2026-03-15'],
  ['Day 2 (2026-03-15)', '2026-03-15'],
  ['October 21, 2025 - the oven is cold', '2025-10-21'],
  ['Release 2026.3', undefined],
  ['12-05 and 13/14', undefined],
  ['The second day', undefined],
])('the first date in %j is %s', (text, expected) => expect(findDate(text)).toBe(expected));

test.each([
  ['2026-03-14', '2026-03-14'],
  ['**March 14, 2026**:', '2026-03-14'],
  ['On Saturday, 14 March 2026.', '2026-03-14'],
  ['Day 2: 2026-03-15', '2026-03-15'],
  ['2026-03-14 was a quiet day', undefined],
  ['It was on 2026-03-14', undefined],
])('of a line %j the date is %s', (text, expected) => expect(readDateLine(text)).toBe(expected));

test.each([
  ['Timeline (UTC)', '+0', 'UTC'],
  ['Timeline in CET (UTC+1)', '+60', 'CET'],
  ['Time (GMT-7)', '-420', 'GMT-7'],
  ['Timeline, Europe/Berlin', 'Europe/Berlin', 'Europe/Berlin'],
  ['Date and Time in CET', 'CET', 'CET'],
  ['All in Pacific Time', 'Pacific Time', 'Pacific Time'],
  ['Timeline', undefined, undefined],
])('the zone in %j is %s', (text, zone, written) => {
  const found = findZone(text);
  expect([shown(found?.zone), found && text.slice(found.start, found.end)]).toEqual([zone, written]);
});

test.each([
  ['All times in UTC.', '+0'],
  ['All times are PST', 'PST'],
  ['Times are in UTC+1 (Zurich time).', '+60'],
  ['_(all times UTC)_', '+0'],
  ['Note: these timestamps are in Europe/Berlin.', 'Europe/Berlin'],
  ['(UTC)', '+0'],
  ['The UTC server was restarted.', undefined],
  ['All times are approximate.', undefined],
])('the note %j says %s', (text, zone) => expect(shown(readZoneNote(text)?.zone)).toBe(zone));

test('what was not written is left out', () => {
  expect(readWrittenTime('09:02 the flame')).toStrictEqual({
    time: '09:02',
    dateAlone: false,
    approximate: false,
    source: '09:02',
    length: 5,
  });
});
