import type { DocumentKind } from '../schema/kind.ts';
import type { Draft, Repository } from './repository.ts';

/** Ids and aliases of every kind of document, broken ones too: a typo elsewhere must not make a reference fail. */
export interface References {
  /** The current id for an id or alias; undefined where no document has it. */
  readonly current: (kind: DocumentKind, id: string) => string | undefined;
  /** Every current id of the kind, sorted. */
  readonly ids: (kind: DocumentKind) => readonly string[];
}

/** Indexes all documents once. */
export function indexReferences(repository: Repository): References {
  const byKind = new Map<DocumentKind, Map<string, string>>();
  for (const draft of repository.drafts) {
    const entries = entriesOf(byKind, draft.kind);
    // Where two documents claim an alias, the later one has a finding, and the alias leads to the first.
    for (const alias of aliasesOf(draft)) if (!entries.has(alias)) entries.set(alias, draft.id);
  }
  // Ids go in last: where an alias claims the id of another document, the document itself wins.
  for (const { kind, id } of repository.drafts) entriesOf(byKind, kind).set(id, id);
  const sorted = new Map<DocumentKind, readonly string[]>();
  return {
    current: (kind, id) => byKind.get(kind)?.get(id),
    ids: (kind) => {
      const known = sorted.get(kind);
      if (known !== undefined) return known;
      const ids = [...(byKind.get(kind) ?? [])].flatMap(([name, id]) => (name === id ? [id] : [])).sort();
      sorted.set(kind, ids);
      return ids;
    },
  };
}

/** Returns the former ids a document lists. */
export function aliasesOf(draft: Draft): readonly string[] {
  const aliases = 'aliases' in draft.sound ? (draft.sound.aliases ?? []) : [];
  return aliases.filter((alias) => alias !== undefined);
}

function entriesOf(byKind: Map<DocumentKind, Map<string, string>>, kind: DocumentKind): Map<string, string> {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const entries = new Map<string, string>();
  byKind.set(kind, entries);
  return entries;
}
