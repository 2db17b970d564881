import { suggest } from '../../schema/suggest.ts';
import type { Rule } from '../rule.ts';
import { namedReferences } from './named.ts';
import { targetsOf } from './targets.ts';

/** Fires at a name that leads nowhere. */
export const unknown: Rule = {
  code: 'reference/unknown',
  check: (draft, context) =>
    namedReferences(draft).flatMap(({ target, id, spot }) => {
      const targets = targetsOf(target, draft, context);
      if (targets === undefined || targets.current(id) !== undefined) return [];
      const suggestion = suggest(id, targets.ids());
      const problem = {
        code: 'reference/unknown',
        target,
        id,
        ...(suggestion === undefined ? {} : { suggestion }),
      } as const;
      return [{ problem, spot }];
    }),
};
