import type { BareRepository } from './bare-repository.ts';
import { GitFailure, mergeBase, resolveCommit } from './bare-repository.ts';
import type { Place } from './place.ts';
import type { PullIssue } from './pull-head.ts';
import { contextStates } from './statuses.ts';
import type { World } from './world.ts';
import { allows, findUser } from './world.ts';

interface Mergeability {
  mergeable: boolean | null;
  state: 'clean' | 'dirty' | 'blocked' | 'behind' | 'draft' | 'unknown';
  /** Why the branch's protection refuses, in GitHub's words. */
  obstacles: string[];
  /** The tree that the merge would have. */
  tree: string | null;
}

/** Whether a pull could be merged now, asked of git and of the base branch's protection. */
export async function readMergeability(call: Place, issue: PullIssue): Promise<Mergeability> {
  const { pull } = issue;
  if (issue.state === 'closed') return { mergeable: null, state: 'unknown', obstacles: [], tree: null };
  const base = await resolveCommit(call.git, pull.baseBranch);
  const tree = base === null ? null : await mergedTree(call.git, base, pull.headSha);
  const missing = [...missingContexts(call.world, issue), ...missingApprovals(call.world, issue)];
  const behind = await whereBehind(call, issue, base);
  const state = stateOf(issue, tree, missing.length > 0 ? 'blocked' : behind.length > 0 ? 'behind' : 'clean');
  return { mergeable: tree !== null, state, obstacles: [...missing, ...behind], tree };
}

function stateOf(
  issue: PullIssue,
  tree: string | null,
  otherwise: Mergeability['state'],
): Mergeability['state'] {
  if (tree === null) return 'dirty';
  return issue.pull.draft ? 'draft' : otherwise;
}

/** Where branches have to be up to date, the tip of the base has to be part of the head. */
async function whereBehind(
  { world, git }: Place,
  { pull }: PullIssue,
  base: string | null,
): Promise<string[]> {
  if (base === null || world.protection[pull.baseBranch]?.strict !== true) return [];
  if ((await mergeBase(git, base, pull.headSha)) === base) return [];
  return ['The head branch is not up to date with the base branch.'];
}

async function mergedTree(git: BareRepository, base: string, head: string): Promise<string | null> {
  try {
    return (await git.run(['merge-tree', '--write-tree', '--no-messages', base, head])).toString().trim();
  } catch (failure) {
    // 1 is git's word for a conflict.
    if (failure instanceof GitFailure && failure.exitCode === 1) return null;
    throw failure;
  }
}

function missingContexts(world: World, issue: PullIssue): string[] {
  const { requiredContexts: required = [], appId } = world.protection[issue.pull.baseBranch] ?? {};
  const states = contextStates(world, issue.pull.headSha, appId);
  return required.flatMap((context) => {
    const state = states.get(context);
    if (state === 'success') return [];
    const words = state === undefined ? 'expected' : state === 'pending' ? 'pending' : 'failing';
    return [`Required status check "${context}" is ${words}.`];
  });
}

function missingApprovals(world: World, issue: PullIssue): string[] {
  const required = world.protection[issue.pull.baseBranch]?.requiredApprovals ?? 0;
  const opinions = new Map<string, string>();
  for (const review of world.reviews.filter(({ pull }) => pull === issue.number)) {
    const permission = findUser(world, review.author)?.permission ?? 'none';
    const counts = allows(permission, 'write') && review.state !== 'COMMENTED' && review.state !== 'PENDING';
    if (counts) opinions.set(review.author, review.state);
  }
  const approvals = [...opinions.values()].filter((state) => state === 'APPROVED').length;
  if (approvals >= required) return [];
  return [`At least ${required} approving review is required by reviewers with write access.`];
}
