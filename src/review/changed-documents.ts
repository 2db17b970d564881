import { meaningOfPath } from '../repository/document-path.ts';
import type { Repository } from '../repository/repository.ts';
import type { DocumentKind } from '../schema/kind.ts';
import type { ChangedPath } from './commits.ts';
import { ownerOfAttachment, placeOf } from './place.ts';
import { type Side, sideOf, unreadableSide } from './side.ts';

/** What a proposal does to one document. */
export interface DocumentChange {
  /** Where it is at the head, or was at the base where it is removed; for an attachment its own path. */
  readonly path: string;
  readonly previousPath?: string;
  readonly kind: DocumentKind;
  readonly change: 'added' | 'changed' | 'removed' | 'renamed' | 'attachment';
  /** Undefined where the document is not there at that side. */
  readonly base: Side | undefined;
  readonly head: Side | undefined;
}

/** Returns what each document was at the base and is at the head, sorted by path. */
export function changedDocuments(
  base: Repository,
  head: Repository,
  paths: readonly ChangedPath[],
): DocumentChange[] {
  const sides = { base: sidesByPath(base), head: sidesByPath(head) };
  return paths.flatMap((changed) => changesOf(changed, sides)).sort(byPath);
}

interface Sides {
  readonly base: ReadonlyMap<string, Side>;
  readonly head: ReadonlyMap<string, Side>;
}

function changesOf(changed: ChangedPath, sides: Sides): DocumentChange[] {
  if (changed.how !== 'renamed') return changeOf(changed.how, changed.path, sides);
  const { path, previousPath } = changed;
  const [place, previous] = [placeOf(path), placeOf(previousPath)];
  const sameKind = place.is === 'document' && previous.is === 'document' && place.kind === previous.kind;
  // A document that became something else is gone as what it was.
  if (!sameKind) return [...changeOf('removed', previousPath, sides), ...changeOf('added', path, sides)];
  const [base, head] = [sideAt(sides.base, previousPath), sideAt(sides.head, path)];
  return [{ path, previousPath, kind: place.kind, change: 'renamed', base, head }];
}

function changeOf(how: 'added' | 'changed' | 'removed', path: string, sides: Sides): DocumentChange[] {
  const place = placeOf(path);
  switch (place.is) {
    case 'document': {
      // What is added may be there at the base as well, where it came after the proposal had left.
      const base = how === 'added' ? sides.base.get(path) : sideAt(sides.base, path);
      const head = how === 'removed' ? undefined : sideAt(sides.head, path);
      return [{ path, kind: place.kind, change: how, base, head }];
    }
    case 'misnamed':
      // Nobody reads it as a document, so its removal takes nothing away; what it is to become is not known.
      if (how === 'removed') return [];
      return [{ path, kind: place.kind, change: how, base: undefined, head: unreadableSide }];
    case 'attachment':
      return attachmentChange(how, path, sides);
    case 'elsewhere':
      return [];
  }
}

function attachmentChange(
  how: 'added' | 'changed' | 'removed',
  path: string,
  sides: Sides,
): DocumentChange[] {
  const owner = ownerOfAttachment(path);
  const meaning = owner === undefined ? undefined : meaningOfPath(owner);
  if (owner === undefined || meaning?.is !== 'document') return [];
  const base = sides.base.get(owner);
  const head = sides.head.get(owner);
  if (base === undefined && head === undefined) {
    // A file that is there before its document would belong to it unseen: what that will be is not known.
    return how === 'removed'
      ? []
      : [{ path, kind: meaning.kind, change: 'attachment', base, head: unreadableSide }];
  }
  return [{ path, kind: meaning.kind, change: 'attachment', base, head }];
}

/** A path that is there and gave no draft is a link, or too large to be read. */
function sideAt(sides: ReadonlyMap<string, Side>, path: string): Side {
  return sides.get(path) ?? unreadableSide;
}

/** Each document is read once, however many files belong to it. */
function sidesByPath({ drafts }: Repository): ReadonlyMap<string, Side> {
  return new Map(drafts.map((draft) => [draft.path, sideOf(draft)]));
}

function byPath(a: DocumentChange, b: DocumentChange): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
