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

/** Stands for every date beyond it: a review that holds for ten thousand years has an end nobody can write down. */
const lastDate = '9999-12-31';

/** Returns until when a review of a runbook holds; it is stale from the day after, in UTC. The date must exist. */
export function freshnessOf(reviewedOn: string, reviewEvery: string, now: Instant): Freshness {
  const holdsUntil = endOf(reviewedOn, reviewEvery);
  return { reviewedOn, holdsUntil, stale: formatCalendarDate(now) > holdsUntil };
}

function endOf(reviewedOn: string, reviewEvery: string): string {
  const start = Temporal.PlainDate.from(reviewedOn);
  try {
    const end = start.add(Temporal.Duration.from(reviewEvery));
    return end.year > 9999 ? lastDate : end.toString();
  } catch (error) {
    if (error instanceof RangeError) return lastDate;
    throw error;
  }
}
