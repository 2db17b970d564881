import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentsInRegion, offsetInRegion, wallTimeInRegion } from '../../src/incident/region-time.ts';
import { formatInstant, type Instant, parseInstant } from '../../src/time/instant.ts';

const regions = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  // Clocks move by half an hour.
  'Australia/Lord_Howe',
  // A whole day was left out at the end of 2011.
  'Pacific/Apia',
  'America/Sao_Paulo',
  'UTC',
];

function wall(text: string): number {
  return parseInstant(`${text}:00Z`) ?? Number.NaN;
}

function moments(text: string, region: string): string[] | undefined {
  return momentsInRegion(wall(text), region)?.map((at) => formatInstant(at));
}

test('a time is one moment, none, or two', () => {
  expect(moments('2026-03-14T09:02', 'Europe/Berlin')).toEqual(['2026-03-14T08:02:00Z']);
  expect(moments('2026-03-29T02:30', 'Europe/Berlin')).toEqual([]);
  expect(moments('2026-10-25T02:30', 'Europe/Berlin')).toEqual([
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
  ]);
  expect(moments('2026-03-14T09:02', 'Europe/Atlantis')).toBeUndefined();
  expect(wallTimeInRegion(0 as Instant, 'Europe/Atlantis')).toBeUndefined();
  expect(offsetInRegion(0 as Instant, 'UTC')).toBe('+00:00');
});

test('it agrees with the calendar of another program wherever clocks are moved', () => {
  const minutes = fc.integer({
    min: Date.UTC(2005, 0, 1) / 60_000,
    max: Date.UTC(2030, 0, 1) / 60_000,
  });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...regions), (minute, region) => {
      const local = Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime();
      const both = (['earlier', 'later'] as const).map((disambiguation) =>
        local.toZonedDateTime(region, { disambiguation }),
      );
      const expected = both
        .filter((zoned) => zoned.toPlainDateTime().equals(local))
        .map((zoned) => zoned.epochMilliseconds);
      expect(momentsInRegion(minute * 60_000, region)).toEqual([...new Set(expected)]);
      const at = (minute * 60_000) as Instant;
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(region);
      expect(offsetInRegion(at, region)).toBe(there.offset);
    }),
    { numRuns: 500 },
  );
});

test('it agrees around every change of the clocks too', () => {
  for (const region of regions) {
    let at: Temporal.ZonedDateTime | null =
      Temporal.Instant.from('2009-12-01T00:00:00Z').toZonedDateTimeISO(region);
    for (let changes = 0; changes < 10 && at !== null; changes += 1) {
      at = at.getTimeZoneTransition('next');
      if (at === null || at.year > 2030) break;
      for (let minutes = -90; minutes <= 90; minutes += 15) {
        const local = at.toPlainDateTime().add({ minutes });
        const both = (['earlier', 'later'] as const)
          .map((disambiguation) => local.toZonedDateTime(region, { disambiguation }))
          .filter((zoned) => zoned.toPlainDateTime().equals(local))
          .map((zoned) => zoned.epochMilliseconds);
        expect(momentsInRegion(wall(local.toString({ smallestUnit: 'minute' })), region)).toEqual([
          ...new Set(both),
        ]);
      }
    }
  }
});
