import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isPartlyLost } from '../lost.ts';
import type { Rule } from '../rule.ts';

/** Fires at a factor of a final postmortem that neither an action item nor an accepted risk names. */
export const unansweredFactor: Rule = {
  code: 'policy/unanswered-factor',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident') || draft.sound.postmortem?.state !== 'final') return [];
    // An answer that could not be read may be the one.
    if (isPartlyLost(draft, '/actions') || isPartlyLost(draft, '/accepted_risks')) return [];
    const { factors, actions, accepted_risks: risks } = draft.sound;
    const answered = new Set([
      ...(actions ?? []).flatMap((action) => action?.factors ?? []),
      ...(risks ?? []).map((risk) => risk?.factor),
    ]);
    return [...(factors ?? []).entries()].flatMap(([index, factor]) =>
      factor?.id === undefined || answered.has(factor.id)
        ? []
        : [
            {
              problem: { code: 'policy/unanswered-factor', id: factor.id },
              spot: valueAt(`/factors/${index}/id`),
            },
          ],
    );
  },
};
