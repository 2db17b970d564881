import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { resolveTimeline } from '../../src/incident/timeline.ts';
import { reviewTimeline } from '../../src/incident/timeline-review.ts';
import { formatInstant, type Instant, parseInstant } from '../../src/time/instant.ts';

function review(items: readonly string[], started: string, resolved?: string) {
  const text = `---\ntitle: The oven went cold\n---\n## Timeline\n\n${items.join('\n')}\n`;
  const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
  const startedAt = parseInstant(`${started}:00Z`);
  const resolvedAt = resolved === undefined ? undefined : parseInstant(`${resolved}:00Z`);
  const found = reviewTimeline(resolveTimeline(outline.events, startedAt), { startedAt, resolvedAt });
  return {
    lies: found.timelines.flat().map(({ from }) => formatInstant(from as Instant).slice(0, 16)),
    midnights: found.midnights.map(({ before, after, dateBefore, dateAfter }) =>
      [dateBefore, before, dateAfter, after]
        .map((part) => (typeof part === 'string' ? part : part.written.replace(/^[\d-]+ (?=\d)/, '')))
        .join(' '),
    ),
    misdated: found.misdated.map(
      ({ event, dateMeant, lies }) => `${event.written} ${lies}, not ${dateMeant}`,
    ),
    undated: found.undated.map(({ written }) => written),
  };
}

const clean = { midnights: [], misdated: [], undated: [] };

test('events past midnight are taken to be of the next day, until a date is written again', () => {
  expect(
    review(
      [
        '- 2026-03-14 22:00 a',
        '- 23:50 b',
        '- 00:10 c',
        '- 00:20 d',
        '- 2026-03-16 09:00 e',
        '- 23:00 f',
        '- 01:00 g',
      ],
      '2026-03-14T22:00',
      '2026-03-17T02:00',
    ),
  ).toEqual({
    ...clean,
    midnights: ['2026-03-14 23:50 2026-03-15 00:10', '2026-03-16 23:00 2026-03-17 01:00'],
    lies: [
      '2026-03-14T22:00',
      '2026-03-14T23:50',
      '2026-03-15T00:10',
      '2026-03-15T00:20',
      '2026-03-16T09:00',
      '2026-03-16T23:00',
      '2026-03-17T01:00',
    ],
  });
});

test('two nights in a row are two midnights', () => {
  const { midnights } = review(
    ['- 2026-03-14 23:50 a', '- 08:00 b', '- 22:00 c', '- 01:00 d'],
    '2026-03-14T23:50',
    '2026-03-16T01:00',
  );
  expect(midnights).toEqual(['2026-03-14 23:50 2026-03-15 08:00', '2026-03-15 22:00 2026-03-16 01:00']);
});

test('minutes before an incident that began past midnight were the day before', () => {
  expect(review(['- 23:55 a', '- 00:02 b', '- 00:30 c'], '2026-03-14T00:02', '2026-03-14T00:30')).toEqual({
    ...clean,
    midnights: ['2026-03-13 23:55 2026-03-14 00:02'],
    lies: ['2026-03-13T23:55', '2026-03-14T00:02', '2026-03-14T00:30'],
  });
});

test('the dates of a midnight are those of the zone the events are in', () => {
  const { midnights } = review(
    ['- 2026-03-14 23:50 -07:00 a', '- 00:10 -07:00 b'],
    '2026-03-15T06:50',
    '2026-03-15T07:10',
  );
  expect(midnights).toEqual(['2026-03-14 23:50 -07:00 2026-03-15 00:10 -07:00']);
});

test('a clock that goes back by less than half a day is no midnight, nor is one with a date', () => {
  expect(review(['- 09:40 a', '- 09:04 b'], '2026-03-14T09:00', '2026-03-14T10:00')).toEqual({
    ...clean,
    lies: ['2026-03-14T09:40', '2026-03-14T09:04'],
  });
  expect(review(['- 23:50 a', '- 2026-03-14 00:10 b'], '2026-03-14T23:00').midnights).toEqual([]);
  expect(review(['- 23:50 a', '- 2026-03-14 ??:?? b', '- 23:55 c'], '2026-03-14T23:00')).toMatchObject(clean);
});

test('a month or a year that is not that of the incident is told by what it would be otherwise', () => {
  const around = ['- 2026-03-14 09:02 a', '- 2026-03-14 10:05 c'];
  const [first = '', last = ''] = around;
  expect(review([first, '- 2026-04-14 09:40 b', last], '2026-03-14T09:00', '2026-03-14T10:05')).toMatchObject(
    {
      misdated: ['2026-04-14 09:40 after, not 2026-03-14'],
      lies: ['2026-03-14T09:02', '2026-03-14T09:40', '2026-03-14T10:05'],
    },
  );
  expect(
    review([first, '- 2016-03-14 09:40 b', last], '2026-03-14T09:00', '2026-03-14T10:05').misdated,
  ).toEqual(['2016-03-14 09:40 before, not 2026-03-14']);
});

test('all events of a mistyped day are one mistake', () => {
  expect(
    review(
      ['- 2026-02-14 09:02 a', '- 09:11 b', '- 2026-02-14 10:05 c'],
      '2026-03-14T09:02',
      '2026-03-14T10:05',
    ).misdated,
  ).toEqual(['2026-02-14 09:02 before, not 2026-03-14']);
});

test.each([
  ['a cause months before', ['- 2025-09-14 16:00 a', '- 2026-03-14 09:02 b']],
  [
    'a day of which only the date is known, out of order with its neighbours',
    ['- 2026-01-14 a', '- 2026-02-20 b'],
  ],
  ['a review a month later', ['- 2026-03-14 09:02 a', '- 2026-04-14 15:00 b']],
  ['a report weeks later', ['- 2026-03-14 09:02 a', '- 2026-03-28 09:30 b']],
  [
    'a month later in the hour of the incident, below another of that month',
    ['- 2026-04-02 a', '- 2026-04-14 09:30 b'],
  ],
])('%s is no mistake', (_what, items) => {
  expect(review(items, '2026-03-14T09:00', '2026-03-14T10:05')).toMatchObject({ misdated: [] });
});

test('without a beginning nothing is outside', () => {
  const text = '---\ntitle: The oven went cold\n---\n## Timeline\n\n- 2026-04-14 09:40 a\n';
  const { outline } = readDocument(new TextEncoder().encode(text), 'markdown');
  const period = { startedAt: undefined, resolvedAt: undefined };
  expect(reviewTimeline(resolveTimeline(outline.events, undefined), period)).toMatchObject(clean);
});

test('hours alone do not do for an incident of days', () => {
  const hours = ['- 22:00 a', '- 01:00 b', '- 09:00 c'];
  expect(review(hours, '2026-03-14T22:00', '2026-03-16T09:00')).toEqual({
    ...clean,
    undated: ['22:00'],
    lies: [],
  });
  expect(review(hours, '2026-03-14T22:00', '2026-03-15T09:00').undated).toEqual([]);
  expect(review([...hours, '- 2026-03-16 09:00 d'], '2026-03-14T22:00', '2026-03-16T09:00').undated).toEqual(
    [],
  );
  expect(review(['- 22:00 a'], '2026-03-14T22:00', '2026-03-16T09:00').undated).toEqual([]);
});
