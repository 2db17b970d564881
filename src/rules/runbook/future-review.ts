import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { parseCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';

const dayMilliseconds = 86_400_000;

/** Fires at a review that is yet to come. Somewhere east of UTC the next day has already begun. */
export const futureReview: Rule = {
  code: 'runbook/future-review',
  check: (draft, { now }) => {
    if (!isDraftOf(draft, 'runbook')) return [];
    const reviewedOn = draft.sound.reviewed_on;
    const day = reviewedOn === undefined ? undefined : parseCalendarDate(reviewedOn);
    if (reviewedOn === undefined || day === undefined) return [];
    const today = now - (now % dayMilliseconds);
    if (day <= today + dayMilliseconds) return [];
    return [{ problem: { code: 'runbook/future-review', reviewedOn }, spot: valueAt('/reviewed_on') }];
  },
};
