import { Temporal } from 'temporal-polyfill';
import { formatCalendarDate, type Instant } from '../../incident/instant.ts';
import type { Freshness } from './runbook-view.ts';

/** Returns until when a review of a runbook holds; it is stale from the day after, in UTC. */
export function freshnessOf(reviewedOn: string, reviewEvery: string, now: Instant): Freshness {
  const holdsUntil = Temporal.PlainDate.from(reviewedOn).add(Temporal.Duration.from(reviewEvery)).toString();
  return { reviewedOn, holdsUntil, stale: formatCalendarDate(now) > holdsUntil };
}
