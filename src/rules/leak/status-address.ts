import { textAt } from '../../finding/report.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { exposedIn } from './exposed.ts';

/** Fires at an internal host or address in what the status page shows. */
export const statusAddress: Rule = {
  code: 'leak/status-address',
  check: (draft, context) =>
    exposedIn(draft, context).values.flatMap(({ is, text, span }): RuleReport[] =>
      is === 'host' || is === 'address'
        ? [{ problem: { code: 'leak/status-address', is, text }, spot: textAt(span) }]
        : [],
    ),
};
