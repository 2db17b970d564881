import { CannotRun } from '../../finding/cannot-run.ts';
import type { RollingBase } from '../../issues/rolling-pull.ts';
import { branchState, tipOf } from './rolling-branch.ts';
import type { RollingPlace } from './rolling-place.ts';

/** Returns what changes build upon, as RollingBase says. Fails with Octokit's error, or a CannotRun. */
export async function rollingBase(
  place: RollingPlace,
  defaultBranch: string,
  isOpen: boolean,
): Promise<RollingBase> {
  const commit = await tipOf(place, defaultBranch);
  if (commit === undefined) throw noTip(place, defaultBranch);
  const state = isOpen ? await branchState(place, commit) : undefined;
  return state?.is === 'foreign'
    ? { commit: state.tip, on: 'rolling-branch' }
    : { commit, on: 'default-branch' };
}

function noTip({ repository }: RollingPlace, branch: string): CannotRun {
  return new CannotRun(
    `The default branch ${branch} of ${repository} cannot be found.`,
    'Commit something to it, and give the token the permission "contents: read".',
  );
}
