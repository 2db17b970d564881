import { notFound } from './answer.ts';
import type { BareRepository } from './bare-repository.ts';
import { headRef, resolveCommit } from './bare-repository.ts';
import { close } from './issue-record.ts';
import type { Call } from './router.ts';
import { numberParam } from './router.ts';
import type { Issue, Pull, World } from './world.ts';
import { tick } from './world.ts';

export interface PullIssue extends Issue {
  pull: Pull;
}

export function isPull(issue: Issue): issue is PullIssue {
  return issue.pull !== null;
}

/** The pull that the path names, brought up to date with git. */
export async function namedPull(call: Call): Promise<PullIssue> {
  const number = numberParam(call, 'pull_number');
  const issue = call.world.issues.find((candidate) => candidate.number === number);
  if (issue === undefined || !isPull(issue)) throw notFound();
  await followHead(call.world, call.git, issue);
  return issue;
}

/** Every pull, each brought up to date with git. */
export async function allPulls(call: Call): Promise<PullIssue[]> {
  const pulls = call.world.issues.filter(isPull);
  for (const issue of pulls) await followHead(call.world, call.git, issue);
  return pulls;
}

/** The ref that a pull is made of. */
export function pullHeadRef(world: World, pull: Pull): string {
  return headRef(pull.headOwner, pull.headBranch, world.repository.owner);
}

/**
 * Moves an open pull to where its branch is now, whoever moved it and however. A branch that is gone closes the
 * pull, by whoever deleted it when that is known. The base's sha is taken again only now: between pushes GitHub leaves it where it was.
 */
export async function followHead(
  world: World,
  git: BareRepository,
  issue: PullIssue,
  by: string | null = null,
): Promise<void> {
  const { pull } = issue;
  if (issue.state === 'closed') return;
  const head = await resolveCommit(git, pullHeadRef(world, pull).replace(/^refs\//, ''));
  if (head === null) {
    close(world, issue, by, { reason: null, commit: null });
    return;
  }
  if (head === pull.headSha) return;
  pull.headSha = head;
  pull.baseSha = (await resolveCommit(git, pull.baseBranch)) ?? pull.baseSha;
  issue.updatedAt = tick(world);
  await git.run(['update-ref', `refs/pull/${issue.number}/head`, head]);
  if (world.protection[pull.baseBranch]?.dismissStaleReviews === true) dismissStale(world, issue);
}

function dismissStale(world: World, issue: PullIssue): void {
  for (const review of world.reviews) {
    const stale = review.pull === issue.number && review.commit !== issue.pull.headSha;
    if (stale && review.state === 'APPROVED') review.state = 'DISMISSED';
  }
}
