import { textAt } from '../../finding/report.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { secretsOf } from './secrets-of.ts';

/** Fires at a private key, whole or cut short. */
export const privateKey: Rule = {
  code: 'leak/private-key',
  check: (draft, { configuration }) =>
    secretsOf(draft, configuration).flatMap((secret): RuleReport[] =>
      secret.is === 'private-key'
        ? [{ problem: { code: 'leak/private-key' }, spot: textAt(secret.span) }]
        : [],
    ),
};
