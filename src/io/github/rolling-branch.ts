import { requestFailure } from './request-failure.ts';
import { type ChangedBlobs, isRollingCommit } from './rolling-commit.ts';
import type { RollingPlace } from './rolling-place.ts';

/** What the rolling branch holds beyond a commit. */
export type BranchState =
  | { readonly is: 'missing' }
  | { readonly is: 'nothing'; readonly tip: string }
  /** One commit, made by this tool and unchanged since. */
  | { readonly is: 'own'; readonly tip: string; readonly parent: string; readonly changed: ChangedBlobs }
  | { readonly is: 'foreign'; readonly tip: string };

/** Returns the commit a branch points to; undefined where there is no such branch. Fails with Octokit's error. */
export async function tipOf({ client, name }: RollingPlace, branch: string): Promise<string | undefined> {
  try {
    const { data } = await client.rest.git.getRef({ ...name, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (requestFailure(error)?.status === 404) return undefined;
    throw error;
  }
}

/** Returns what the rolling branch holds that a commit does not. Fails with Octokit's error. */
export async function branchState(place: RollingPlace, commit: string): Promise<BranchState> {
  const tip = await tipOf(place, place.branch);
  return tip === undefined ? { is: 'missing' } : stateOf(place, commit, tip);
}

async function stateOf({ client, name }: RollingPlace, commit: string, tip: string): Promise<BranchState> {
  if (tip === commit) return { is: 'nothing', tip };
  const basehead = `${commit}...${tip}`;
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...name, basehead });
    if (data.ahead_by === 0) return { is: 'nothing', tip };
    const [first] = data.commits;
    // GitHub lists 300 files at most, of which no digest fits: what is not known again is taken for someone else's.
    const changed = new Map((data.files ?? []).map(({ filename, sha }) => [filename, sha ?? '']));
    const isOne = data.ahead_by === 1 && first?.parents.length === 1;
    return isOne && isRollingCommit(first.commit.message, changed)
      ? { is: 'own', tip, parent: data.merge_base_commit.sha, changed }
      : { is: 'foreign', tip };
  } catch (error) {
    // The two have no commit in common.
    if (requestFailure(error)?.status === 404) return { is: 'foreign', tip };
    throw error;
  }
}
