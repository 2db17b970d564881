import { requirePermission } from './access.ts';
import { noContent, notFound, ok, Refusal } from './answer.ts';
import { resolveCommit } from './bare-repository.ts';
import { fieldsOf } from './body.ts';
import { readMergeability } from './mergeability.ts';
import type { PullIssue } from './pull-head.ts';
import { namedPull } from './pull-head.ts';
import type { Call, Route } from './router.ts';
import { get, put } from './router.ts';
import { tick } from './world.ts';

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
  return recordMerge(call, issue, tree, { title, squash: method === 'squash' });
}

function defaultTitle(issue: PullIssue, method: string): string {
  if (method === 'squash') return `${issue.title} (#${issue.number})`;
  return `Merge pull request #${issue.number} from ${issue.pull.headOwner}/${issue.pull.headBranch}`;
}

async function recordMerge(
  call: Call,
  issue: PullIssue,
  tree: string,
  how: { title: string; squash: boolean },
): Promise<string> {
  const { pull } = issue;
  const base = (await resolveCommit(call.git, pull.baseBranch)) ?? pull.baseSha;
  const parents = how.squash ? [base] : [base, pull.headSha];
  const parentOptions = parents.flatMap((parent) => ['-p', parent]);
  const commit = await call.git.run(['commit-tree', tree, ...parentOptions, '-m', how.title]);
  const sha = commit.toString().trim();
  await call.git.run(['update-ref', `refs/heads/${pull.baseBranch}`, sha, base]);
  const at = tick(call.world);
  pull.baseSha = base;
  pull.merged = { at, by: call.viewer.login, sha };
  Object.assign(issue, { state: 'closed', closedAt: at, updatedAt: at, closedBy: call.viewer.login });
  return sha;
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
