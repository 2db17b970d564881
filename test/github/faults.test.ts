import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { askAs } from './ask.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

const ISSUES = '/repos/example/incidents/issues';

let github: GitHub;
let octocat: Ask;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'example', name: 'incidents' },
    users: { octocat: 'admin' },
  });
  octocat = askAs(github.url, 'token-octocat');
});

afterEach(() => github.close());

const create = (title: string): ReturnType<Ask> => octocat('POST', ISSUES, { title });
const titles = (): string[] => github.state.issues.map(({ title }) => title);

test('a write that happened answers 502, and the repeated one doubles it', async () => {
  const fault = github.fault({ kind: 'error-after-write', method: 'POST', path: /\/issues$/, nth: 2 });
  const seen = [await create('Warm the cache'), await create('Add an alert'), await create('Add an alert')];
  expect(seen.map(({ status }) => status)).toEqual([201, 502, 201]);
  expect(seen[1]?.headers.get('content-type')).toBe('text/html');
  expect(titles()).toEqual(['Warm the cache', 'Add an alert', 'Add an alert']);
  expect([fault.seen, fault.struck]).toEqual([3, 1]);
});

test.each([
  { kind: 'bad-gateway', status: 502 },
  { kind: 'server-error', status: 500 },
] as const)('$kind keeps the write from happening', async ({ kind, status }) => {
  github.fault({ kind, times: 2 });
  expect([(await create('One')).status, (await create('Two')).status]).toEqual([status, status]);
  expect((await create('Three')).status).toBe(201);
  expect(titles()).toEqual(['Three']);
});

test('a connection is reset before or after the write', async () => {
  github.fault({ kind: 'reset', method: 'POST' });
  github.fault({ kind: 'reset-after-write', method: 'POST', nth: 2 });
  await expect(create('Never made')).rejects.toThrow('fetch failed');
  await expect(create('Made')).rejects.toThrow('fetch failed');
  expect(titles()).toEqual(['Made']);
  expect(github.requests.map(({ status, body }) => [status, body])).toEqual([
    ['reset', { title: 'Never made' }],
    ['reset', { title: 'Made' }],
  ]);
});

test('a slow answer does not hold up the next request', async () => {
  github.fault({ kind: 'slow', milliseconds: 300, method: 'POST' });
  const order: string[] = [];
  const slow = create('Slow').then(() => order.push('slow'));
  while (github.state.issues.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await octocat('GET', ISSUES).then(() => order.push('list'));
  await slow;
  expect(order).toEqual(['list', 'slow']);
});

test('an answer that never comes ends when the client gives up', async () => {
  github.fault({ kind: 'never-answers' });
  const patience = new AbortController();
  const headers = { authorization: 'token token-octocat' };
  const asked = fetch(`${github.url}${ISSUES}`, { headers, signal: patience.signal }).catch(String);
  while (github.requests[0]?.status !== 'unanswered') await new Promise((resolve) => setImmediate(resolve));
  patience.abort();
  expect(await asked).toContain('AbortError');
});

test('an answer that never comes ends when the server closes', async () => {
  github.fault({ kind: 'never-answers' });
  const asked = octocat('GET', ISSUES).catch(String);
  while (github.requests[0]?.status !== 'unanswered') await new Promise((resolve) => setImmediate(resolve));
  await github.close();
  expect(await asked).toContain('fetch failed');
});

test('the rate limits say what clients need to wait', async () => {
  github.fault({ kind: 'primary-rate-limit', resetInSeconds: 7 });
  github.fault({ kind: 'secondary-rate-limit', retryAfterSeconds: 3, nth: 2 });
  github.fault({ kind: 'secondary-rate-limit', status: 429, nth: 3 });
  const [primary, secondary, silent] = [await create('One'), await create('Two'), await create('Three')];
  expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  expect(Number(primary.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now());
  expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '3']);
  expect(secondary.body).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
  expect([silent.status, silent.headers.get('retry-after')]).toEqual([429, null]);
  expect(titles()).toEqual([]);
});

test('an assignee can be refused though they may be assigned', async () => {
  github.fault({ kind: 'bad-assignee', login: 'octocat', method: 'POST' });
  const refused = await octocat('POST', ISSUES, { title: 'Warm the cache', assignees: ['octocat'] });
  expect([refused.status, refused.body]).toMatchObject([
    422,
    { errors: [{ value: 'octocat', code: 'invalid' }] },
  ]);
  expect(titles()).toEqual([]);
});

test('a list lags behind each write for as many requests as asked', async () => {
  github.fault({ kind: 'stale-list', path: /\/issues\?/, requests: 2 });
  const listed = async (): Promise<unknown> => {
    const { body } = await octocat('GET', `${ISSUES}?state=all`);
    return Array.isArray(body) ? body.map(({ title }) => title) : body;
  };
  await create('One');
  await create('Two');
  expect(await listed()).toEqual([]);
  await create('Three');
  expect([await listed(), await listed(), await listed()]).toEqual([
    [],
    ['Two', 'One'],
    ['Three', 'Two', 'One'],
  ]);
});

test.each([
  { when: 'before', made: ['One'] },
  { when: 'after', made: ['One', 'Two'] },
] as const)('a client killed $when its second write does nothing more', async ({ when, made }) => {
  const fault = github.fault({ kind: 'gone-from', when, method: 'POST', nth: 2 });
  await create('One');
  await octocat('GET', ISSUES);
  await expect(create('Two')).rejects.toThrow('fetch failed');
  await expect(octocat('GET', ISSUES)).rejects.toThrow('fetch failed');
  await expect(create('Three')).rejects.toThrow('fetch failed');
  expect(titles()).toEqual(made);
  expect(fault.struck).toBe(3);
  github.repair();
  expect((await create('Four')).status).toBe(201);
});
