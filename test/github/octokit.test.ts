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
    tokens: {
      octocat: 'octocat',
      hubot: 'hubot',
      workflow: {
        login: 'github-actions[bot]',
        access: { issues: 'write', 'pull-requests': 'read', contents: 'read' },
      },
      fork: { login: 'github-actions[bot]', access: 'read' },
    },
  });
});

afterEach(() => github.close());

function as(token: string): Octokit {
  return octokitAs(github.url, token);
}

test('a client that pages reads all of 250 issues, each once, newest first', async () => {
  for (let count = 1; count <= 250; count += 1)
    github.openIssue({ title: `Action ${count}`, author: 'octocat' });
  const client = as('octocat');
  const issues = await client.paginate(client.rest.issues.listForRepo, {
    ...repository,
    state: 'all',
    per_page: 100,
  });
  expect(issues.map(({ number }) => number)).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index));
  expect(github.requests.map(({ method, path, login, status }) => ({ method, path, login, status }))).toEqual(
    [1, 2, 3].map((page) => ({
      method: 'GET',
      path: `/repos/example/incidents/issues?state=all&per_page=100${page === 1 ? '' : `&page=${page}`}`,
      login: 'octocat',
      status: 200,
    })),
  );
});

test('thirty come without per_page, and no more than a hundred with it', async () => {
  for (let count = 1; count <= 120; count += 1)
    github.openIssue({ title: `Action ${count}`, author: 'octocat' });
  const { issues } = as('octocat').rest;
  expect((await issues.listForRepo(repository)).data).toHaveLength(30);
  const most = await issues.listForRepo({ ...repository, per_page: 500 });
  expect(most.data).toHaveLength(100);
  expect(most.headers.link).toContain('page=2>; rel="next"');
});

test('a bad assignee refuses a new issue and leaves no gap in the numbers', async () => {
  const { issues } = as('octocat').rest;
  const asked = issues.create({ ...repository, title: 'Keep the standby warm', assignees: ['nobody'] });
  await expect(asked).rejects.toMatchObject({
    status: 422,
    response: {
      data: {
        message: 'Validation Failed',
        errors: [{ value: 'nobody', resource: 'Issue', field: 'assignees', code: 'invalid' }],
      },
    },
  });
  const { data } = await issues.create({
    ...repository,
    title: 'Keep the standby warm',
    labels: ['prevent'],
  });
  expect([data.number, data.labels]).toMatchObject([1, [{ name: 'prevent', color: 'ededed' }]]);
});

test('a repository without issues says so', async () => {
  github.state.repository.hasIssues = false;
  await expect(as('octocat').rest.issues.create({ ...repository, title: 'Anyone?' })).rejects.toMatchObject({
    status: 410,
  });
});

test('a workflow token does what its permissions allow, and a fork reads', async () => {
  const created = await as('workflow').rest.issues.create({ ...repository, title: 'Keep the standby warm' });
  expect(created.data.user?.login).toBe('github-actions[bot]');
  const refused = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };
  const members = as('workflow').rest.teams.listMembersInOrg({ org: 'example', team_slug: 'database' });
  await expect(members).rejects.toMatchObject(refused);
  await expect(as('workflow').rest.users.getAuthenticated()).rejects.toMatchObject(refused);
  await expect(as('fork').rest.issues.create({ ...repository, title: 'From a fork' })).rejects.toMatchObject(
    refused,
  );
  expect((await as('fork').rest.issues.listForRepo(repository)).data).toHaveLength(1);
});
