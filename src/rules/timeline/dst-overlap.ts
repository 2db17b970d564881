import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires at an event in the hour that clocks show twice when they are set back. */
export const dstOverlap: Rule = {
  code: 'timeline/dst-overlap',
  check: (draft) =>
    reviewOf(draft)
      .events.filter(({ because }) => because === 'dst-overlap')
      .map(({ written, span, region = '', offsets = [] }) => ({
        problem: { code: 'timeline/dst-overlap', text: written, region, offsets },
        spot: textAt(span),
      })),
};
