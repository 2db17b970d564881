import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import type { Rule, RuleReport } from '../rule.ts';

/** Fires at the second factor or action item of a document with one id. */
export const duplicateItem: Rule = {
  code: 'identity/duplicate-item',
  check: (draft) =>
    isDraftOf(draft, 'incident')
      ? [
          ...repeatedIds('factors', draft.sound.factors ?? []),
          ...repeatedIds('actions', draft.sound.actions ?? []),
        ]
      : [],
};

function repeatedIds(
  list: 'factors' | 'actions',
  items: readonly ({ readonly id?: string | undefined } | undefined)[],
): RuleReport[] {
  const first = new Map<string, number>();
  const reports: RuleReport[] = [];
  for (const [index, item] of items.entries()) {
    if (item?.id === undefined) continue;
    const earlier = first.get(item.id);
    if (earlier === undefined) first.set(item.id, index);
    else reports.push(repeatedId(list, item.id, index));
  }
  return reports;
}

function repeatedId(list: 'factors' | 'actions', id: string, index: number): RuleReport {
  return { problem: { code: 'identity/duplicate-item', list, id }, spot: valueAt(`/${list}/${index}/id`) };
}
