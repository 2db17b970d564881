import type { ChangedPath } from '../review/commits.ts';
import { ownerOfAttachment, placeOf } from '../review/place.ts';

/** What a change touches, or why that could not be found out. */
export type Changes =
  | { readonly known: true; readonly files: ReadonlySet<string> }
  | { readonly known: false; readonly why: string };

/**
 * Returns the files below the root that a change has to answer for: what it adds, changes or renames, and the documents
 * whose images and other attachments it touches. Paths come from the top of git's tree, `root` lies in it.
 */
export function changedFiles(changed: readonly ChangedPath[], root: string): ReadonlySet<string> {
  const prefix = root === '' ? '' : `${root}/`;
  const paths = changed
    .flatMap((change) => (change.how === 'renamed' ? [change.path, change.previousPath] : [change.path]))
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
  return new Set(paths.flatMap((path) => [path, ...ownersOf(path)]));
}

function ownersOf(path: string): string[] {
  const owner = placeOf(path).is === 'attachment' ? ownerOfAttachment(path) : undefined;
  return owner === undefined ? [] : [owner];
}
