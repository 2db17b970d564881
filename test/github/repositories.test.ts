import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { askAs } from './ask.ts';
import { octokitAs } from './octokit-client.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

let github: GitHub;
let baker: Ask;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents' },
    users: { baker: 'admin', apprentice: 'write', guest: 'read' },
    others: [
      {
        repository: { owner: 'crumb', name: 'ovens', formerNames: ['crumb/kilns'] },
        labels: [{ name: 'lookback' }],
        files: { 'oven.md': '# Oven\n' },
        permissions: { apprentice: 'read' },
      },
      { repository: { owner: 'crumb', name: 'shop', private: true }, permissions: { guest: 'none' } },
      { repository: { owner: 'crumb', name: 'attic', archived: true } },
      { repository: { owner: 'crumb', name: 'recipes', hasIssues: false } },
    ],
  });
  baker = askAs(github.url, 'token-baker');
});

afterEach(() => github.close());

test('a request goes to the repository that its path names', async () => {
  await baker('POST', '/repos/crumb/incidents/issues', { title: 'Cold oven' });
  await baker('POST', '/repos/Crumb/Ovens/issues', { title: 'Door seal', labels: ['Lookback'] });
  expect(github.state.issues).toMatchObject([{ number: 1, title: 'Cold oven' }]);
  const ovens = github.other('crumb/ovens');
  expect(ovens.state.issues).toMatchObject([{ number: 1, title: 'Door seal', labels: ['lookback'] }]);
  const made = [...github.state.issues, ...ovens.state.issues];
  expect(new Set(made.map(({ id }) => id)).size).toBe(2);
  expect(Date.parse(made[1]?.createdAt ?? '')).toBeGreaterThan(Date.parse(made[0]?.createdAt ?? ''));
  const { body } = await baker('GET', '/repos/crumb/ovens/issues');
  expect(body).toMatchObject([{ repository_url: `${github.url}/repos/crumb/ovens`, title: 'Door seal' }]);
  const file = await baker('GET', '/repos/crumb/ovens/contents/oven.md');
  expect(file.status).toBe(200);
  expect(github.requests.map(({ path }) => path)).toHaveLength(4);
});

test('a repository says of itself what a client has to know', async () => {
  const read = async (name: string): Promise<unknown> => (await baker('GET', `/repos/crumb/${name}`)).body;
  expect(await read('shop')).toMatchObject({ full_name: 'crumb/shop', private: true, has_issues: true });
  expect(await read('attic')).toMatchObject({ full_name: 'crumb/attic', archived: true });
  expect(await read('recipes')).toMatchObject({ has_issues: false, archived: false, private: false });
});

test('permissions are those of each repository', async () => {
  const apprentice = askAs(github.url, 'token-apprentice');
  const guest = askAs(github.url, 'token-guest');
  expect((await apprentice('POST', '/repos/crumb/incidents/labels', { name: 'sev1' })).status).toBe(201);
  expect((await apprentice('POST', '/repos/crumb/ovens/labels', { name: 'sev1' })).status).toBe(403);
  expect((await guest('GET', '/repos/crumb/incidents')).status).toBe(200);
  expect((await guest('GET', '/repos/crumb/shop')).status).toBe(404);
});

test('a token for one repository is a stranger in the others', async () => {
  github.state.tokens.workflow = {
    login: 'baker',
    access: { issues: 'write' },
    repositories: ['crumb/incidents'],
  };
  const workflow = askAs(github.url, 'workflow');
  const open = async (name: string): Promise<number> =>
    (await workflow('POST', `/repos/crumb/${name}/issues`, { title: 'Cold' })).status;
  expect([await open('incidents'), await open('ovens'), await open('shop')]).toEqual([201, 403, 404]);
  expect((await workflow('GET', '/repos/crumb/ovens/issues')).status).toBe(200);
});

test('an archived repository can be read and not written', async () => {
  github.other('crumb/attic').openIssue({ title: 'Old oven', author: 'baker' });
  const issues = '/repos/crumb/attic/issues';
  expect((await baker('GET', issues)).status).toBe(200);
  const refused = [403, { message: 'Repository was archived so is read-only.' }];
  for (const [method, path, body] of [
    ['POST', issues, { title: 'New oven' }],
    ['PATCH', `${issues}/1`, { state: 'closed' }],
    ['POST', `${issues}/1/comments`, { body: 'Still there.' }],
  ] as const) {
    const answer = await baker(method, path, body);
    expect([answer.status, answer.body]).toMatchObject(refused);
  }
});

test('a repository without issues has none and takes none', async () => {
  const issues = '/repos/crumb/recipes/issues';
  expect((await baker('POST', issues, { title: 'Rye' })).status).toBe(410);
  expect((await baker('GET', `${issues}/1`)).status).toBe(410);
});

test('a renamed repository is found by the old name, and clients are sent on', async () => {
  const plain = await fetch(`${github.url}/repos/crumb/kilns/issues?state=all`, {
    headers: { authorization: 'Bearer token-baker' },
    redirect: 'manual',
  });
  const { id } = github.other('crumb/ovens').state.repository;
  const address = `${github.url}/repositories/${id}/issues?state=all`;
  expect([plain.status, plain.headers.get('location')]).toEqual([301, address]);
  expect(await plain.json()).toMatchObject({ message: 'Moved Permanently', url: address });
  const { rest } = octokitAs(github.url, 'token-baker');
  const kilns = { owner: 'crumb', repo: 'kilns' };
  expect((await rest.repos.get(kilns)).data.full_name).toBe('crumb/ovens');
  const { data } = await rest.issues.create({ ...kilns, title: 'Door seal' });
  expect(data.url).toBe(`${github.url}/repos/crumb/ovens/issues/1`);
});

test('the name a repository gave up belongs to the next one that takes it', async () => {
  github.renameRepository('postmortems');
  expect((await baker('GET', '/repos/crumb/incidents')).body).toMatchObject({
    full_name: 'crumb/postmortems',
  });
  github.other('crumb/shop').renameRepository('incidents');
  expect((await baker('GET', '/repos/crumb/incidents')).body).toMatchObject({ private: true });
});

test('a lagging list of one repository leaves the others as they are', async () => {
  github.fault({ kind: 'stale-list', path: /\/issues\?/, requests: 1 });
  for (const name of ['incidents', 'ovens'])
    await baker('POST', `/repos/crumb/${name}/issues`, { title: 'Cold' });
  const listed = async (name: string): Promise<unknown> =>
    (await baker('GET', `/repos/crumb/${name}/issues?state=all`)).body;
  expect(await listed('ovens')).toEqual([]);
  expect(await listed('ovens')).toHaveLength(1);
  expect(await listed('incidents')).toEqual([]);
});
