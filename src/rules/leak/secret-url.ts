import { textAt } from '../../finding/report.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { secretsOf } from './secrets-of.ts';

/** Fires at the part of an address that lets whoever knows it in: a password, a token in the query, a webhook. */
export const secretUrl: Rule = {
  code: 'leak/secret-url',
  check: (draft, { configuration }) =>
    secretsOf(draft, configuration).flatMap((secret): RuleReport[] => {
      if (secret.is !== 'url') return [];
      const { holds, name, span } = secret;
      return [{ problem: { code: 'leak/secret-url', holds, name }, spot: textAt(span) }];
    }),
};
