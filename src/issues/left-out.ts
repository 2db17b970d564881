import type { Repository } from '../repository/repository.ts';

/** A document of whose action items not all have an issue, or that cannot be relied on. */
export interface LeftOut {
  readonly path: string;
  readonly why: LeftOutCause;
}

/**
 * `mistakes`: its front matter is not valid. `unreadable`: it is no document. `action-id-twice`: only the first counts.
 * `name-claimed-twice`: another document claims its id or an alias, and an issue may belong to either. `repository-…`: the repository
 * of the issue takes none. `issue-…`: the issue it names as its own cannot be that.
 */
export type LeftOutCause =
  | 'mistakes'
  | 'unreadable'
  | 'action-id-twice'
  | 'name-claimed-twice'
  | 'repository-missing'
  | 'repository-archived'
  | 'repository-without-issues'
  | 'repository-unreachable'
  | 'issue-elsewhere'
  | 'issue-of-another'
  | 'issue-gone'
  | 'issue-full'
  | 'issue-moved';

/** Returns the incidents whose action items a plan does not know, or not all of them. */
export function leftOut(repository: Repository): LeftOut[] {
  const mistaken = repository.drafts
    .filter(({ kind, id }) => kind === 'incident' && !repository.incidents.has(id))
    .map(({ path }) => ({ path, why: 'mistakes' as const }));
  const unreadable = repository.reports
    .filter(({ file }) => file.startsWith('incidents/'))
    .map(({ file }) => ({ path: file, why: 'unreadable' as const }));
  const ambiguous = [...repository.incidents.values()]
    .filter(({ values }) => hasRepeatedId(values.actions ?? []))
    .map(({ path }) => ({ path, why: 'action-id-twice' as const }));
  return [...mistaken, ...unreadable, ...ambiguous];
}

function hasRepeatedId(actions: readonly { readonly id: string }[]): boolean {
  return new Set(actions.map(({ id }) => id)).size < actions.length;
}
