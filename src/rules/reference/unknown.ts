import type { ReferenceTarget } from '../../finding/catalogue/reference.ts';
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
        ...(isShortList(target, targets.ids()) ? { known: targets.ids() } : {}),
      } as const;
      return [{ problem, spot }];
    }),
};

const chosenFromFew: ReadonlySet<ReferenceTarget> = new Set([
  'severity',
  'factor',
  'factor category',
  'team',
]);

function isShortList(target: ReferenceTarget, ids: readonly string[]): boolean {
  return chosenFromFew.has(target) && ids.length > 0 && ids.length <= 12;
}
