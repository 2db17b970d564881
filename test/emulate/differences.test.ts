import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmulatedGitHub, startEmulatedGitHub, tokenOf } from './emulated-github.ts';
import { incidents } from './repository-client.ts';

/** Each holds emulate to what README.md says of it, so that a newer emulate that behaves as GitHub does is noticed. */
let github: EmulatedGitHub;

beforeAll(async () => {
  github = await startEmulatedGitHub();
});

afterAll(() => github.close());

const octocat = tokenOf('octocat');

async function status(method: string, path: string, body?: object): Promise<number> {
  return (await github.send(octocat, method, path, body)).status;
}

async function fields(method: string, path: string, body: object | undefined, ...names: readonly string[]) {
  const answer = await github.send<Record<string, unknown>>(octocat, method, `${incidents}${path}`, body);
  return [answer.status, ...names.map((name) => answer.body[name])];
}

async function openIssue(title: string, labels: readonly string[] = []): Promise<number> {
  const issue = { title, labels };
  const { body } = await github.send<{ number: number }>(octocat, 'POST', `${incidents}/issues`, issue);
  return body.number;
}

async function events(number: number): Promise<string[]> {
  const path = `${incidents}/issues/${number}/timeline`;
  const { body } = await github.send<{ event: string }[]>(octocat, 'GET', path);
  return body.map(({ event }) => event);
}

describe('accounts', () => {
  test('a token nobody was given is that of the first user, not refused', async () => {
    const { status, body } = await github.send<{ login: string }>('made-up', 'GET', '/user');
    expect([status, body.login]).toEqual([200, 'octocat']);
  });

  test('the token of an app finds no user, where GitHub forbids it to look', async () => {
    const { status } = await github.send(await github.workflowToken(), 'GET', '/user');
    expect(status).toBe(404);
  });

  test('a login that is unknown, or spelled in another case, refuses the assignment', async () => {
    const number = await openIssue('Order flour');
    const path = `${incidents}/issues/${number}/assignees`;
    expect(await status('POST', path, { assignees: ['flour-mill'] })).toBe(422);
    expect(await status('POST', path, { assignees: ['OctoCat'] })).toBe(422);
    expect(await status('POST', path, { assignees: ['octocat'] })).toBe(200);
  });
});

describe('issues', () => {
  test('labels that differ in case are two labels', async () => {
    await openIssue('Order yeast', ['Supplies']);
    expect(await status('POST', `${incidents}/labels`, { name: 'supplies', color: 'ededed' })).toBe(201);
    const { body } = await github.send<unknown[]>(
      octocat,
      'GET',
      `${incidents}/issues?labels=SUPPLIES&state=all`,
    );
    expect(body).toEqual([]);
  });

  test('an issue closed as a duplicate is completed', async () => {
    const number = await openIssue('Order yeast again');
    const closed = { state: 'closed', state_reason: 'duplicate' };
    expect(await fields('PATCH', `/issues/${number}`, closed, 'state', 'state_reason')).toEqual([
      200,
      'closed',
      'completed',
    ]);
  });

  test('a title and a body may be of any length', async () => {
    const long = { title: 'x'.repeat(257), body: 'y'.repeat(65_537) };
    expect(await status('POST', `${incidents}/issues`, long)).toBe(201);
  });

  test('the timeline tells of openings and edits, not of comments, mentions, commits and first labels', async () => {
    const number = await openIssue('Sweep the floor', ['floor']);
    await status('POST', `${incidents}/issues/${number}/comments`, { body: 'Done this morning.' });
    await openIssue(`Not only #${number}`);
    await status('PATCH', `${incidents}/issues/${number}`, { title: 'Sweep all floors' });
    expect(await events(number)).toEqual(['opened', 'edited']);
  });

  test('there are no sub-issues, no parents and no GraphQL', async () => {
    const number = await openIssue('Clean the oven');
    expect(await status('GET', `${incidents}/issues/${number}/sub_issues`)).toBe(404);
    expect(await status('POST', `${incidents}/issues/${number}/sub_issues`, { sub_issue_id: 1 })).toBe(404);
    expect(await status('GET', `${incidents}/issues/${number}/parent`)).toBe(404);
    expect(await status('POST', '/graphql', { query: '{ viewer { login } }' })).toBe(404);
  });

  test('moments have milliseconds', async () => {
    const [, at] = await fields('POST', '/issues', { title: 'Wind the clock' }, 'created_at');
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  });
});
