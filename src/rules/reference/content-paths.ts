import { posix } from 'node:path';
import type { Draft, Repository } from '../../repository/repository.ts';
import { rememberLast } from '../remember-last.ts';

/** Everything that lies in the content folders, by its path from the root. */
export interface ContentPaths {
  readonly exists: (path: string) => boolean;
  readonly draftAt: (path: string) => Draft | undefined;
  /** The path that differs from this one in case only. */
  readonly inOtherCase: (path: string) => string | undefined;
  /** Names of all files in a folder, which has no slash at its end. */
  readonly namesIn: (folder: string) => readonly string[];
  /** Paths of all files with this name, whatever their folder. */
  readonly named: (name: string) => readonly string[];
}

/** Returns the index of a repository; made when the first link asks for it. */
export const contentPathsOf = rememberLast(indexPaths);

function indexPaths({ drafts, attachments, reports }: Repository): ContentPaths {
  const byPath = new Map(drafts.map((draft) => [draft.path, draft]));
  const files = new Set([...byPath.keys(), ...attachments, ...reports.map(({ file }) => file)]);
  const byFolder = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  for (const path of files) {
    add(byFolder, posix.dirname(path), posix.basename(path));
    add(byName, posix.basename(path), path);
  }
  const folders = new Set([...byFolder.keys()].flatMap(withParents));
  const byLowerCase = new Map([...folders, ...files].map((path) => [path.toLowerCase(), path]));
  return {
    exists: (path) => files.has(path) || folders.has(path),
    draftAt: (path) => byPath.get(path),
    inOtherCase: (path) => byLowerCase.get(path.toLowerCase()),
    namesIn: (folder) => byFolder.get(folder) ?? [],
    named: (name) => byName.get(name) ?? [],
  };
}

/** A folder exists where anything lies below it. */
function withParents(folder: string): string[] {
  return folder.split('/').map((_name, index, names) => names.slice(0, index + 1).join('/'));
}

function add(index: Map<string, string[]>, key: string, entry: string): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
