import { valueAt, wholeFile } from '../../finding/report.ts';
import { aliasesOf } from '../../repository/references.ts';
import type { Draft, Repository } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';

/** Fires at an alias that is the id of another document, or an alias of one that comes before it. */
export const duplicateId: Rule = {
  code: 'identity/duplicate-id',
  check: (draft, { repository }) =>
    aliasesOf(draft).flatMap((alias, index) => {
      const other = ownerOf(repository, draft, alias);
      if (other === undefined) return [];
      return [
        {
          problem: { code: 'identity/duplicate-id', id: alias, otherFile: other.path },
          spot: valueAt(`/aliases/${index}`),
          related: [{ file: other.path, spot: wholeFile, note: 'declared-here' }],
        },
      ];
    }),
};

function ownerOf(repository: Repository, draft: Draft, alias: string): Draft | undefined {
  if (alias === draft.id) return draft;
  const sameKind = ownersByName(repository).get(`${draft.kind} ${alias}`) ?? [];
  return sameKind.find((other) => other !== draft && (other.id === alias || other.path < draft.path));
}

/** Documents by every name they answer to; made once for a repository, not once for each alias. */
const indexes = new WeakMap<Repository, Map<string, Draft[]>>();

function ownersByName(repository: Repository): Map<string, Draft[]> {
  const known = indexes.get(repository);
  if (known !== undefined) return known;
  const index = new Map<string, Draft[]>();
  for (const draft of repository.drafts) {
    for (const name of [draft.id, ...aliasesOf(draft)]) {
      const key = `${draft.kind} ${name}`;
      index.set(key, [...(index.get(key) ?? []), draft]);
    }
  }
  indexes.set(repository, index);
  return index;
}
