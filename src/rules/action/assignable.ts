import { valueAt } from '../../finding/report.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { isNobody } from '../../schema/nobody.ts';
import type { Rule } from '../rule.ts';

/** Fires at an owner that is everyone or no one. */
export const assignable: Rule = {
  code: 'action/assignable',
  check: (draft) => {
    if (!isDraftOf(draft, 'incident')) return [];
    return [...(draft.sound.actions ?? []).entries()].flatMap(([index, action]) => {
      const owner = action?.owner;
      if (owner === undefined || !isNobody(owner)) return [];
      return [{ problem: { code: 'action/assignable', owner }, spot: valueAt(`/actions/${index}/owner`) }];
    });
  },
};
