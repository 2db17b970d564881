import { Temporal } from 'temporal-polyfill';
import { formatCalendarDate, type Instant } from '../time/instant.ts';

/** Whether someone has looked at a runbook lately. */
export interface Freshness {
  /** Calendar date of the last review. */
  readonly reviewedOn: string;
  /** Calendar date until which that review holds. */
  readonly holdsUntil: string;
  readonly stale: boolean;
}

/** Returns until when a review of a runbook holds; it is stale from the day after, in UTC. */
export function freshnessOf(reviewedOn: string, reviewEvery: string, now: Instant): Freshness {
  const holdsUntil = Temporal.PlainDate.from(reviewedOn).add(Temporal.Duration.from(reviewEvery)).toString();
  return { reviewedOn, holdsUntil, stale: formatCalendarDate(now) > holdsUntil };
}
