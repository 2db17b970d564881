import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { freshnessOf } from '../../runbook/freshness.ts';
import { parseCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';

/** Fires at a review that no longer holds. */
export const stale: Rule = {
  code: 'runbook/stale',
  check: (draft, { now }) => {
    if (!isDraftOf(draft, 'runbook')) return [];
    const { reviewed_on: reviewedOn, review_every: reviewEvery } = draft.sound;
    if (reviewedOn === undefined || reviewEvery === undefined) return [];
    if (parseCalendarDate(reviewedOn) === undefined) return [];
    const freshness = freshnessOf(reviewedOn, reviewEvery, now);
    if (!freshness.stale) return [];
    const { holdsUntil } = freshness;
    return [{ problem: { code: 'runbook/stale', reviewedOn, holdsUntil }, spot: valueAt('/reviewed_on') }];
  },
};
