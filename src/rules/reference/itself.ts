import type { Rule } from '../rule.ts';
import { namedReferences } from './named.ts';

const sameKind: Readonly<Record<string, string>> = {
  incident: 'incident',
  service: 'service',
  runbook: 'runbook',
};

/** Fires where a document lists itself as related, as a dependency, or as the one that holds its write-up. */
export const itself: Rule = {
  code: 'reference/itself',
  check: (draft) =>
    namedReferences(draft).flatMap(({ target, id, spot }) =>
      sameKind[target] === draft.kind && id === draft.id
        ? [{ problem: { code: 'reference/itself', id }, spot }]
        : [],
    ),
};
