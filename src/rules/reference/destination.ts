import { posix } from 'node:path';
import { contentFolders, meaningOfPath } from '../../repository/document-path.ts';
import type { Draft } from '../../repository/repository.ts';
import { rememberLast } from '../remember-last.ts';
import type { RuleContext } from '../rule.ts';
import { contentPathsOf } from './content-paths.ts';
import { asWritten, type NearPath, nearPath } from './near-path.ts';

/** Where a path in a document leads. */
export type Destination =
  /** A file or folder of the content; with the document, where it is one. */
  | { readonly is: 'there'; readonly draft: Draft | undefined }
  /** A document by one of its former ids; its path now, as it would be written here. */
  | { readonly is: 'moved'; readonly current: string }
  | ({ readonly is: 'missing' } & NearPath)
  /** Outside of the content folders, of which nothing is known. */
  | { readonly is: 'unknown' };

/** Beyond so many different links in one document no near names are looked for: it would only take time. */
const mostSearches = 200;

/** Returns where a path from the root leads that is written in the document; worked out once for all rules. */
export function destinationOf(path: string, draft: Draft, context: RuleContext): Destination {
  const destinations = destinationsIn(draft);
  const before = destinations.get(path);
  if (before !== undefined) return before;
  const found = lookUp(path, draft.path, context, destinations.size < mostSearches);
  destinations.set(path, found);
  return found;
}

const destinationsIn = rememberLast((_draft: Draft) => new Map<string, Destination>());

function lookUp(path: string, documentPath: string, context: RuleContext, search: boolean): Destination {
  const paths = contentPathsOf(context.repository);
  const plain = path.replace(/\/$/, '');
  // A file with a slash behind it is none.
  if (paths.exists(plain) && (plain === path || paths.draftAt(plain) === undefined))
    return { is: 'there', draft: paths.draftAt(plain) };
  const current = currentPath(plain, context);
  if (current !== undefined) return { is: 'moved', current: asWritten(current, documentPath) };
  const near = nearPath(plain, documentPath, paths, search);
  return isContent(plain) || isSurely(near, plain) ? { is: 'missing', ...near } : { is: 'unknown' };
}

/** Whether it was meant for a document all the same: `runbook/x.md`, where `runbooks/x.md` exists. */
function isSurely({ suggestion, onlyCase }: NearPath, path: string): boolean {
  if (onlyCase || suggestion === undefined) return onlyCase;
  const name = posix.basename(suggestion);
  return name === posix.basename(path) && /\.(?:md|yml)$/.test(name) && !/^readme\.md$/i.test(name);
}

function isContent(path: string): boolean {
  return contentFolders.some((folder) => path.startsWith(`${folder}/`));
}

function currentPath(path: string, { references, repository }: RuleContext): string | undefined {
  const meaning = meaningOfPath(path);
  if (meaning.is !== 'document') return undefined;
  const id = references.current(meaning.kind, meaning.id);
  if (id === undefined || id === meaning.id) return undefined;
  return contentPathsOf(repository)
    .named(`${id}${posix.extname(path)}`)
    .find((other) => contentPathsOf(repository).draftAt(other)?.kind === meaning.kind);
}
