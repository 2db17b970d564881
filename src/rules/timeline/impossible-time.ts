import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires at an event whose date or time does not exist. */
export const impossibleTime: Rule = {
  code: 'timeline/impossible-time',
  check: (draft) =>
    reviewOf(draft)
      .events.filter(({ because }) => because === 'no-such-time')
      // A date that does not exist is said once, and not of every event that has it from above.
      .filter(({ date, dateFrom }) => date !== undefined || dateFrom !== 'above')
      .map(({ written, span, headingDate, date }) => ({
        problem: {
          code: 'timeline/impossible-time',
          text: date === undefined ? (headingDate ?? written) : written,
        },
        spot: textAt(span),
      })),
};
