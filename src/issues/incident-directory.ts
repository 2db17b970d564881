import { aliasesOf } from '../repository/references.ts';
import { type Draft, isDraftOf, type Repository } from '../repository/repository.ts';

/** What has become of the incident that a key names. */
export type IncidentFate =
  /** Under this id, which is another one where the document was renamed. */
  | { readonly is: 'there'; readonly id: string }
  /** Its document has mistakes, so that nobody knows what it asks for. */
  | { readonly is: 'unreadable'; readonly path: string }
  /** More than one document has or had that id, so that nobody knows which one is meant. */
  | { readonly is: 'ambiguous'; readonly paths: readonly string[] }
  | { readonly is: 'missing' };

export type IncidentDirectory = (id: string) => IncidentFate;

/**
 * Returns a look-up of incidents by the ids they have and had. An id that two documents claim leads to neither: issues must
 * not move to the wrong incident because of a slip.
 */
export function incidentDirectory(repository: Repository): IncidentDirectory {
  const claims = new Map<string, Draft[]>();
  for (const draft of repository.drafts) {
    if (!isDraftOf(draft, 'incident')) continue;
    for (const name of new Set([draft.id, ...aliasesOf(draft)])) {
      const others = claims.get(name);
      if (others === undefined) claims.set(name, [draft]);
      else others.push(draft);
    }
  }
  return (id) => fateOf(claims.get(id) ?? [], repository);
}

function fateOf([draft, ...others]: readonly Draft[], { incidents }: Repository): IncidentFate {
  if (draft === undefined) return { is: 'missing' };
  if (others.length > 0) return { is: 'ambiguous', paths: [draft, ...others].map(({ path }) => path) };
  return incidents.has(draft.id) ? { is: 'there', id: draft.id } : { is: 'unreadable', path: draft.path };
}
