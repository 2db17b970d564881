import { textAt } from '../../finding/report.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { exposedIn } from './exposed.ts';

/** Fires at an e-mail address or phone number in a document that everyone may read. */
export const publicContact: Rule = {
  code: 'leak/public-contact',
  check: (draft, context) =>
    exposedIn(draft, context).all.flatMap(({ is, text, span }): RuleReport[] =>
      is === 'e-mail' || is === 'phone'
        ? [{ problem: { code: 'leak/public-contact', is, text }, spot: textAt(span) }]
        : [],
    ),
};
