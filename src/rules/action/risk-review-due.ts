import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { formatCalendarDate, parseCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';

/** Fires at the date on which an accepted risk was to be looked at again, from the day after it on (UTC). */
export const riskReviewDue: Rule = {
  code: 'action/risk-review-due',
  check: (draft, { now }) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const today = formatCalendarDate(now);
    return [...(draft.sound.accepted_risks ?? []).entries()].flatMap(([index, risk]) => {
      const reviewOn = risk?.review_on;
      if (reviewOn === undefined || parseCalendarDate(reviewOn) === undefined || reviewOn >= today) return [];
      const problem = { code: 'action/risk-review-due', factor: risk?.factor ?? '', reviewOn } as const;
      return [{ problem, spot: valueAt(`/accepted_risks/${index}/review_on`) }];
    });
  },
};
