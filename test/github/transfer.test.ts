import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { askAs } from './ask.ts';
import { issueEvent } from './issue-payload.ts';
import { octokitAs } from './octokit-client.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

const ISSUES = '/repos/crumb/incidents/issues';

let github: GitHub;
let baker: Ask;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents' },
    users: { baker: 'admin', apprentice: 'write', guest: 'read' },
    others: [
      {
        repository: { owner: 'crumb', name: 'ovens', private: true },
        labels: [{ name: 'Lookback' }],
        permissions: { apprentice: 'none', guest: 'none' },
      },
    ],
  });
  baker = askAs(github.url, 'token-baker');
  github.other('crumb/ovens').openIssue({ title: 'Door seal', author: 'baker' });
  const labels = ['lookback', 'sev1'];
  const assignees = ['apprentice', 'baker'];
  github.openIssue({ title: 'Cold oven', body: 'It was cold.', author: 'apprentice', labels, assignees });
  github.comment(1, { author: 'guest', body: 'Ours too.' });
  github.transferIssue(1, 'crumb/ovens', { by: 'baker' });
});

afterEach(() => github.close());

test('a transferred issue is where it went, with what the place allows', async () => {
  const { rest } = octokitAs(github.url, 'token-baker');
  const { data } = await rest.issues.get({ owner: 'crumb', repo: 'incidents', issue_number: 1 });
  expect(data).toMatchObject({
    number: 2,
    repository_url: `${github.url}/repos/crumb/ovens`,
    title: 'Cold oven',
    body: 'It was cold.',
    user: { login: 'apprentice' },
    labels: [{ name: 'Lookback' }],
    assignees: [{ login: 'baker' }],
    comments: 1,
  });
  expect(github.other('crumb/ovens').state.issues[1]?.labels).toEqual(['Lookback']);
  expect(data.id).not.toBe(github.state.issues[0]?.id);
  expect((await baker('GET', `${ISSUES}?state=all`)).body).toEqual([]);
  const comments = await baker('GET', `${ISSUES}/1/comments`);
  expect(comments.body).toMatchObject([{ body: 'Ours too.', user: { login: 'guest' } }]);
  const { body } = await baker('GET', `${ISSUES}/1/timeline`);
  expect(Array.isArray(body) ? body.map(({ event }) => event) : body).toEqual([
    'labeled',
    'labeled',
    'assigned',
    'assigned',
    'commented',
    'transferred',
  ]);
});

test('the old number leads there, and nowhere for those who may not look', async () => {
  const headers = { authorization: 'Bearer token-baker' };
  const plain = await fetch(`${github.url}${ISSUES}/1`, { headers, redirect: 'manual' });
  const { id } = github.other('crumb/ovens').state.repository;
  expect([plain.status, plain.headers.get('location')]).toEqual([
    301,
    `${github.url}/repositories/${id}/issues/2`,
  ]);
  expect((await baker('PATCH', `${ISSUES}/1`, { state: 'closed' })).body).toMatchObject({ number: 2 });
  expect((await askAs(github.url, 'token-guest')('GET', `${ISSUES}/1`)).status).toBe(404);
});

test('the event of a transfer tells both places', () => {
  expect(issueEvent(github, 1, 'transferred', { sender: 'baker' })).toMatchObject({
    action: 'transferred',
    issue: { number: 1, title: 'Cold oven' },
    repository: { full_name: 'crumb/incidents' },
    sender: { login: 'baker', type: 'User' },
    changes: { new_issue: { number: 2 }, new_repository: { full_name: 'crumb/ovens', private: true } },
  });
  const label = { name: 'sev1' };
  expect(issueEvent(github.other('crumb/ovens'), 2, 'unlabeled', { label })).toMatchObject({
    issue: { number: 2 },
    sender: { login: 'apprentice' },
    label,
  });
});

test('an issue that was deleted or became a discussion is gone', async () => {
  const [deleted, discussed] = ['Stale bread', 'Why rye?'].map((title) =>
    github.openIssue({ title, author: 'baker' }),
  );
  github.deleteIssue(deleted ?? 0);
  github.convertToDiscussion(discussed ?? 0);
  for (const number of [deleted, discussed])
    expect((await baker('GET', `${ISSUES}/${number}`)).status).toBe(410);
  expect((await baker('GET', `${ISSUES}?state=all`)).body).toEqual([]);
});

test('of a locked issue only those who may write speak', async () => {
  const number = github.openIssue({ title: 'Stale bread', author: 'baker' });
  github.lockIssue(number, { by: 'baker' });
  const say = (login: string): ReturnType<Ask> =>
    askAs(github.url, `token-${login}`)('POST', `${ISSUES}/${number}/comments`, { body: 'Still stale.' });
  const [guest, apprentice] = [await say('guest'), await say('apprentice')];
  expect([guest.status, guest.body]).toMatchObject([
    403,
    { message: 'Unable to create comment because issue is locked.' },
  ]);
  expect(apprentice.status).toBe(201);
  expect((await baker('GET', `${ISSUES}/${number}`)).body).toMatchObject({ locked: true });
});
