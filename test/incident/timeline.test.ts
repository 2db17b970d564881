import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { type PlacedEvent, resolveTimeline } from '../../src/incident/timeline.ts';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';

function placed(body: string, startedAt = '2026-03-14T04:02:00Z', heading = '## Timeline'): PlacedEvent[] {
  const text = `---\ntitle: The oven went cold\n---\n${heading}\n\n${body}\n`;
  const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
  return resolveTimeline(outline.events, startedAt === 'unknown' ? undefined : parseInstant(startedAt));
}

function moment({ time, because, zoneName }: PlacedEvent): string {
  switch (time.known) {
    case 'exactly':
      return formatInstant(time.at).slice(0, 16);
    case 'approximately':
      return `~${formatInstant(time.at).slice(0, 16)}`;
    case 'date-only':
      return time.date;
    case 'impossible':
      return [because, zoneName].filter((part) => part !== undefined).join(' ');
  }
}

function moments(...given: Parameters<typeof placed>): string[] {
  return placed(...given).map(moment);
}

test('a date that is left out is that of the event above, and at first that of the beginning', () => {
  const events = placed('- 04:02 UTC a\n- 2026-03-16 05:05 UTC b\n- 06:00 UTC c');
  expect(events.map((event) => [moment(event), event.dateFrom])).toEqual([
    ['2026-03-14T04:02', 'incident'],
    ['2026-03-16T05:05', 'event'],
    ['2026-03-16T06:00', 'above'],
  ]);
});

test('the day of the beginning is that of the zone the events are in', () => {
  expect(moments('- 05:00 +09:00 a', '2026-03-14T20:00:00Z')).toEqual(['2026-03-14T20:00']);
  expect(moments('- 20:30 America/New_York a', '2026-03-15T00:30:00Z')).toEqual(['2026-03-15T00:30']);
});

test('a heading gives the day anew, each timeline begins anew', () => {
  const body = `### 14 March

- 2026-03-15 01:00 a

### 16 March

- 02:00 b
- 03:00 c

## Timeline of the orders

- 04:00 d`;
  expect(placed(body).map((event) => [moment(event), event.dateFrom, event.timeline])).toEqual([
    ['2026-03-15T01:00', 'event', 0],
    ['2026-03-16T02:00', 'heading', 0],
    ['2026-03-16T03:00', 'above', 0],
    ['2026-03-14T04:00', 'incident', 1],
  ]);
});

describe('a year that is left out', () => {
  test('is the one that brings the day nearest to what is above', () => {
    expect(moments('- 12-05 16:21 a\n- 03-20 16:46 b\n- Mar 26, 17:40 c', '2019-03-26T23:04:00Z')).toEqual([
      '2018-12-05T16:21',
      '2019-03-20T16:46',
      '2019-03-26T17:40',
    ]);
  });

  test('crosses New Year', () => {
    expect(moments('- Dec 31, 23:50 a\n- Jan 1, 00:10 b', '2025-12-31T23:50:00Z')).toEqual([
      '2025-12-31T23:50',
      '2026-01-01T00:10',
    ]);
  });

  test('of a leap day is a leap year', () => {
    expect(moments('- 29 Feb, 09:00 a', '2023-03-14T04:02:00Z')).toEqual(['2024-02-29T09:00']);
    expect(moments('- 29 Feb, 09:00 a', '2026-03-14T04:02:00Z')).toEqual(['no-such-time']);
  });

  test('is not known where nothing is', () => {
    expect(moments('- Mar 14, 09:00 a\n- 10:00 b', 'unknown')).toEqual(['no-date', 'no-date']);
  });
});

test.each([
  ['- 25:00 a', 'no-such-time'],
  ['- 09:60 a', 'no-such-time'],
  ['- 13:10 PM a', 'no-such-time'],
  ['- 2026-02-30 09:00 a', 'no-such-time'],
  ['- 20266-03-14 09:00 a', 'no-such-time'],
  ['- 03/04/2026 09:00 a', 'ambiguous-date'],
  ['- 09:00 CET a', 'named-zone CET'],
  ['- 09:00 Europe/Atlantis a', 'named-zone Europe/Atlantis'],
  ['- 2026-03-29 02:30 Europe/Berlin a', 'dst-gap'],
  ['- 2026-10-25 02:30 Europe/Berlin a', 'dst-overlap'],
  ['- ~09:00 UTC a', '~2026-03-14T09:00'],
  ['- ??:?? CET a', '2026-03-14'],
  ['- 2026-03-15: a', '2026-03-15'],
  ['- 2026-03-14 09:00 Europe/Berlin a', '2026-03-14T08:00'],
  ['- 2026-07-14 09:00 Europe/Berlin a', '2026-07-14T07:00'],
  ['- 2026-03-14 09:00 -05:00 a', '2026-03-14T14:00'],
])('%s is %s', (body, expected) => expect(moments(body)).toEqual([expected]));

test('a zone said once holds where none is written, and is remembered with its place', () => {
  const events = placed('All times in CET.\n\n- 09:00 a\n- 09:10 UTC b');
  expect(events.map((event) => [moment(event), event.zoneSaid !== undefined])).toEqual([
    ['named-zone CET', true],
    ['2026-03-14T09:10', false],
  ]);
  expect(moments('- 09:00 a', '2026-03-14T04:02:00Z', '## Timeline (UTC+1)')).toEqual(['2026-03-14T08:00']);
});

test('the hour that comes twice has two offsets', () => {
  expect(placed('- 2026-10-25 02:30 Europe/Berlin a')[0]?.offsets).toEqual(['+02:00', '+01:00']);
});

test.each([
  ['- 09:00-09:20 UTC a', '2026-03-14T09:20'],
  ['- 23:50-00:10 UTC a', '2026-03-15T00:10'],
  ['- 09:00-25:00 UTC a', undefined],
  ['- 09:00 UTC a', undefined],
])('of %s the end is %s', (body, expected) => {
  const until = placed(body)[0]?.until;
  expect(until === undefined ? undefined : formatInstant(until).slice(0, 16)).toBe(expected);
});
