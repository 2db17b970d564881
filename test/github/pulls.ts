import { may } from './access.ts';
import { created, forbidden, ok } from './answer.ts';
import { fieldsOf } from './body.ts';
import { commitAnswer } from './commit-answer.ts';
import { fileAnswer } from './file-answer.ts';
import { readCommits } from './history.ts';
import { changeState, validBody, validTitle } from './issue-changes.ts';
import { applyContent } from './issue-record.ts';
import { page } from './pagination.ts';
import { comparedBase, fullPullAnswer, pullAnswer, pullFiles } from './pull-answer.ts';
import type { PullIssue } from './pull-head.ts';
import { allPulls, namedPull } from './pull-head.ts';
import { addPull } from './pull-opening.ts';
import { requireReopenable } from './pull-reopening.ts';
import { noteReferences } from './references.ts';
import type { Call, Route } from './router.ts';
import { get, patch, post } from './router.ts';
import { sameName, tick } from './world.ts';

const LIST = '/repos/{owner}/{repo}/pulls';
const ONE = '/repos/{owner}/{repo}/pulls/{pull_number}';

// GitHub lists no more than these of one pull.
const FILES_LIMIT = 3000;
const COMMITS_LIMIT = 250;

async function selectPulls(call: Call): Promise<PullIssue[]> {
  const state = call.query.get('state') ?? 'open';
  const asked = call.query.get('head');
  // GitHub takes no notice of a head that does not say whose branch it is.
  const head = asked?.includes(':') === true ? asked : null;
  const base = call.query.get('base');
  const pulls = (await allPulls(call)).filter(({ state: actual, pull }) => {
    const isHead = head === null || sameName(head, `${pull.headOwner}:${pull.headBranch}`);
    return isHead && (state === 'all' || state === actual) && (base === null || base === pull.baseBranch);
  });
  const sort = call.query.get('sort') ?? 'created';
  if (sort === 'updated') pulls.sort((one, other) => Date.parse(one.updatedAt) - Date.parse(other.updatedAt));
  else if (sort !== 'created') throw new Error(`Pull lists cannot be sorted by ${sort} here`);
  const direction = call.query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc');
  return direction === 'asc' ? pulls : pulls.reverse();
}

function openPull(call: Call): Promise<PullIssue> {
  const fields = fieldsOf(call.body);
  return addPull(call, {
    head: fields.text('head') ?? '',
    base: fields.text('base') ?? '',
    title: validTitle(fields.text('title') ?? '', 'PullRequest'),
    body: validBody(fields.text('body') ?? null, 'PullRequest'),
    draft: fields.flag('draft') ?? false,
    author: call.viewer.login,
  });
}

async function updatePull(call: Call): Promise<PullIssue> {
  const issue = await namedPull(call);
  if (!may(call, 'triage') && !sameName(issue.author, call.viewer.login)) {
    throw forbidden('Must have admin rights to Repository.');
  }
  const fields = fieldsOf(call.body);
  const title = validTitle(fields.text('title') ?? issue.title, 'PullRequest');
  const body = validBody(fields.text('body') ?? issue.body, 'PullRequest');
  const state = fields.text('state') ?? issue.state;
  await requireReopenable(call, issue, state);
  changeState(call, issue, state, undefined);
  issue.pull.baseBranch = fields.text('base') ?? issue.pull.baseBranch;
  issue.updatedAt = tick(call.world);
  applyContent(call.world, issue, { title, body }, call.viewer.login);
  noteReferences(call, issue, body, call.viewer.login);
  return issue;
}

export const pullRoutes: Route[] = [
  get(LIST, 'pull-requests', async (call) =>
    page(call, await selectPulls(call), (issue) => pullAnswer(call, issue)),
  ),
  post(LIST, 'pull-requests', async (call) => created(await fullPullAnswer(call, await openPull(call)))),
  get(ONE, 'pull-requests', async (call) => ok(await fullPullAnswer(call, await namedPull(call)))),
  patch(ONE, 'pull-requests', async (call) => ok(await fullPullAnswer(call, await updatePull(call)))),
  get(`${ONE}/files`, 'pull-requests', async (call) => {
    const issue = await namedPull(call);
    const files = (await pullFiles(call, issue)).slice(0, FILES_LIMIT);
    return page(call, files, (file) => fileAnswer(call, file, issue.pull.headSha));
  }),
  get(`${ONE}/commits`, 'pull-requests', async (call) => {
    const issue = await namedPull(call);
    const range = `${await comparedBase(call, issue)}..${issue.pull.headSha}`;
    const commits = await readCommits(call.git, ['--reverse', '--topo-order', range]);
    return page(call, commits.slice(0, COMMITS_LIMIT), (commit) => commitAnswer(call, commit));
  }),
];
