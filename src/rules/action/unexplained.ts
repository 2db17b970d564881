import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';
import { isWritten } from '../written.ts';

/** Fires at the status of an action item that will not be done and does not say why. */
export const unexplained: Rule = {
  code: 'action/unexplained',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const written = draft.reading.values?.actions;
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) =>
      action?.status === 'wont_do' &&
      !isWritten(Array.isArray(written) ? written[index] : undefined, 'reason') &&
      !isMisspelt(draft, `/actions/${index}`, 'reason')
        ? [
            {
              problem: { code: 'action/unexplained', id: action.id ?? index + 1 },
              spot: valueAt(`/actions/${index}/status`),
            },
          ]
        : [],
    );
  },
};
