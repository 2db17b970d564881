import { notFound, ok, Refusal } from './answer.ts';
import { mergeBase, resolveCommit } from './bare-repository.ts';
import { commitAnswer } from './commit-answer.ts';
import { changedFiles } from './diff.ts';
import { fileAnswer } from './file-answer.ts';
import { readCommit, readCommits } from './history.ts';
import { EMPTY_TREE } from './object-writer.ts';
import { page } from './pagination.ts';
import { splitHead } from './pull-opening.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import { sameName } from './world.ts';

// GitHub lists no more than these of one comparison.
const COMPARED_COMMITS_LIMIT = 250;
const COMPARED_FILES_LIMIT = 300;

async function commitWithFiles(call: Call): Promise<Record<string, unknown>> {
  const ref = param(call, 'ref');
  const sha = await resolveCommit(call.git, ref);
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`);
  const commit = await readCommit(call.git, sha);
  const files = await changedFiles(call.git, commit.parents[0] ?? EMPTY_TREE, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commitAnswer(call, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => fileAnswer(call, file, sha)),
  };
}

/** One end of a comparison: a ref, or `owner:branch`. */
async function endOf(call: Call, name: string): Promise<string> {
  const { owner, branch } = splitHead(name, call.world.repository.owner);
  const own = sameName(owner, call.world.repository.owner);
  const sha = await resolveCommit(call.git, own ? branch : `forks/${owner}/${branch}`);
  if (sha === null) throw notFound();
  return sha;
}

async function comparison(call: Call): Promise<Record<string, unknown>> {
  const range = param(call, 'basehead');
  const [from, to] = range.split('...');
  if (from === undefined || to === undefined) throw notFound();
  const [base, head] = [await endOf(call, from), await endOf(call, to)];
  const fork = await mergeBase(call.git, base, head);
  if (fork === null) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`);
  const ahead = await readCommits(call.git, ['--reverse', '--topo-order', `${fork}..${head}`]);
  const behind = await readCommits(call.git, [`${head}..${base}`]);
  const files = await changedFiles(call.git, fork, head);
  return {
    ...comparisonAddresses(call, range),
    base_commit: commitAnswer(call, await readCommit(call.git, base)),
    merge_base_commit: commitAnswer(call, await readCommit(call.git, fork)),
    status: comparisonStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.slice(0, COMPARED_COMMITS_LIMIT).map((commit) => commitAnswer(call, commit)),
    files: files.slice(0, COMPARED_FILES_LIMIT).map((file) => fileAnswer(call, file, head)),
  };
}

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function comparisonAddresses(call: Call, range: string): Record<string, unknown> {
  const page = `${repositoryPage(call)}/compare/${range}`;
  return {
    url: `${repositoryUrl(call)}/compare/${range}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}

export const commitRoutes: Route[] = [
  get('/repos/{owner}/{repo}/commits', 'contents', async (call) => {
    const start = call.query.get('sha') ?? call.world.repository.defaultBranch;
    const sha = await resolveCommit(call.git, start);
    if (sha === null) throw notFound();
    const commits = await readCommits(call.git, [sha], call.query.get('path') ?? undefined);
    return page(call, commits, (commit) => commitAnswer(call, commit));
  }),
  get('/repos/{owner}/{repo}/compare/{basehead}', 'contents', async (call) => ok(await comparison(call))),
  get('/repos/{owner}/{repo}/commits/{ref}', 'contents', async (call) => ok(await commitWithFiles(call))),
];
