import { CannotRun } from '../finding/cannot-run.ts';
import type { ChangedPath, Commits } from '../review/commits.ts';
import { commitTree } from './commit-tree.ts';
import type { Git } from './git.ts';
import { isObjectName, textOf, tryRun } from './git-answer.ts';
import { changesSince } from './git-changes-since.ts';
import { readNameStatus, unique } from './name-status.ts';

/** The commits of a local repository. */
export function gitCommits(git: Git): Commits {
  return {
    resolve: (name) => resolveCommit(git, name),
    changedPaths: (base, head) => changedPaths(git, base, head),
    tree: (commit, below) => commitTree(git, commit, below),
    changesSince: (base, earlier, head) => changesSince(git, base, earlier, head),
  };
}

/** Returns where a folder lies, from the top of its repository; the top is the empty text. */
export function folderInRepository(git: Git): string {
  return textOf(git.run(['rev-parse', '--show-prefix']))
    .trimEnd()
    .replace(/\/$/, '');
}

/** Returns the full name of a commit. A name that begins with `-`, or holds control characters, is refused unasked. */
export function resolveCommit(git: Git, name: string): string {
  const plausible = name.length <= 255 && /^[^-\p{Cc}][^\p{Cc}]*$/u.test(name);
  const found = plausible
    ? tryRun(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    : undefined;
  const sha = found?.trim() ?? '';
  if (isObjectName(sha)) return sha;
  throw new CannotRun(
    `There is no commit ${JSON.stringify(name)} here.`,
    'Name a branch, a tag or a commit, and fetch it first.',
  );
}

/**
 * Two branches that merged each other can have several common ancestors. What differs from any of them is listed, so that
 * no choice of ancestor hides a change.
 */
function changedPaths(git: Git, base: string, head: string): ChangedPath[] {
  return unique(commonAncestors(git, base, head).flatMap((ancestor) => differences(git, ancestor, head)));
}

/** Returns where two commits parted, in every way they did. Throws CannotRun where that is not known here. */
export function commonAncestors(git: Git, base: string, head: string): string[] {
  const ancestors = tryRun(git, ['merge-base', '--all', base, head])?.split('\n').filter(isObjectName) ?? [];
  if (ancestors.length > 0) return ancestors;
  throw new CannotRun(
    'The base and the head have no common ancestor here.',
    'Fetch the whole history of both, such as with fetch-depth: 0.',
  );
}

function differences(git: Git, from: string, to: string): ChangedPath[] {
  const args = ['diff-tree', '-r', '-z', '-M', '--name-status', '--no-ext-diff', '--no-textconv', from, to];
  return readNameStatus(textOf(git.run(args)));
}
