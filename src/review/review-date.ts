import { type Instant, parseCalendarDate } from '../time/instant.ts';
import type { Condition } from './condition.ts';
import type { ResponseSide } from './response-side.ts';

type ReviewDateCondition = Extract<Condition, { is: 'review-date' }>;

export type FoundReviewDate = 'given' | 'missing' | 'no-date' | 'in-the-future' | 'before-the-end';

/** Somewhere a day begins fourteen hours before it does in UTC, and somewhere it lasts until noon of the next. */
const dayBeginsBefore = 14 * 3_600_000;
const dayEndsAfter = 36 * 3_600_000;

/** Returns the date that a final postmortem needs; undefined where it is not final. */
export function reviewDateCondition(
  path: string,
  { postmortem, end }: ResponseSide,
): ReviewDateCondition | undefined {
  if (postmortem.state !== 'final') return undefined;
  return {
    is: 'review-date',
    path,
    reviewedOn: postmortem.reviewedOn,
    end: end && { at: end.at, written: end.written },
  };
}

/** Returns what is to be said of the date: on the day itself, wherever that may be, the meeting can have been held. */
export function reviewDateFound({ reviewedOn, end }: ReviewDateCondition, now: Instant): FoundReviewDate {
  if (reviewedOn === undefined) return 'missing';
  const day = parseCalendarDate(reviewedOn);
  if (day === undefined) return 'no-date';
  if (day - dayBeginsBefore > now) return 'in-the-future';
  return end !== undefined && day + dayEndsAfter <= end.at ? 'before-the-end' : 'given';
}
