import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires at an event whose date has its day and month in an order that only its writer knows. */
export const ambiguousDate: Rule = {
  code: 'timeline/ambiguous-date',
  check: (draft) =>
    reviewOf(draft)
      .events.filter(({ because, dateFrom }) => because === 'ambiguous-date' && dateFrom !== 'above')
      .map(({ written, span, headingDate }) => ({
        problem: { code: 'timeline/ambiguous-date', text: headingDate ?? written },
        spot: textAt(span),
      })),
};
