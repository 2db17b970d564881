import { valueAt } from '../../finding/report.ts';
import { dayMilliseconds } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';
import { lastReviewOf } from './last-review.ts';

/** Fires at a review that is yet to come. Somewhere east of UTC the next day has already begun. */
export const futureReview: Rule = {
  code: 'runbook/future-review',
  check: (draft, { now }) => {
    const review = lastReviewOf(draft);
    const today = now - (now % dayMilliseconds);
    if (review === undefined || review.day <= today + dayMilliseconds) return [];
    const { reviewedOn } = review;
    return [{ problem: { code: 'runbook/future-review', reviewedOn }, spot: valueAt('/reviewed_on') }];
  },
};
