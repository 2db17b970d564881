import { textAt } from '../../finding/report.ts';
import type { Rule } from '../rule.ts';
import { reviewOf } from './events.ts';

/** Fires at an event in the hour that clocks leave out when they are set forward. */
export const dstGap: Rule = {
  code: 'timeline/dst-gap',
  check: (draft) =>
    reviewOf(draft)
      .events.filter(({ because }) => because === 'dst-gap')
      .map(({ written, span, region = '' }) => ({
        problem: { code: 'timeline/dst-gap', text: written, region },
        spot: textAt(span),
      })),
};
