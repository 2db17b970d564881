import type { ActionField } from '../../finding/catalogue/action.ts';
import { valueAt } from '../../finding/report.ts';
import type { ActionItem } from '../../incident/incident.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Sound } from '../../schema/kind.ts';
import { isMisspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';
import { isWritten } from '../written.ts';

const fields: readonly ActionField[] = ['owner', 'due', 'kind', 'done_when', 'factors'];

/** Fires at the id of an action item, once for each thing it does not say. */
export const incomplete: Rule = {
  code: 'action/incomplete',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const written = draft.reading.values?.actions;
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      if (action === undefined || action.status === 'wont_do') return [];
      const asWritten: unknown = Array.isArray(written) ? written[index] : undefined;
      return fields
        .filter(
          (field) => isMissing(action, field, asWritten) && !isMisspelt(draft, `/actions/${index}`, field),
        )
        .map((field) => ({
          problem: { code: 'action/incomplete', id: action.id ?? index + 1, field } as const,
          spot: valueAt(action.id === undefined ? `/actions/${index}` : `/actions/${index}/id`),
        }));
    });
  },
};

/** A value that is there and wrong has its own finding; it is not also missing. */
function isMissing(action: Sound<ActionItem>, field: ActionField, asWritten: unknown): boolean {
  if (field === 'factors' && Array.isArray(action.factors)) return action.factors.length === 0;
  return !isWritten(asWritten, field);
}
