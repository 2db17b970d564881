import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';

/** Fires at the status of an action item that will not be done and does not say why. */
export const unexplained: Rule = {
  code: 'action/unexplained',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const written = draft.reading.values?.actions;
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) =>
      action?.status === 'wont_do' &&
      !hasReason(Array.isArray(written) ? written[index] : undefined) &&
      !isMisspelt(draft, `/actions/${index}`, 'reason')
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

/** A reason that is there and wrong has its own finding. */
function hasReason(action: unknown): boolean {
  return typeof action === 'object' && action !== null && Object.hasOwn(action, 'reason');
}
