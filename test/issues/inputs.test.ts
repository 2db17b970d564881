import { expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { connectRollingPull, connectTracker, connectTrackers } from '../../src/io/github/issue-inputs.ts';
import { readTokens, tokenFor } from '../../src/io/github/token-list.ts';
import { CrumbGitHub, rollingBranch } from './crumb-github.ts';

const log = (): void => undefined;

function refusalOf(work: () => unknown): CannotRun {
  try {
    work();
  } catch (error) {
    if (error instanceof CannotRun) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test('a repository has its own token, or that of its owner, or the one that is for all', async () => {
  await using desk = await CrumbGitHub.open({
    others: [
      { repository: { owner: 'crumb', name: 'ovens' } },
      { repository: { owner: 'mill', name: 'flour' } },
    ],
  });
  const { github } = desk;
  const trackerOf = connectTrackers({
    environment: { GITHUB_API_URL: github.url },
    token: 'workflow',
    tokens: '# who bakes\ncrumb: machine\n\n  Crumb/Ovens : baker  \r\n',
    pace: 'unlimited',
    log,
  });
  for (const repository of ['crumb/incidents', 'crumb/ovens', 'mill/flour'])
    await trackerOf(repository).listManagedIssues('lookback');
  expect(github.requests.map(({ path, login }) => `${path.split('/issues')[0]} ${login}`)).toEqual([
    '/repos/crumb/incidents oven',
    '/repos/crumb/ovens baker',
    '/repos/mill/flour github-actions[bot]',
  ]);
});

test('repositories of one token ask once who it is', async () => {
  await using desk = await CrumbGitHub.open({
    others: [{ repository: { owner: 'crumb', name: 'ovens' } }],
  });
  const environment = { GITHUB_API_URL: desk.github.url };
  const trackerOf = connectTrackers({ environment, token: 'machine', tokens: '', pace: 'unlimited', log });
  await trackerOf('crumb/incidents').listOwnIssues();
  await trackerOf('crumb/ovens').listOwnIssues();
  expect(desk.requests().filter((request) => request.includes('/user'))).toEqual(['GET /user 200']);
});

test('the tokens are listed, so that they can be masked', () => {
  const listed = readTokens('crumb: ghp_first\n# mill: ghp_old\nmill/flour: ghp_second');
  expect(listed.map(({ token }) => token)).toEqual(['ghp_first', 'ghp_second']);
  expect(readTokens('')).toEqual([]);
});

test('a repository of another name that begins alike gets no token', () => {
  const tokens = readTokens('crumb: first\ncrumb/ovens: second');
  expect(tokenFor(tokens, 'crumb-rolls/ovens')).toBeUndefined();
  expect(tokenFor(tokens, 'crumb/ovens-old')).toBe('first');
});

test.each([
  ['no colon', 'crumb: fine\nmill ghp_secret'],
  ['the token alone', 'crumb: fine\nghp_secret'],
  ['the token first', 'crumb: fine\nghp_secret: crumb'],
  ['two tokens', 'crumb: fine\nmill: ghp_secret ghp_secret'],
  ['three names', 'crumb: fine\nmill/flour/white: ghp_secret'],
  ['no token', 'crumb: fine\nmill:'],
  ['a line break in the token', 'crumb: fine\nmill: \u2028ghp_secret'],
])('a line with %s is refused by its number and never repeated', (_, tokens) => {
  const access = { environment: {}, token: 'other', tokens, pace: 'github', log };
  const refusal = refusalOf(() => connectTrackers(access));
  expect(refusal.message).toBe('Line 2 of the tokens is not a name, a colon and a token.');
  expect(JSON.stringify([refusal.message, refusal.remedy, refusal.cause])).not.toMatch(/ghp_secret/);
});

test('a name with two tokens is refused: nobody knows which was meant', () => {
  expect(refusalOf(() => readTokens('crumb: ghp_one\n\nCrumb: ghp_two')).message).toBe(
    'Line 3 of the tokens names an owner or a repository for the second time.',
  );
});

test('a repository without a token is refused by its name, and so is what is no repository', () => {
  const access = { environment: {}, token: '', tokens: 'crumb: machine', pace: 'github', log };
  const trackerOf = connectTrackers(access);
  expect(refusalOf(() => trackerOf('mill/flour')).message).toBe(
    'There is no token to write in mill/flour with.',
  );
  expect(refusalOf(() => trackerOf('crumb')).message).toBe('"crumb" is not the name of a repository.');
  const repository = 'mill/flour';
  expect(refusalOf(() => connectTracker({ ...access, repository })).message).toMatch(/no token/);
  const rolling = { ...access, repository, pullToken: '', branch: rollingBranch };
  expect(refusalOf(() => connectRollingPull(rolling)).message).toMatch(/no token/);
});

test('a pace that is none is refused', () => {
  const access = { environment: {}, token: 'machine', tokens: '', pace: 'slow', log };
  expect(refusalOf(() => connectTrackers(access)('crumb/incidents')).message).toBe('"slow" is not a pace.');
});

test('the rolling pull request is opened with the token of the app, where there is one', async () => {
  await using desk = await CrumbGitHub.open();
  const access = {
    environment: { GITHUB_API_URL: desk.github.url },
    token: 'workflow',
    repository: 'crumb/incidents',
    branch: rollingBranch,
    pace: 'unlimited',
    log,
  };
  await connectRollingPull({ ...access, pullToken: 'machine' }).list();
  await connectRollingPull({ ...access, pullToken: '' }).list();
  expect(desk.github.requests.map(({ login }) => login)).toEqual(['oven', 'github-actions[bot]']);
});
