import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockDistributions } from '../../src/metrics/clock-distributions.ts';
import type { MeasuredIncident } from '../../src/metrics/measured-incident.ts';
import { parseCalendarDate } from '../../src/time/instant.ts';
import { incident } from './morning.ts';

const always = { since: undefined };

function detection(incidents: readonly MeasuredIncident[]) {
  return clockDistributions(incidents, always).clocks.time_to_detect;
}

test('each clock runs between its own two moments', () => {
  const { clocks } = clockDistributions(
    [
      incident('2026-03-14-cold-oven', {
        started_at: '2026-03-14T04:02:00Z',
        detected_at: '2026-03-14T04:11:00Z',
        acknowledged_at: '2026-03-14T06:12:30+02:00',
        mitigated_at: '~2026-03-14T04:40:00Z',
        resolved_at: '2026-03-15T05:05:00Z',
      }),
    ],
    always,
  );
  const measured = Object.entries(clocks).map(([name, clock]) => [name, clock.measured]);
  expect(Object.fromEntries(measured)).toEqual({
    time_to_detect: [{ incident: '2026-03-14-cold-oven', minutes: 9, approximate: false }],
    time_to_acknowledge: [{ incident: '2026-03-14-cold-oven', minutes: 1.5, approximate: false }],
    time_to_mitigate: [{ incident: '2026-03-14-cold-oven', minutes: 38, approximate: true }],
    time_to_resolve: [{ incident: '2026-03-14-cold-oven', minutes: 1503, approximate: false }],
  });
});

test('what nobody knows is counted and left out', () => {
  expect(
    detection([
      incident('2026-01-05-known', { detected_at: '2026-01-05T04:10:00Z' }),
      incident('2026-01-06-said-unknown', { detected_at: 'unknown' }),
      incident('2026-01-07-start-unknown', { started_at: 'unknown', detected_at: '2026-01-07T04:10:00Z' }),
      incident('2026-01-08-not-said', {}),
      incident('2026-01-09-no-such-day', { detected_at: '2026-02-30T04:10:00Z' }),
    ]),
  ).toEqual({
    measured: [{ incident: '2026-01-05-known', minutes: 10, approximate: false }],
    approximate: 0,
    unknown: 4,
    pending: 0,
    outOfOrder: 0,
    quantiles: undefined,
  });
});

test('while an incident is open, what is not written down yet is not unknown', () => {
  expect(
    detection([
      incident('2026-01-05-just-begun', { status: 'investigating' }),
      incident('2026-01-06-never-to-be-known', { status: 'monitoring', detected_at: 'unknown' }),
      incident('2026-01-07-seen', { status: 'identified', detected_at: '2026-01-07T04:03:00Z' }),
    ]),
  ).toMatchObject({ pending: 1, unknown: 1, measured: [{ incident: '2026-01-07-seen', minutes: 3 }] });
});

test('one approximate end makes the duration approximate', () => {
  const { approximate, measured } = detection([
    incident('2026-01-05-exact', { detected_at: '2026-01-05T04:03:00Z' }),
    incident('2026-01-06-about-begun', {
      started_at: '~2026-01-06T04:00:00Z',
      detected_at: '2026-01-06T04:02:00Z',
    }),
    incident('2026-01-07-about-seen', { detected_at: '~2026-01-07T04:01:00Z' }),
  ]);
  expect(approximate).toBe(2);
  expect(measured.map((value) => value.approximate)).toEqual([true, true, false]);
});

test('an end before the beginning is never a duration, however short', () => {
  const { measured, outOfOrder, unknown } = detection([
    incident('2026-01-05-a-second-early', { detected_at: '2026-01-05T03:59:59Z' }),
    incident('2026-01-06-in-summer-time', { detected_at: '2026-01-06T04:30:00+01:00' }),
    incident('2026-01-07-at-once', { detected_at: '2026-01-07T04:00:00Z' }),
  ]);
  expect({ outOfOrder, unknown }).toEqual({ outOfOrder: 2, unknown: 0 });
  expect(measured).toEqual([{ incident: '2026-01-07-at-once', minutes: 0, approximate: false }]);
});

test('drills and near misses are counted by themselves and measured with nobody', () => {
  const { documents, clocks } = clockDistributions(
    [
      incident('2026-01-05-cold-oven', { detected_at: '2026-01-05T04:10:00Z' }),
      incident('2026-01-06-fire-drill', { kind: 'drill', detected_at: '2026-01-06T04:00:30Z' }),
      incident('2026-01-07-drill-again', { kind: 'drill', detected_at: 'unknown' }),
      incident('2026-01-08-nearly', { kind: 'near_miss', detected_at: '2026-01-08T09:00:00Z' }),
    ],
    always,
  );
  expect(documents).toEqual({ incident: 1, drill: 2, near_miss: 1 });
  expect(clocks.time_to_detect).toMatchObject({
    measured: [{ incident: '2026-01-05-cold-oven', minutes: 10 }],
    unknown: 0,
  });
});

test('a period takes what began in it; where that is unknown, the day in the id decides', () => {
  const since = parseCalendarDate('2026-02-01');
  const { documents, clocks } = clockDistributions(
    [
      incident('2026-01-31-before', { detected_at: '2026-02-01T04:00:00Z' }),
      incident('2026-02-01-first-minute', {
        started_at: '2026-02-01T00:00:00Z',
        detected_at: '2026-02-01T00:01:00Z',
      }),
      incident('2026-02-01-still-january-in-utc', {
        started_at: '2026-02-01T00:30:00+01:00',
        detected_at: '2026-02-01T01:00:00+01:00',
      }),
      incident('2026-01-10-unknown-before', { started_at: 'unknown' }),
      incident('2026-02-10-unknown-after', { started_at: 'unknown' }),
    ],
    { since },
  );
  expect(documents.incident).toBe(2);
  expect(clocks.time_to_detect).toMatchObject({
    measured: [{ incident: '2026-02-01-first-minute' }],
    unknown: 1,
  });
});

const moment = fc
  .integer({ min: 0, max: 86_399 })
  .map((second) => new Date(Date.UTC(2026, 0, 5) + second * 1000).toISOString().replace('.000', ''));
const clock = fc.oneof(
  moment,
  moment.map((text) => `~${text}`),
  fc.constant('unknown'),
);
const said = fc.record(
  {
    kind: fc.constantFrom('incident', 'near_miss', 'drill'),
    status: fc.constantFrom('investigating', 'resolved'),
    started_at: clock,
    resolved_at: clock,
  },
  { requiredKeys: ['started_at', 'status'] },
);

/** Seconds between two texts as JavaScript's own dates have it; none where one of them is no date. */
function secondsBetween(from: string, to = 'unknown'): number[] {
  const seconds = (Date.parse(to.replace('~', '')) - Date.parse(from.replace('~', ''))) / 1000;
  return seconds >= 0 ? [seconds] : [];
}

function middleOf(ascending: readonly number[]): number {
  const middle = (ascending.length - 1) / 2;
  return ((ascending[Math.floor(middle)] ?? 0) + (ascending[Math.ceil(middle)] ?? 0)) / 2;
}

test('any number of incidents: each is in one count, and the figures are those of a naive reckoning', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 40 }), (all) => {
      const documents = all.map((one, index) => incident(`2026-01-05-morning-${index}`, one));
      const real = all.filter((one) => one.kind === undefined || one.kind === 'incident');
      const seconds = real.flatMap((one) => secondsBetween(one.started_at, one.resolved_at));
      seconds.sort((a, b) => a - b);
      const { time_to_resolve: resolve } = clockDistributions(documents, always).clocks;
      expect(resolve.measured.map(({ minutes }) => Math.round(minutes * 60))).toEqual(seconds);
      expect(resolve.measured.length + resolve.unknown + resolve.pending + resolve.outOfOrder).toBe(
        real.length,
      );
      expect(resolve.quantiles?.median).toEqual(
        seconds.length < 5 ? undefined : expect.closeTo(middleOf(seconds) / 60, 6),
      );
    }),
  );
});
