import { isDraftOf, type Repository } from '../repository/repository.ts';

/** What has become of the incident that a key names. */
export type IncidentFate =
  /** Under this id, which is another one where the document was renamed. */
  | { readonly is: 'there'; readonly id: string }
  /** Its document has mistakes, so that nobody knows what it asks for. */
  | { readonly is: 'unreadable'; readonly path: string }
  | { readonly is: 'missing' };

export type IncidentDirectory = (id: string) => IncidentFate;

/**
 * Returns a look-up of incidents by the ids they have and had. An id that two documents claim leads to neither: issues must
 * not move to the wrong incident because of a slip.
 */
export function incidentDirectory(repository: Repository): IncidentDirectory {
  const fates = new Map<string, IncidentFate>();
  for (const draft of repository.drafts) {
    if (!isDraftOf(draft, 'incident')) continue;
    const fate = fateOf(draft.id, draft.path, repository);
    for (const alias of draft.sound.aliases ?? []) {
      if (alias === undefined) continue;
      fates.set(alias, fates.has(alias) ? { is: 'missing' } : fate);
    }
  }
  // A document's own id always counts, whoever else lists it as an alias.
  for (const draft of repository.drafts) {
    if (isDraftOf(draft, 'incident')) fates.set(draft.id, fateOf(draft.id, draft.path, repository));
  }
  return (id) => fates.get(id) ?? { is: 'missing' };
}

function fateOf(id: string, path: string, { incidents }: Repository): IncidentFate {
  return incidents.has(id) ? { is: 'there', id } : { is: 'unreadable', path };
}
