import type { GroupPart } from '../review/merge-group.ts';
import type { MergeGroup } from './review-event.ts';

/** Which open pull requests a commit belongs to, as the host has it. */
export type PullsOfCommit = (sha: string) => Promise<readonly CommitPull[]>;

export interface CommitPull {
  readonly number: number;
  readonly headSha: string;
  readonly baseBranch: string;
}

/** A commit of a merge group's own line. */
export interface GroupCommit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** What tells where in a group a pull request ends. */
export interface PartSources {
  readonly group: MergeGroup;
  /** The pull requests that branches of the queue are called by, by the commits at their ends. */
  readonly ends: ReadonlyMap<string, readonly number[]>;
  readonly pullsOf: PullsOfCommit;
}

/** Divides a group where a pull request is known to end. What is wrongly divided is no merge of what it is taken for. */
export async function partsOf(commits: readonly GroupCommit[], sources: PartSources): Promise<GroupPart[]> {
  const parts: GroupPart[] = [];
  let baseSha = commits[0]?.parents[0] ?? '';
  for (const commit of commits) {
    const pull = await pullEndingAt(commit, sources);
    if (pull === undefined) continue;
    const before = parts.at(-1);
    // What is rebased may be known commit by commit.
    if (before?.pull === pull) parts.pop();
    parts.push({ pull, baseSha: before?.pull === pull ? before.baseSha : baseSha, headSha: commit.sha });
    baseSha = commit.sha;
  }
  return parts;
}

async function pullEndingAt(
  { sha, parents }: GroupCommit,
  { group, ends, pullsOf }: PartSources,
): Promise<number | undefined> {
  if (sha === group.headSha) return group.pull;
  const [end, ...others] = ends.get(sha) ?? [];
  if (end !== undefined && others.length === 0) return end;
  const [, merged] = parents;
  const pulls = (await pullsOf(merged ?? sha)).filter(
    ({ baseBranch, headSha }) =>
      baseBranch === group.baseBranch && (merged === undefined || headSha === merged),
  );
  return pulls.length === 1 ? pulls[0]?.number : undefined;
}
