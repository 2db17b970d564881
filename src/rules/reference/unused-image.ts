import { posix } from 'node:path';
import { imageFolderOf } from '../../document/image-path.ts';
import { wholeFile } from '../../finding/report.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Rule } from '../rule.ts';
import { clipped } from './clipped.ts';
import { linksOf } from './links-of.ts';
import { asWritten } from './near-path.ts';

/** Fires at a document beside which lies a file that no document shows or links to. */
export const unusedImage: Rule = {
  code: 'reference/unused-image',
  check: (draft, { repository }) => {
    const own = filesByFolder(repository).get(imageFolderOf(draft.path)) ?? [];
    return own
      .filter((path) => !usedPaths(repository).has(path))
      .map((path) => ({
        problem: { code: 'reference/unused-image', path: clipped(asWritten(path, draft.path)) },
        spot: wholeFile,
      }));
  },
};

const folders = new WeakMap<Repository, ReadonlyMap<string, readonly string[]>>();
const used = new WeakMap<Repository, ReadonlySet<string>>();

/** Files that are no documents by the first folder below the one in which documents lie: the folder of a document's images. */
function filesByFolder(repository: Repository): ReadonlyMap<string, readonly string[]> {
  const known = folders.get(repository);
  if (known !== undefined) return known;
  const byFolder = new Map<string, string[]>();
  for (const path of repository.attachments) {
    const folder = documentFolder(path);
    if (folder === undefined || /^(?:\.|readme\.md$)/i.test(posix.basename(path))) continue;
    const before = byFolder.get(folder);
    if (before === undefined) byFolder.set(folder, [path]);
    else before.push(path);
  }
  folders.set(repository, byFolder);
  return byFolder;
}

/** Incidents are filed by year, so their images lie one folder deeper. */
function documentFolder(path: string): string | undefined {
  const names = path.split('/');
  const depth = names[0] === 'incidents' ? 3 : 2;
  return names.length > depth ? `${names.slice(0, depth).join('/')}/` : undefined;
}

function usedPaths(repository: Repository): ReadonlySet<string> {
  const known = used.get(repository);
  if (known !== undefined) return known;
  const paths = new Set(
    repository.drafts
      .flatMap((draft) => linksOf(draft))
      .flatMap(({ target }) => (target.is === 'path' ? [target.path] : [])),
  );
  used.set(repository, paths);
  return paths;
}
