import { textAt } from '../../finding/report.ts';
import { masked } from '../../leak/mask.ts';
import { textOf } from '../prose.ts';
import type { Rule, RuleReport } from '../rule.ts';
import { secretsOf } from './secrets-of.ts';

/** Fires at what has the form of a credential of a known service, wherever it stands. */
export const credential: Rule = {
  code: 'leak/credential',
  check: (draft, { configuration }) =>
    secretsOf(draft, configuration).flatMap((secret): RuleReport[] => {
      if (secret.is !== 'credential') return [];
      const { service, span } = secret;
      const text = masked(textOf(draft).slice(span.start, span.end));
      return [{ problem: { code: 'leak/credential', text, service }, spot: textAt(span) }];
    }),
};
