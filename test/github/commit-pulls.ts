import { Refusal } from './answer.ts';
import { ask, resolveCommit } from './bare-repository.ts';
import { page } from './pagination.ts';
import { pullAnswer } from './pull-answer.ts';
import { allPulls, type PullIssue } from './pull-head.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';

/** The merged pull that brought a commit to the default branch, or the open ones whose branches hold it. */
async function pullsOf(call: Call, sha: string): Promise<PullIssue[]> {
  const { git, world } = call;
  const isIn = async (tip: string) => (await ask(git, ['merge-base', '--is-ancestor', sha, tip])) !== null;
  const pulls = await allPulls(call);
  const main = await resolveCommit(git, world.repository.defaultBranch);
  if (main !== null && (await isIn(main))) return pulls.filter(({ pull }) => pull.merged?.sha === sha);
  const found: PullIssue[] = [];
  for (const issue of pulls)
    if (issue.state === 'open' && (await isIn(issue.pull.headSha))) found.push(issue);
  return found;
}

export const commitPullRoutes: Route[] = [
  get('/repos/{owner}/{repo}/commits/{commit_sha}/pulls', 'pull-requests', async (call) => {
    const name = param(call, 'commit_sha');
    const sha = await resolveCommit(call.git, name);
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
    return page(call, await pullsOf(call, sha), (issue) => pullAnswer(call, issue));
  }),
];
