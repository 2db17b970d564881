import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmulatedGitHub, startEmulatedGitHub, tokenOf } from './emulated-github.ts';
import { type GitDesk, gitDesk } from './git-desk.ts';
import { incidents } from './repository-client.ts';

/** Each holds emulate to what README.md says of its git and its pull requests. */
let github: EmulatedGitHub;
let git: GitDesk;

beforeEach(async () => {
  github = await startEmulatedGitHub();
  git = gitDesk(github);
});

afterEach(() => github.close());

const branch = 'lookback/action-items';

async function ask<Body>(method: string, path: string, body?: object) {
  return github.send<Body>(tokenOf('octocat'), method, `${incidents}${path}`, body);
}

/** The commit at the tip of a branch. */
async function tip(name: string): Promise<string> {
  const { body } = await ask<{ object: { sha: string } }>('GET', `/git/ref/heads/${name}`);
  return body.object.sha;
}

/** Opens a pull request of one commit on the rolling branch. */
async function openPull(): Promise<{ number: number }> {
  await ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: await tip('main') });
  await git.commit('crumb-bot', branch, { 'oven.md': 'Cold.\n' });
  const pull = { title: 'Action items', head: branch, base: 'main' };
  return (await ask<{ number: number }>('POST', '/pulls', pull)).body;
}

test('a tree entry needs its type, and a tree builds on a tree only', async () => {
  const commit = await tip('main');
  const { body } = await ask<{ tree: { sha: string } }>('GET', `/git/commits/${commit}`);
  const entry = { path: 'oven.md', mode: '100644', content: 'Warm.\n' };
  const answers = [
    await ask('POST', '/git/trees', { base_tree: body.tree.sha, tree: [entry] }),
    await ask('POST', '/git/trees', { base_tree: commit, tree: [{ ...entry, type: 'blob' }] }),
    await ask('POST', '/git/trees', { base_tree: body.tree.sha, tree: [{ ...entry, type: 'blob' }] }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 201]);
});

test('a branch has as many open pull requests as are asked for', async () => {
  await openPull();
  const again = await ask('POST', '/pulls', { title: 'Action items', head: branch, base: 'main' });
  expect(again.status).toBe(201);
  expect(await git.pulls(branch)).toHaveLength(2);
});

test('a pull request makes the branch it is asked for', async () => {
  const { status } = await ask('POST', '/pulls', { title: 'Bread', head: 'never-pushed', base: 'main' });
  expect([status, await git.hasBranch('never-pushed')]).toEqual([201, true]);
});

test('a pull request and its merge stay with the commit it was opened with', async () => {
  const { number } = await openPull();
  const opened = await tip(branch);
  await git.commit('crumb-bot', branch, { 'oven.md': 'Warm.\n' });
  const { body } = await ask<{ head: { sha: string } }>('GET', `/pulls/${number}`);
  expect(body.head.sha).toBe(opened);
  expect((await ask('PUT', `/pulls/${number}/merge`, {})).status).toBe(200);
  expect(await git.read('main', 'oven.md')).toBe('Cold.\n');
});

test('the desk merges what the branch holds now', async () => {
  const { number } = await openPull();
  await git.commit('crumb-bot', branch, { 'oven.md': 'Warm.\n' });
  await git.merge('octocat', number, branch);
  expect(await git.read('main', 'oven.md')).toBe('Warm.\n');
  expect((await git.pulls(branch)).map(({ state, merged }) => [state, merged])).toEqual([['closed', true]]);
});

test('a pull request outlives its branch', async () => {
  await openPull();
  expect((await ask('DELETE', `/git/refs/heads/${branch}`)).status).toBe(204);
  expect((await git.pulls(branch)).map(({ state }) => state)).toEqual(['open']);
});

test('a pull request is no issue: it is not listed among them, and has no timeline', async () => {
  const { number } = await openPull();
  const answers = [await ask('GET', `/issues/${number}`), await ask('GET', `/issues/${number}/timeline`)];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  expect((await ask('GET', '/issues?state=all')).body).toEqual([]);
});

test('pull requests are filtered by the owner in the very spelling', async () => {
  await openPull();
  expect((await ask('GET', `/pulls?head=Crumb:${branch}`)).body).toEqual([]);
});

test('pull requests name no files and count none', async () => {
  const { number } = await openPull();
  expect((await ask('GET', `/pulls/${number}/files`)).body).toEqual([]);
});

test('an archived repository takes issues, one without issues knows of none', async () => {
  await ask('PATCH', '', { archived: true });
  expect((await ask('POST', '/issues', { title: 'Sell the oven' })).status).toBe(201);
  await ask('PATCH', '', { archived: false, has_issues: false });
  expect((await ask('POST', '/issues', { title: 'Sell the oven' })).status).toBe(404);
});

test('a repository is not found under its former name', async () => {
  await ask('PATCH', '', { name: 'postmortems' });
  expect((await ask('GET', '')).status).toBe(404);
});
