import { existsSync, lstatSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CannotRun } from '../finding/cannot-run.ts';
import { GitFailed, openGit } from './git.ts';

/**
 * Returns the folder in which to keep what saves time between runs, or undefined where nobody can tell who filled it. What lies in it is
 * believed, findings and rendered pages alike, so that it must not come with the documents: throws CannotRun where git tracks something
 * in it, and where a link stands on the way from the root.
 */
export function cacheFolder(
  root: string,
  folder: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (folder === undefined) return undefined;
  refuseLinks(root, folder);
  if (!existsSync(folder)) return folder;
  try {
    const tracked = openGit(folder, environment).run(['ls-files', '-z', '--', '.']);
    if (tracked.length === 0) return folder;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return isNoRepository(error) ? folder : undefined;
  }
  throw new CannotRun(
    `The cache ${nameOf(root, folder)} is committed, so that what is in it may be anybody's.`,
    'Take it out with `git rm -r --cached`, and name it in .gitignore.',
  );
}

function refuseLinks(root: string, folder: string): void {
  const way = relative(root, folder).split(sep);
  if (way[0] === '..') return;
  for (const [index] of way.entries()) {
    const path = join(root, ...way.slice(0, index + 1));
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    throw new CannotRun(
      `${nameOf(root, path)}, on the way to the cache, is a link.`,
      'Links are not followed: name the folder itself.',
    );
  }
}

function nameOf(root: string, path: string): string {
  return relative(root, path) || '.';
}

/** Git speaks English here, whatever the machine does. */
function isNoRepository(error: CannotRun): boolean {
  return error instanceof GitFailed && /not a git repository/.test(error.message);
}
