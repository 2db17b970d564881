import { posix } from 'node:path';
import { imageFolderOf } from '../../document/image-path.ts';
import { wholeFile } from '../../finding/report.ts';
import type { Repository } from '../../repository/repository.ts';
import { rememberLast } from '../remember-last.ts';
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

/** Files that are no documents by the first folder below the one in which documents lie: the folder of a document's images. */
const filesByFolder = rememberLast(({ attachments }: Repository): ReadonlyMap<string, readonly string[]> => {
  const byFolder = new Map<string, string[]>();
  for (const path of attachments) {
    const folder = documentFolder(path);
    if (/^(?:\.|readme\.md$)/i.test(posix.basename(path))) continue;
    const before = byFolder.get(folder);
    if (before === undefined) byFolder.set(folder, [path]);
    else before.push(path);
  }
  return byFolder;
});

/** Incidents are filed by year, so their images lie one folder deeper. */
function documentFolder(path: string): string {
  const names = path.split('/');
  return `${names.slice(0, names[0] === 'incidents' ? 3 : 2).join('/')}/`;
}

const usedPaths = rememberLast(
  ({ drafts }: Repository): ReadonlySet<string> =>
    new Set(drafts.flatMap(linksOf).flatMap(({ target }) => (target.is === 'path' ? [target.path] : []))),
);
