import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';
import { judgeOutcome } from './outcome-judgement.ts';

/** Fires at a `done_when` that no one could observe. */
export const measurable: Rule = {
  code: 'action/measurable',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      const outcome = action?.done_when;
      if (outcome === undefined || action?.status === 'wont_do') return [];
      const fault = judgeOutcome(outcome, action?.title);
      if (fault === undefined) return [];
      return [
        {
          problem: { code: 'action/measurable', outcome, fault },
          spot: valueAt(`/actions/${index}/done_when`),
        },
      ];
    });
  },
};
