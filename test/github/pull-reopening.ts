import { ask, resolveCommit } from './bare-repository.ts';
import type { Place } from './place.ts';
import type { PullIssue } from './pull-head.ts';
import { pullHeadRef } from './pull-head.ts';
import { refused, requireFirst } from './pull-opening.ts';

/** Refuses to open a closed pull again that cannot go on from where it was closed. */
export async function requireReopenable(place: Place, issue: PullIssue, state: string): Promise<void> {
  if (state !== 'open' || issue.state === 'open') return;
  const { world, git } = place;
  const { pull } = issue;
  if (pull.merged !== null) throw refused('state cannot be changed. The pull request has been merged.');
  const head = await resolveCommit(git, pullHeadRef(world, pull).replace(/^refs\//, ''));
  if (head === null)
    throw refused(`state cannot be changed. The ${pull.headBranch} branch has been deleted.`);
  const continues = await ask(git, ['merge-base', '--is-ancestor', pull.headSha, head]);
  if (continues === null)
    throw refused(`state cannot be changed. The ${pull.headBranch} branch was force-pushed or recreated.`);
  requireFirst(world, pull);
}
