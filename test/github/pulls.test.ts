import type { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { octokitAs } from './octokit-client.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

const repository = { owner: 'example', repo: 'incidents' };

let github: GitHub;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'example', name: 'incidents' },
    users: { octocat: 'admin', hubot: 'write', monalisa: 'read', 'github-actions[bot]': { type: 'Bot' } },
    teams: { database: ['hubot'] },
    files: {
      'lookback.yml': 'severities: [sev1]\n',
      'runbooks/failover.md': '# Failover\n\nRun it.\nThen wait.\n',
    },
  });
});

afterEach(() => github.close());

function as(login: string): Octokit {
  return octokitAs(github.url, `token-${login}`);
}

test('a pull is where its branch is, whoever pushes', async () => {
  const first = await github.push(
    'rehearse',
    { 'runbooks/rehearsal.md': '# Rehearsal\n' },
    { author: 'hubot' },
  );
  const pull_number = await github.openPull({
    head: 'rehearse',
    author: 'hubot',
    title: 'Rehearse the failover',
  });
  const { pulls } = as('octocat').rest;
  const headOf = async (): Promise<string> => (await pulls.get({ ...repository, pull_number })).data.head.sha;
  expect(await headOf()).toBe(first);
  const second = await github.push('rehearse', {
    'runbooks/failover.md': null,
    'runbooks/planned-failover.md': '# Failover\n\nRun it.\nThen wait.\nThen look.\n',
    'lookback.yml': 'severities: [sev1, sev2]\n',
  });
  expect(await headOf()).toBe(second);
  const { data: files } = await pulls.listFiles({ ...repository, pull_number });
  expect(
    files.map(({ filename, status, previous_filename }) => [status, filename, previous_filename]),
  ).toEqual([
    ['modified', 'lookback.yml', undefined],
    ['renamed', 'runbooks/planned-failover.md', 'runbooks/failover.md'],
    ['added', 'runbooks/rehearsal.md', undefined],
  ]);
  const { data: commits } = await pulls.listCommits({ ...repository, pull_number });
  expect(commits.map(({ sha, author }) => [sha, author?.login])).toEqual([
    [first, 'hubot'],
    [second, 'octocat'],
  ]);
});

test('a pull shows only what its own commits change, though the base moved on', async () => {
  await github.push('rehearse', { 'runbooks/rehearsal.md': '# Rehearsal\n' });
  await github.push('rehearse', { 'runbooks/rehearsal.md': '# Rehearsals\n' });
  const pull_number = await github.openPull({
    head: 'rehearse',
    author: 'hubot',
    title: 'Rehearse the failover',
  });
  const { pulls } = as('octocat').rest;
  const before = (await pulls.get({ ...repository, pull_number })).data.base.sha;
  await github.push('main', { 'lookback.yml': 'severities: [sev1, sev2, sev3]\n' });
  const { data: pull } = await pulls.get({ ...repository, pull_number });
  expect([pull.base.sha, pull.commits, pull.changed_files, pull.mergeable]).toEqual([before, 2, 1, true]);
  const { data: files } = await pulls.listFiles({ ...repository, pull_number });
  expect(files.map(({ filename }) => filename)).toEqual(['runbooks/rehearsal.md']);
});

test('an approval keeps the commit it was given for', async () => {
  const approved = await github.push('rehearse', { 'runbooks/rehearsal.md': '# Rehearsal\n' });
  const pull_number = await github.openPull({ head: 'rehearse', author: 'octocat', title: 'Rehearse' });
  const mine = as('octocat').rest.pulls;
  const theirs = as('hubot').rest.pulls;
  await theirs.createReview({ ...repository, pull_number, event: 'APPROVE' });
  const moved = await github.push('rehearse', { 'runbooks/rehearsal.md': '# Changed since\n' });
  await github.review(pull_number, { login: 'monalisa', state: 'COMMENTED', body: 'Who owns it?' });
  const { data: reviews } = await mine.listReviews({ ...repository, pull_number });
  expect(
    reviews.map((review) => [review.user?.login, review.state, review.commit_id, review.author_association]),
  ).toEqual([
    ['hubot', 'APPROVED', approved, 'MEMBER'],
    ['monalisa', 'COMMENTED', moved, 'NONE'],
  ]);
  await expect(mine.createReview({ ...repository, pull_number, event: 'APPROVE' })).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: ['Can not approve your own pull request'] } },
  });
});

test('where stale reviews are dismissed, a push dismisses them', async () => {
  github.state.protection.main = { requiredContexts: [], requiredApprovals: 1, dismissStaleReviews: true };
  await github.push('rehearse', { 'runbooks/rehearsal.md': '# Rehearsal\n' });
  const pull_number = await github.openPull({ head: 'rehearse', author: 'octocat', title: 'Rehearse' });
  await github.review(pull_number, { login: 'hubot', state: 'APPROVED' });
  const { pulls } = as('octocat').rest;
  const stateOf = async (): Promise<string> =>
    (await pulls.get({ ...repository, pull_number })).data.mergeable_state;
  expect(await stateOf()).toBe('clean');
  await github.push('rehearse', { 'runbooks/rehearsal.md': '# Changed since\n' });
  const { data: reviews } = await pulls.listReviews({ ...repository, pull_number });
  expect(reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  expect(await stateOf()).toBe('blocked');
});

test('a merge waits for the required status of the head, by its name', async () => {
  github.state.protection.main = {
    requiredContexts: ['lookback/review'],
    requiredApprovals: 0,
    dismissStaleReviews: false,
  };
  await github.push('rehearse', { 'runbooks/rehearsal.md': '# Rehearsal\n' });
  const pull_number = await github.openPull({ head: 'rehearse', author: 'octocat', title: 'Rehearse' });
  const { pulls, repos } = as('octocat').rest;
  const merge = () => pulls.merge({ ...repository, pull_number });
  await expect(merge()).rejects.toMatchObject({
    status: 405,
    message: expect.stringContaining('is expected'),
  });
  const { sha } = (await pulls.get({ ...repository, pull_number })).data.head;
  await repos.createCommitStatus({ ...repository, sha, state: 'failure', context: 'lookback/review' });
  await expect(merge()).rejects.toMatchObject({
    status: 405,
    message: expect.stringContaining('is failing'),
  });
  await repos.createCommitStatus({ ...repository, sha, state: 'success', context: 'lookback/review' });
  expect((await merge()).data.merged).toBe(true);
  const { data: page } = await repos.getContent({ ...repository, path: 'runbooks/rehearsal.md' });
  expect(page).toMatchObject({
    type: 'file',
    content: `${Buffer.from('# Rehearsal\n').toString('base64')}\n`,
  });
});
