import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';

/** Fires at the status of an action item that is done and shows neither when nor by what. */
export const doneWithoutEvidence: Rule = {
  code: 'action/done-without-evidence',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const written = draft.reading.values?.actions;
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      if (action?.status !== 'done') return [];
      const asWritten: unknown = Array.isArray(written) ? written[index] : undefined;
      const isShown = (['done_on', 'evidence'] as const).some(
        (key) => says(asWritten, key) || isMisspelt(draft, `/actions/${index}`, key),
      );
      if (isShown) return [];
      const problem = {
        code: 'action/done-without-evidence',
        id: action.id ?? index + 1,
      } as const;
      return [{ problem, spot: valueAt(`/actions/${index}/status`) }];
    });
  },
};

/** A value that is there and wrong has its own finding. */
function says(action: unknown, key: 'done_on' | 'evidence'): boolean {
  if (typeof action !== 'object' || action === null || !(key in action)) return false;
  const value: unknown = Reflect.get(action, key);
  return !Array.isArray(value) || value.length > 0;
}
