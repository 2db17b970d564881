import type { ChangedPath } from '../review/commits.ts';
import type { Git } from './git.ts';
import { gitCommits, resolveCommit } from './git-commits.ts';

/**
 * Returns what a proposal changes, from the history at hand. GitHub checks out a merge of the base and the head: what it
 * changes is what it adds to its first parent. Throws CannotRun where the history is not here.
 */
export function changesHere(
  git: Git,
  proposal: { readonly baseSha: string; readonly headSha: string },
): readonly ChangedPath[] {
  const commits = gitCommits(git);
  const head = resolveCommit(git, 'HEAD');
  const [, first, second] = git
    .run(['rev-list', '--parents', '--max-count=1', head])
    .toString()
    .trim()
    .split(' ');
  const isMerge = first !== undefined && second === proposal.headSha;
  return commits.changedPaths(isMerge ? first : commits.resolve(proposal.baseSha), head);
}
