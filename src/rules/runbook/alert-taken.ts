import { valueAt } from '../../finding/report.ts';
import { type Draft, isDraftOf, type Repository } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';

/** Fires at an alert that another runbook, earlier in the order of paths, lists already. */
export const alertTaken: Rule = {
  code: 'runbook/alert-taken',
  check: (draft, { repository }) => {
    if (!isDraftOf(draft, 'runbook')) return [];
    const first = firstUses(repository);
    return [...(draft.sound.alerts ?? []).entries()].flatMap(([index, alert]) => {
      const use = alert === undefined ? undefined : first.get(alert);
      if (alert === undefined || use === undefined || use.draft === draft) return [];
      const otherFile = use.draft.path;
      return [
        {
          problem: { code: 'runbook/alert-taken', alert, otherFile },
          spot: valueAt(`/alerts/${index}`),
          related: [{ file: otherFile, spot: valueAt(`/alerts/${use.index}`), note: 'first-used-here' }],
        },
      ];
    });
  },
};

interface Use {
  readonly draft: Draft;
  readonly index: number;
}

const indexes = new WeakMap<Repository, ReadonlyMap<string, Use>>();

function firstUses(repository: Repository): ReadonlyMap<string, Use> {
  const known = indexes.get(repository);
  if (known !== undefined) return known;
  const uses = new Map<string, Use>();
  for (const draft of repository.drafts) {
    if (!isDraftOf(draft, 'runbook')) continue;
    for (const [index, alert] of (draft.sound.alerts ?? []).entries())
      if (alert !== undefined && !uses.has(alert)) uses.set(alert, { draft, index });
  }
  indexes.set(repository, uses);
  return uses;
}
