import { valueAt } from '../../finding/report.ts';
import { type Draft, isDraftOf, type Repository } from '../../repository/repository.ts';
import { rememberLast } from '../remember-last.ts';
import type { Rule } from '../rule.ts';

/** Fires at an alert that another runbook, earlier in the order of paths, lists already. */
export const alertTaken: Rule = {
  code: 'runbook/alert-taken',
  check: (draft, { repository }) =>
    usesIn(draft).flatMap(({ alert, index }) => {
      const first = firstUses(repository).get(alert);
      if (first === undefined || first.draft === draft) return [];
      const otherFile = first.draft.path;
      return [
        {
          problem: { code: 'runbook/alert-taken', alert, otherFile },
          spot: valueAt(`/alerts/${index}`),
          related: [{ file: otherFile, spot: valueAt(`/alerts/${first.index}`), note: 'first-used-here' }],
        },
      ];
    }),
};

interface Use {
  readonly alert: string;
  readonly draft: Draft;
  readonly index: number;
}

const firstUses = rememberLast(({ drafts }: Repository): ReadonlyMap<string, Use> => {
  const uses = drafts.flatMap(usesIn);
  // Of several with one key a map keeps the last.
  return new Map(uses.reverse().map((use) => [use.alert, use]));
});

function usesIn(draft: Draft): Use[] {
  if (!isDraftOf(draft, 'runbook')) return [];
  const uses = draft.sound.alerts?.flatMap((alert, index) =>
    alert === undefined ? [] : [{ alert, draft, index }],
  );
  return uses ?? [];
}
