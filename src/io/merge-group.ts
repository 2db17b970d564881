import { type GroupCommit, type PullsOfCommit, partsOf } from '../app/group-parts.ts';
import { notKnown } from '../app/group-pulls.ts';
import { type MergeGroup, pullOfQueueBranch, queueFolder } from '../app/review-event.ts';
import type { FetchedGroup } from '../app/review-group.ts';
import type { GroupPart } from '../review/merge-group.ts';
import type { PullFacts } from '../review/review-host.ts';
import { type Git, GitFailed } from './git.ts';
import { gitCommits } from './git-commits.ts';
import { fetchRefs, type Origin } from './git-fetch.ts';

const baseRef = 'refs/lookback/base';
const queueRefs = 'refs/lookback/queue/';
/** More commits than any queue makes at once, unless it rebases. */
const mostCommits = 2000;

/**
 * Fetches the tip of the base branch and every branch of its queue, and returns what the group is made of. Throws CannotRun
 * where that is not known to the last commit.
 */
export async function fetchGroup(
  git: Git,
  origin: Origin,
  group: MergeGroup,
  pullsOf: PullsOfCommit,
): Promise<FetchedGroup> {
  const { baseBranch, headBranch, headSha } = group;
  const folder = queueFolder(baseBranch);
  git.run(['check-ref-format', `refs/heads/${baseBranch}`]);
  git.run(['check-ref-format', `refs/heads/${headBranch}`]);
  await fetchRefs(git, origin, [
    `+refs/heads/${baseBranch}:${baseRef}`,
    `+refs/heads/${folder}*:${queueRefs}*`,
  ]);
  const commits = gitCommits(git);
  const baseSha = commits.resolve(baseRef);
  const ends = queueEnds(git, baseBranch);
  if (!ends.get(headSha)?.includes(group.pull)) throw notKnown(`its branch ${headBranch} is gone, or moved`);
  return {
    commits,
    baseSha,
    parts: await partsOf(firstParents(git, baseSha, headSha), { group, ends, pullsOf }),
  };
}

/** Fetches the heads of pull requests, and returns the first part that is not what merging its pull request makes. */
export async function fetchHeads(
  git: Git,
  origin: Origin,
  parts: readonly GroupPart[],
  pulls: readonly PullFacts[],
): Promise<GroupPart | undefined> {
  const specs = pulls.map(({ number }) => `+refs/pull/${number}/head:refs/lookback/pull/${number}`);
  await fetchRefs(git, origin, specs);
  return parts.find(({ pull, baseSha, headSha }) => {
    const proposed = pulls.find(({ number }) => number === pull);
    return proposed === undefined || mergedTree(git, baseSha, proposed.headSha) !== treeOf(git, headSha);
  });
}

/** The pull requests that the branches of a queue are called by, by the commits at their ends. */
function queueEnds(git: Git, baseBranch: string): Map<string, number[]> {
  const lines = linesOf(git.run(['for-each-ref', '--format=%(objectname) %(refname)', queueRefs]));
  const ends = new Map<string, number[]>();
  for (const line of lines) {
    const [sha = '', ref = ''] = line.split(' ');
    const branch = `${queueFolder(baseBranch)}${ref.slice(queueRefs.length)}`;
    const pull = pullOfQueueBranch(branch, baseBranch);
    if (pull !== undefined) ends.set(sha, [...(ends.get(sha) ?? []), pull]);
  }
  return ends;
}

/** What a queue puts on top of its base, oldest first. */
function firstParents(git: Git, baseSha: string, headSha: string): GroupCommit[] {
  const range = ['--first-parent', '--parents', '--reverse', `--max-count=${mostCommits + 1}`];
  const commits = linesOf(git.run(['rev-list', ...range, headSha, `^${baseSha}`, '--'])).map((line) => {
    const [sha = '', ...parents] = line.split(' ');
    return { sha, parents };
  });
  if (commits.length > mostCommits) throw notKnown(`it has more than ${mostCommits} commits`);
  if (commits[0]?.parents[0] !== baseSha) throw notKnown('it was not made on top of what the branch is now');
  return commits;
}

/** Returns the tree that merging makes; undefined where it does not merge without conflict. */
function mergedTree(git: Git, one: string, other: string): string | undefined {
  try {
    const [tree] = linesOf(git.run(['merge-tree', '--write-tree', '--no-messages', one, other]));
    return tree;
  } catch (error) {
    if (error instanceof GitFailed && error.exitCode === 1) return undefined;
    throw error;
  }
}

function treeOf(git: Git, commit: string): string | undefined {
  return linesOf(git.run(['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`]))[0];
}

function linesOf(bytes: Buffer): string[] {
  return bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}
