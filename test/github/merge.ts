import { requirePermission } from './access.ts';
import { noContent, notFound, ok, Refusal } from './answer.ts';
import { resolveCommit } from './bare-repository.ts';
import { fieldsOf } from './body.ts';
import { noteRange } from './commit-references.ts';
import { close, record } from './issue-record.ts';
import { readMergeability } from './mergeability.ts';
import type { Place } from './place.ts';
import type { PullIssue } from './pull-head.ts';
import { followHead, namedPull } from './pull-head.ts';
import { referencesIn } from './references.ts';
import type { Call, Route } from './router.ts';
import { get, put } from './router.ts';

const PATH = '/repos/{owner}/{repo}/pulls/{pull_number}/merge';

/** Merges, when git, the branch's protection and the sha the client expects all agree. */
async function mergePull(call: Call): Promise<string> {
  requirePermission(call, 'write');
  const issue = await namedPull(call);
  const fields = fieldsOf(call.body);
  const expected = fields.text('sha') ?? issue.pull.headSha;
  if (expected !== issue.pull.headSha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  const method = fields.text('merge_method') ?? 'merge';
  if (method === 'rebase') throw new Refusal(405, 'Rebase merges are not allowed on this repository.');
  const { tree, state, obstacles } = await readMergeability(call, issue);
  if (obstacles.length > 0) throw new Refusal(405, obstacles.join(' '));
  if (tree === null || state !== 'clean') throw new Refusal(405, 'Pull Request is not mergeable');
  const title = fields.text('commit_title') ?? defaultTitle(issue, method);
  return recordMerge(call, issue, tree, { title, squash: method === 'squash', by: call.viewer.login });
}

/** What a person's merge does: the same, whatever the branch's protection says. Returns the commit. */
export async function mergeByHand(
  place: Place,
  issue: PullIssue,
  how: { by: string; squash: boolean; message: string | undefined },
): Promise<string> {
  await followHead(place.world, place.git, issue);
  const { tree } = await readMergeability(place, issue);
  if (tree === null) throw new Error(`Pull ${issue.number} cannot be merged`);
  const title = how.message ?? defaultTitle(issue, how.squash ? 'squash' : 'merge');
  return recordMerge(place, issue, tree, { title, squash: how.squash, by: how.by });
}

function defaultTitle(issue: PullIssue, method: string): string {
  if (method === 'squash') return `${issue.title} (#${issue.number})`;
  return `Merge pull request #${issue.number} from ${issue.pull.headOwner}/${issue.pull.headBranch}`;
}

async function recordMerge(
  place: Place,
  issue: PullIssue,
  tree: string,
  how: { title: string; squash: boolean; by: string },
): Promise<string> {
  const { pull } = issue;
  const { world, git } = place;
  const base = (await resolveCommit(git, pull.baseBranch)) ?? pull.baseSha;
  const parents = how.squash ? [base] : [base, pull.headSha];
  const parentOptions = parents.flatMap((parent) => ['-p', parent]);
  const commit = await git.run(['commit-tree', tree, ...parentOptions, '-m', how.title]);
  const sha = commit.toString().trim();
  await git.run(['update-ref', `refs/heads/${pull.baseBranch}`, sha, base]);
  const { by } = how;
  close(world, issue, by, { reason: null, commit: null });
  record(world, issue, by, { kind: 'merged', commit: sha });
  pull.baseSha = base;
  pull.merged = { at: world.clock, by, sha };
  await noteRange(place, [`${base}..${sha}`], { branch: pull.baseBranch, by });
  if (pull.baseBranch === world.repository.defaultBranch) closeNamed(place, issue, by);
  return sha;
}

/** The issues that the pull's text says it fixes. The pull closed them, not a commit, so none is told. */
function closeNamed(place: Place, pull: PullIssue, by: string): void {
  for (const { place: target, issue, closes } of referencesIn(place, pull.body ?? '')) {
    if (closes && issue.pull === null && issue.state === 'open')
      close(target.world, issue, by, { reason: 'completed', commit: null });
  }
}

export const mergeRoutes: Route[] = [
  get(PATH, 'pull-requests', async (call) => {
    if ((await namedPull(call)).pull.merged === null) throw notFound();
    return noContent();
  }),
  put(PATH, 'contents', async (call) => {
    const sha = await mergePull(call);
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
  }),
];
