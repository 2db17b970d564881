import { contentFolders, meaningOfPath } from '../repository/document-path.ts';
import type { DocumentKind } from '../schema/kind.ts';

/** What a changed path means to a review. */
export type Place =
  | { readonly is: 'document'; readonly kind: DocumentKind }
  /** It lies where documents lie, and its name makes it none. */
  | { readonly is: 'misnamed'; readonly kind: DocumentKind }
  | { readonly is: 'attachment' }
  | { readonly is: 'elsewhere' };

const kinds: Readonly<Record<(typeof contentFolders)[number], DocumentKind>> = {
  incidents: 'incident',
  runbooks: 'runbook',
  services: 'service',
  maintenance: 'maintenance',
};

/** Returns what lies at a path below the root. */
export function placeOf(path: string): Place {
  const meaning = meaningOfPath(path);
  const folder = contentFolders.find((known) => path.toLowerCase().startsWith(`${known}/`));
  switch (meaning.is) {
    case 'document':
      return { is: 'document', kind: meaning.kind };
    case 'misnamed':
      return { is: 'misnamed', kind: meaning.kind };
    case 'wrong-extension':
      return folder === undefined ? { is: 'elsewhere' } : { is: 'misnamed', kind: kinds[folder] };
    case 'attachment':
      if (folder === undefined) return { is: 'elsewhere' };
      // Some machines take `Incidents` for `incidents`, and check out both as one.
      return path.startsWith(`${folder}/`) ? { is: 'attachment' } : { is: 'misnamed', kind: kinds[folder] };
  }
}

/** Returns the document whose folder an attachment lies in: `runbooks/relight.md` for `runbooks/relight/burner.png`. */
export function ownerOfAttachment(path: string): string | undefined {
  const parts = path.split('/');
  const depth = parts[0] === 'incidents' ? 3 : 2;
  return parts.length > depth ? `${parts.slice(0, depth).join('/')}.md` : undefined;
}
