import { expect, test } from 'vitest';
import { freshnessOf } from '../../src/runbook/freshness.ts';
import { type Instant, parseInstant } from '../../src/time/instant.ts';

const at = (text: string) => parseInstant(text) as Instant;

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-01-01', 'P1Y2M1W3D', '2027-03-11'],
  ['2026-01-01', 'P0D', '2026-01-01'],
  ['2026-01-01', 'P8000Y', '9999-12-31'],
  ['2026-01-01', 'P99999999999999999999Y', '9999-12-31'],
  ['9999-12-31', 'P1D', '9999-12-31'],
])('a review of %s that holds %s ends with %s', (reviewedOn, reviewEvery, holdsUntil) => {
  const lastMoment = at(`${holdsUntil}T23:59:59Z`);
  expect(freshnessOf(reviewedOn, reviewEvery, lastMoment)).toEqual({ reviewedOn, holdsUntil, stale: false });
});

test('it is stale from the day after', () => {
  expect(freshnessOf('2026-01-31', 'P1M', at('2026-03-01T00:00:00Z')).stale).toBe(true);
});
