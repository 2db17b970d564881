import type { Rule } from '../rule.ts';
import { namedReferences } from './named.ts';
import { targetsOf } from './targets.ts';

/** Fires at a name that is an alias. */
export const renamed: Rule = {
  code: 'reference/renamed',
  check: (draft, context) =>
    namedReferences(draft).flatMap(({ target, id, spot }) => {
      const current = targetsOf(target, draft, context)?.current(id);
      if (current === undefined || current === id) return [];
      return [{ problem: { code: 'reference/renamed', target, id, current }, spot }];
    }),
};
