import type { Proposal, RollingBase } from '../../issues/rolling-pull.ts';
import { differing, writeCommit } from './proposed-commit.ts';
import { type BranchState, branchState } from './rolling-branch.ts';
import { blobId } from './rolling-commit.ts';
import type { RollingPlace } from './rolling-place.ts';
import { listPulls } from './rolling-pulls.ts';
import { beginBranch, moveBranch } from './rolling-ref.ts';
import { movedMeanwhile, takenByOthers } from './rolling-refusal.ts';

/** GitHub lists no more files than this of a comparison. */
const mostCompared = 300;

/**
 * Makes the rolling branch hold what is proposed. A branch that does so already stays, also where the default branch moved
 * on beside its documents: a new commit would only undo the approvals people gave the old. Fails with Octokit's error, or
 * a CannotRun where the branch holds what others committed.
 */
export async function bringBranch(place: RollingPlace, proposal: Proposal, isOpen: boolean): Promise<void> {
  const { base } = proposal;
  const state = await branchState(place, base.commit);
  if (await holdsAlready(place, state, proposal)) return;
  const force = await mayReplace(place, state, base, isOpen);
  const commit = await writeCommit(place, proposal);
  if (commit === undefined) return;
  if (state.is !== 'missing') return moveBranch(place, commit, force);
  const begun = await beginBranch(place, commit);
  // Another run began it at the same moment: there is a branch to look at now.
  if (!begun) await bringBranch(place, proposal, isOpen);
}

async function holdsAlready(
  place: RollingPlace,
  state: BranchState,
  { base, files }: Proposal,
): Promise<boolean> {
  if (state.is !== 'own' || ![...state.changed].every(([path, blob]) => blob === idOf(files.get(path))))
    return false;
  const others = new Map([...files].filter(([path]) => !state.changed.has(path)));
  if ((await differing(place, base.commit, others)).size > 0) return false;
  if (state.parent === base.commit) return true;
  return base.on === 'default-branch' && untouched(place, state.parent, base.commit, files);
}

function idOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : blobId(text);
}

/** Whether none of the files changed between a commit and a later one. */
async function untouched(
  { client, name }: RollingPlace,
  earlier: string,
  later: string,
  touched: Proposal['files'],
): Promise<boolean> {
  const basehead = `${earlier}...${later}`;
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...name, basehead });
  const { files = [], status } = data;
  const isWhole = status === 'ahead' && files.length < mostCompared;
  return (
    isWhole && !files.some((file) => touched.has(file.filename) || touched.has(file.previous_filename ?? ''))
  );
}

/**
 * Returns whether the branch is to be moved by force. Throws CannotRun where commits of others would be lost by it; those
 * of a pull request that has ended are kept by GitHub, whatever becomes of the branch.
 */
async function mayReplace(
  place: RollingPlace,
  state: BranchState,
  base: RollingBase,
  isOpen: boolean,
): Promise<boolean> {
  if (state.is === 'missing') return false;
  if (base.on === 'rolling-branch') {
    const isOnTop = state.is === 'own' && state.parent === base.commit;
    if (!isOnTop && state.tip !== base.commit) throw movedMeanwhile(place);
    return isOnTop;
  }
  if (state.is !== 'foreign') return true;
  if (isOpen) throw movedMeanwhile(place);
  const pulls = await listPulls(place);
  if (!pulls.some(({ state: is, head }) => is === 'closed' && head.sha === state.tip))
    throw takenByOthers(place);
  return true;
}
