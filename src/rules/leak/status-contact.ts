import { textAt } from '../../finding/report.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { exposedIn } from './exposed.ts';

/** Fires at an e-mail address or phone number in what the status page shows. */
export const statusContact: Rule = {
  code: 'leak/status-contact',
  check: (draft, context) =>
    exposedIn(draft, context).values.flatMap(({ is, text, span }): RuleReport[] =>
      is === 'e-mail' || is === 'phone'
        ? [{ problem: { code: 'leak/status-contact', is, text }, spot: textAt(span) }]
        : [],
    ),
};
