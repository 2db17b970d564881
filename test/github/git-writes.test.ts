import type { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { octokitAs } from './octokit-client.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

const repository = { owner: 'crumb', repo: 'incidents' };
const branch = 'lookback/action-items';
const head = `crumb:${branch}`;
const latest = { state: 'all', sort: 'created', direction: 'desc', per_page: 100 } as const;

let github: GitHub;
let bot: Octokit;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents' },
    users: { baker: 'admin', 'github-actions[bot]': { type: 'Bot' }, guest: 'read' },
    files: { 'cold-oven.md': 'status: open\n', 'late-bread.md': 'status: open\n', 'README.md': 'Bread.\n' },
  });
  bot = octokitAs(github.url, 'token-github-actions[bot]');
});

afterEach(() => github.close());

async function tip(name: string): Promise<string> {
  return (await bot.rest.git.getRef({ ...repository, ref: `heads/${name}` })).data.object.sha;
}

async function blobOf(name: string, path: string): Promise<string | undefined> {
  const { data } = await bot.rest.git.getTree({ ...repository, tree_sha: name });
  return data.tree.find((entry) => entry.path === path)?.sha;
}

/** One commit on top of main, which is what the branch then holds. */
async function commit(files: Record<string, string | null>, message: string): Promise<string> {
  const parent = await tip('main');
  const tree = Object.entries(files).map(([path, content]) => {
    const entry = { path, mode: '100644', type: 'blob' } as const;
    return content === null ? { ...entry, sha: null } : { ...entry, content };
  });
  const { data: made } = await bot.rest.git.createTree({ ...repository, base_tree: parent, tree });
  const parents = [parent];
  return (await bot.rest.git.createCommit({ ...repository, message, tree: made.sha, parents })).data.sha;
}

async function propose(files: Record<string, string | null>): Promise<number> {
  const sha = await commit(files, 'Take over what happened to issues');
  await bot.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
  const pull = { title: 'Action items', head: branch, base: 'main', body: 'One is done.' };
  return (await bot.rest.pulls.create({ ...repository, ...pull })).data.number;
}

test('a branch is written without a clone, and its pull is listed, changed and merged', async () => {
  const number = await propose({ 'cold-oven.md': 'status: done\n', 'late-bread.md': null });
  const { data: files } = await bot.rest.pulls.listFiles({ ...repository, pull_number: number });
  expect(files.map(({ filename, status, sha }) => [filename, status, sha])).toEqual([
    ['cold-oven.md', 'modified', await blobOf(branch, 'cold-oven.md')],
    ['late-bread.md', 'removed', await blobOf('main', 'late-bread.md')],
  ]);
  const again = await commit({ 'cold-oven.md': 'status: closed\n' }, 'Take over more');
  const ref = `heads/${branch}`;
  await expect(bot.rest.git.updateRef({ ...repository, ref, sha: again })).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('Update is not a fast forward'),
  });
  await bot.rest.git.updateRef({ ...repository, ref, sha: again, force: true });
  await bot.rest.pulls.update({ ...repository, pull_number: number, title: 'Two items', body: 'Both.' });
  const { data: pulls } = await bot.rest.pulls.list({ ...repository, head, ...latest });
  expect(pulls).toMatchObject([
    { number, title: 'Two items', body: 'Both.', state: 'open', head: { sha: again } },
  ]);
  await github.mergePull(number, { by: 'baker' });
  const { data: merged } = await bot.rest.pulls.list({ ...repository, head, ...latest });
  expect(merged).toMatchObject([{ number, state: 'closed', merged_at: expect.any(String) }]);
  const { data: page } = await bot.rest.repos.getContent({ ...repository, path: 'cold-oven.md' });
  expect(page).toMatchObject({ content: `${Buffer.from('status: closed\n').toString('base64')}\n` });
  const { data: kept } = await bot.rest.repos.getContent({ ...repository, path: 'late-bread.md' });
  expect(kept).toMatchObject({ size: 13 });
});

test('a commit carries who it says and when', async () => {
  const parent = await tip('main');
  const author = { name: 'lookback', email: 'lookback@example.org', date: '2026-03-19T08:00:00Z' };
  const { data } = await bot.rest.git.createCommit({
    ...repository,
    message: 'Nothing new\n\nAt all.',
    tree: parent,
    parents: [parent],
    author,
  });
  expect(data).toMatchObject({ message: 'Nothing new\n\nAt all.', author, committer: author });
});

test('there is one open pull of a head and one ref of a name', async () => {
  await propose({ 'cold-oven.md': 'status: done\n' });
  const pull = { title: 'Once more', head: branch, base: 'main' };
  await expect(bot.rest.pulls.create({ ...repository, ...pull })).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ message: `A pull request already exists for ${head}.` }] } },
  });
  const sha = await tip('main');
  await expect(
    bot.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha }),
  ).rejects.toMatchObject({ status: 422, message: expect.stringContaining('Reference already exists') });
});

test('the list finds pulls by head and state, newest first, and no other', async () => {
  const first = await propose({ 'cold-oven.md': 'status: done\n' });
  await bot.rest.pulls.update({ ...repository, pull_number: first, state: 'closed' });
  await bot.rest.git.deleteRef({ ...repository, ref: `heads/${branch}` });
  const second = await propose({ 'late-bread.md': 'status: done\n' });
  await github.push('yeast', { 'yeast.md': '# Yeast\n' });
  const other = await github.openPull({ head: 'yeast', author: 'baker', title: 'Yeast' });
  const listed = async (query: object): Promise<number[]> =>
    (await bot.rest.pulls.list({ ...repository, ...query })).data.map(({ number }) => number);
  expect(await listed({ head, ...latest })).toEqual([second, first]);
  expect(await listed({ head, state: 'open' })).toEqual([second]);
  expect(await listed({ head: `baker:${branch}`, ...latest })).toEqual([]);
  // Without its owner a head is no filter.
  expect(await listed({ head: branch, ...latest })).toEqual([other, second, first]);
  await expect(
    bot.rest.pulls.update({ ...repository, pull_number: first, state: 'open' }),
  ).rejects.toMatchObject({ status: 422 });
});

test('whoever deletes the branch closes its pull', async () => {
  const number = await propose({ 'cold-oven.md': 'status: done\n' });
  await github.deleteBranch(branch, { by: 'baker' });
  expect(github.state.issues).toMatchObject([{ number, state: 'closed', closedBy: 'baker' }]);
});

test('a commit that names an issue is told there once it is on a branch', async () => {
  const issue = github.openIssue({ title: 'Mend the oven', author: 'baker' });
  const sha = await commit({ 'cold-oven.md': 'status: done\n' }, `Take over #${issue}`);
  expect(github.state.events).toEqual([]);
  await bot.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
  expect(github.state.events).toMatchObject([{ kind: 'referenced', issue, commit: sha }]);
});

test('who may only read writes nothing', async () => {
  const guest = octokitAs(github.url, 'token-guest');
  const sha = await tip('main');
  await expect(
    guest.rest.git.createRef({ ...repository, ref: 'refs/heads/mine', sha }),
  ).rejects.toMatchObject({ status: 403 });
});
