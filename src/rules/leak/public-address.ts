import { textAt } from '../../finding/report.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { exposedIn } from './exposed.ts';

/** Fires at an internal host or address in a document that everyone may read. */
export const publicAddress: Rule = {
  code: 'leak/public-address',
  check: (draft, context) =>
    exposedIn(draft, context).all.flatMap(({ is, text, span }): RuleReport[] =>
      is === 'host' || is === 'address'
        ? [{ problem: { code: 'leak/public-address', is, text }, spot: textAt(span) }]
        : [],
    ),
};
