import type { Commits } from '../review/commits.ts';
import type { GroupVerdict } from '../review/group-verdict.ts';
import { type Grant, type GroupPart, type Uncovered, uncovered } from '../review/merge-group.ts';
import { groupStatus } from '../review/reporters/group.ts';
import type { PullFacts, ReviewBoard, ReviewHost, Written } from '../review/review-host.ts';
import type { Instant } from '../time/instant.ts';
import { notKnown, readPulls, requireMerged } from './group-pulls.ts';
import { orErrorStatus } from './or-error-status.ts';
import { review } from './review.ts';
import type { MergeGroup } from './review-event.ts';
import { readProposal } from './review-proposal.ts';

export interface GroupPorts {
  readonly host: ReviewHost;
  readonly board: ReviewBoard;
  /** Brings the tip of the base branch and the group here, and finds out what it is made of. */
  readonly fetchGroup: (group: MergeGroup) => Promise<FetchedGroup>;
  /** Brings the heads of pull requests here, and says which of the parts is not what merging its pull request makes. */
  readonly fetchHeads: (
    parts: readonly GroupPart[],
    pulls: readonly PullFacts[],
  ) => Promise<GroupPart | undefined>;
}

export interface FetchedGroup {
  readonly commits: Commits;
  /** The tip of the base branch. */
  readonly baseSha: string;
  /** From the base to the group's head, without a gap. */
  readonly parts: readonly GroupPart[];
}

export interface GroupOptions {
  readonly root: string;
  /** When it is judged. */
  readonly now: Instant;
  readonly url: string | undefined;
}

export type GroupJudged =
  | { readonly is: 'judged'; readonly verdict: GroupVerdict; readonly status: Written }
  | { readonly is: 'passed-over'; readonly why: string };

/**
 * Judges what a merge queue made of several pull requests, and says so on its commit: each has to be granted alone, and what
 * they make together may ask for nothing that was not given. Whatever keeps it from being judged becomes the status `error`.
 */
export async function judgeGroup(
  ports: GroupPorts,
  group: MergeGroup,
  options: GroupOptions,
): Promise<GroupJudged> {
  const { board } = ports;
  const { headSha: sha } = group;
  return await orErrorStatus({ board, sha, url: options.url }, async () => {
    const { defaultBranch } = await ports.host.pull(group.pull);
    if (group.baseBranch !== defaultBranch) return elsewhere(group, defaultBranch);
    const verdict = await verdictOf(ports, group, options);
    const status = await board.setStatus(sha, groupStatus(verdict, options.url));
    return { is: 'judged', verdict, status };
  });
}

/** Says on the commit of a group that nobody knows what is in it, and throws CannotRun. */
export function refuseUnknownGroup(
  board: ReviewBoard,
  headSha: string,
  url: string | undefined,
): Promise<never> {
  return orErrorStatus({ board, sha: headSha, url }, () =>
    Promise.reject(notKnown('its branch is not called as those of a merge queue are')),
  );
}

function elsewhere({ baseBranch }: MergeGroup, defaultBranch: string): GroupJudged {
  const why = `The merge group goes into ${baseBranch}; only what goes into ${defaultBranch} is judged, by the policy there.`;
  return { is: 'passed-over', why };
}

async function verdictOf(
  ports: GroupPorts,
  group: MergeGroup,
  { root, now }: GroupOptions,
): Promise<GroupVerdict> {
  const { commits, baseSha, parts } = await ports.fetchGroup(group);
  const pulls = await readPulls(ports.host, group, parts);
  requireMerged(await ports.fetchHeads(parts, pulls));
  const grants: Grant[] = [];
  for (const { number, headSha } of pulls) {
    const result = await review(
      commits,
      { base: baseSha, head: headSha, root, now },
      { host: ports.host, number },
    );
    const { proposal } = readProposal(commits, baseSha, headSha, root);
    grants.push({ pull: number, proposal, result });
  }
  const { headSha } = group;
  return {
    baseSha,
    headSha,
    grants,
    uncovered: uncoveredOf(commits, { baseSha, headSha, root, parts }, grants),
  };
}

interface Whole {
  readonly baseSha: string;
  readonly headSha: string;
  readonly root: string;
  readonly parts: readonly GroupPart[];
}

/**
 * The whole is judged by the policy of the branch. Each part is judged as well by that of what is merged before it: a policy
 * that becomes stricter in the same group holds for what comes after it.
 */
function uncoveredOf(
  commits: Commits,
  { baseSha, headSha, root, parts }: Whole,
  grants: readonly Grant[],
): Uncovered[] {
  const whole = uncovered(readProposal(commits, baseSha, headSha, root), grants);
  const later = parts.slice(1).flatMap((part) => {
    const own = grants.filter(({ pull }) => pull === part.pull);
    return uncovered(readProposal(commits, part.baseSha, part.headSha, root), own);
  });
  return [...new Map([...whole, ...later].map((one) => [JSON.stringify(one), one])).values()];
}
