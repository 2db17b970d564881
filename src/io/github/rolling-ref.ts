import { repeatable } from './issue-place.ts';
import { requestFailure } from './request-failure.ts';
import type { RollingPlace } from './rolling-place.ts';
import { movedMeanwhile } from './rolling-refusal.ts';

/**
 * Begins the rolling branch, and returns false where there is one already: another run began it, or this one did and the
 * answer was lost. Fails with Octokit's error.
 */
export async function beginBranch({ client, name, branch }: RollingPlace, sha: string): Promise<boolean> {
  try {
    await client.rest.git.createRef({ ...name, ref: `refs/heads/${branch}`, sha, ...repeatable });
    return true;
  } catch (error) {
    const failure = requestFailure(error);
    if (failure?.status !== 422 || !/already exists/i.test(failure.message)) throw error;
    return false;
  }
}

/** Points the rolling branch to another commit. Throws CannotRun where others moved it; fails with Octokit's error. */
export async function moveBranch(place: RollingPlace, sha: string, force: boolean): Promise<void> {
  const { client, name, branch } = place;
  try {
    await client.rest.git.updateRef({ ...name, ref: `heads/${branch}`, sha, force });
  } catch (error) {
    const failure = requestFailure(error);
    if (failure?.status === 422 && /not a fast.?forward/i.test(failure.message)) throw movedMeanwhile(place);
    throw error;
  }
}

/** Deletes the rolling branch, if it is still there. Fails with Octokit's error. */
export async function deleteBranch({ client, name, branch }: RollingPlace): Promise<void> {
  try {
    await client.rest.git.deleteRef({ ...name, ref: `heads/${branch}` });
  } catch (error) {
    const failure = requestFailure(error);
    const isGone =
      failure?.status === 404 || (failure?.status === 422 && /does not exist/i.test(failure.message));
    if (!isGone) throw error;
  }
}
