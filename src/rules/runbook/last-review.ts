import { type Draft, isDraftOf } from '../../repository/repository.ts';
import { type Instant, parseCalendarDate } from '../../time/instant.ts';

/** When someone last looked at a runbook. */
export interface LastReview {
  /** As it is written. */
  readonly reviewedOn: string;
  /** When that day begins in UTC. */
  readonly day: Instant;
  readonly reviewEvery: string | undefined;
}

/** Returns the last review of a runbook; undefined where none is given, or on a day that does not exist. */
export function lastReviewOf(draft: Draft): LastReview | undefined {
  if (!isDraftOf(draft, 'runbook')) return undefined;
  const { reviewed_on: reviewedOn, review_every: reviewEvery } = draft.sound;
  if (reviewedOn === undefined) return undefined;
  const day = parseCalendarDate(reviewedOn);
  return day === undefined ? undefined : { reviewedOn, day, reviewEvery };
}
