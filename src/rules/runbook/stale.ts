import { valueAt } from '../../finding/report.ts';
import { freshnessOf } from '../../runbook/freshness.ts';
import type { Rule } from '../rule.ts';
import { lastReviewOf } from './last-review.ts';

/** Fires at a review that no longer holds. */
export const stale: Rule = {
  code: 'runbook/stale',
  check: (draft, { now }) => {
    const review = lastReviewOf(draft);
    if (review?.reviewEvery === undefined) return [];
    const {
      reviewedOn,
      stale: isStale,
      holdsUntil,
    } = freshnessOf(review.reviewedOn, review.reviewEvery, now);
    if (!isStale) return [];
    return [{ problem: { code: 'runbook/stale', reviewedOn, holdsUntil }, spot: valueAt('/reviewed_on') }];
  },
};
