import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';

/** Fires at the status of an action item that will not be done and does not say why. */
export const unexplained: Rule = {
  code: 'action/unexplained',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) =>
      action?.status === 'wont_do' && action.reason === undefined
        ? [
            {
              problem: { code: 'action/unexplained', id: action.id ?? `number ${index + 1}` },
              spot: valueAt(`/actions/${index}/status`),
            },
          ]
        : [],
    );
  },
};
