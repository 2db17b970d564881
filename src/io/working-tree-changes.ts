import type { ChangedPath } from '../review/commits.ts';
import type { Git } from './git.ts';
import { commonAncestors, resolveCommit } from './git-commits.ts';
import { readNameStatus, unique } from './name-status.ts';

/**
 * Returns what the working tree changes since it left the base: commits, what is not committed yet, and files git does not
 * track but does not ignore either. Throws CannotRun where the base is not here, or has nothing in common with this tree.
 */
export function workingTreeChanges(git: Git, base: string): ChangedPath[] {
  const head = resolveCommit(git, 'HEAD');
  const ancestors = commonAncestors(git, resolveCommit(git, base), head);
  return unique([...ancestors.flatMap((ancestor) => differences(git, ancestor)), ...untracked(git)]);
}

function differences(git: Git, ancestor: string): ChangedPath[] {
  const options = ['--no-relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
  return readNameStatus(
    git.run(['diff', '-z', '-M', '--name-status', ...options, ancestor, '--']).toString(),
  );
}

/** Those below the folder git was opened in, with their paths from the top. */
function untracked(git: Git): ChangedPath[] {
  const listing = git.run(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']).toString();
  return listing
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => ({ how: 'added', path }));
}
