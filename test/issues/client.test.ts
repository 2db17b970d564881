import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { createGitHubClient, type GitHubAccess, type GitHubClient } from '../../src/io/github/client.ts';
import { repeatable } from '../../src/io/github/issue-place.ts';
import { githubIssueTracker } from '../../src/io/github/issue-tracker.ts';
import { type Pace, pacing } from '../../src/io/github/pacing.ts';
import { withRemedy } from '../../src/io/github/with-remedy.ts';

const place = { owner: 'crumb', repo: 'incidents' };

describe('a client, at a server that', () => {
  let server: Server;
  let asked: IncomingMessage[];
  let answer: (response: ServerResponse) => void;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request);
      request.resume().on('end', () => answer(response));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  function client(access: Partial<GitHubAccess> = {}): GitHubClient {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const apiUrl = `http://127.0.0.1:${address.port}/api/v3/`;
    return createGitHubClient({
      apiUrl,
      token: 'secret',
      pace: 'unlimited',
      secondMilliseconds: 1,
      ...access,
    });
  }

  test('answers says who it is', async () => {
    answer = (response) => response.setHeader('content-type', 'application/json').end('[]');
    await client().rest.issues.listForRepo(place);
    expect(asked[0]?.headers['user-agent']).toMatch(new RegExp(`^lookback/${packageFile.version} `));
    expect(asked[0]?.headers.authorization).toBe('token secret');
    expect(asked[0]?.url).toBe('/api/v3/repos/crumb/incidents/issues');
  });

  test('fails asks three times more for what changes nothing, and once for a creation', async () => {
    answer = (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>');
    await expect(client().rest.issues.listForRepo(place)).rejects.toMatchObject({ status: 502 });
    await expect(client().rest.issues.create({ ...place, title: 'Bread' })).rejects.toMatchObject({
      status: 502,
    });
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET', 'POST']);
  });

  test('refuses a POST that may be repeated is asked once, and four times where it only fails', async () => {
    const assign = () =>
      client().rest.issues.addAssignees({ ...place, issue_number: 1, assignees: ['octocat'], ...repeatable });
    answer = (response) => response.writeHead(422, { 'content-type': 'application/json' }).end('{}');
    await expect(assign()).rejects.toMatchObject({ status: 422 });
    expect(asked).toHaveLength(1);
    answer = (response) => response.writeHead(502).end();
    await expect(assign()).rejects.toMatchObject({ status: 502 });
    expect(asked).toHaveLength(5);
  });

  test('breaks off a list does not take it for one without entries', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('[{"number": 1,');
      setImmediate(() => response.destroy());
    };
    const tracker = githubIssueTracker(client(), { repository: 'crumb/incidents' });
    await expect(tracker.listManagedIssues('lookback')).rejects.toThrow(/^GitHub could not be reached: /);
    expect(asked).toHaveLength(4);
  });

  test('never answers is given up on', async () => {
    answer = () => undefined;
    const impatient = client({ answerWithinMilliseconds: 20 });
    const attempt = { to: 'read issues', repository: 'crumb/incidents', permission: 'issues: read' };
    await expect(withRemedy(attempt, () => impatient.rest.issues.listForRepo(place))).rejects.toThrow(
      'GitHub could not be reached: The operation was aborted due to timeout.',
    );
  });

  test('fails is spoken of to the log it was given, never to the console, and never with the token', async () => {
    const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
    const lines: string[] = [];
    answer = (response) => response.writeHead(500, { deprecation: 'true' }).end();
    const log = (level: string, line: string): void => {
      lines.push(`${level} ${line.replace(/\d+ms/, 'so many ms')}`);
    };
    await expect(client().rest.issues.create({ ...place, title: 'Bread' })).rejects.toThrow();
    await expect(client({ log }).rest.issues.create({ ...place, title: 'Bread' })).rejects.toThrow();
    expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
    expect(lines).toEqual([
      expect.stringMatching(/^warn \[@octokit\/request\] "POST .*" is deprecated/),
      'info POST /repos/crumb/incidents/issues - 500 with id UNKNOWN in so many ms',
    ]);
    vi.restoreAllMocks();
  });

  test('names a comma in a label is not asked: it would list nothing, and all would be opened again', async () => {
    const tracker = githubIssueTracker(client(), { repository: 'crumb/incidents' });
    await expect(tracker.listManagedIssues('bread, rolls')).rejects.toThrow(/"bread, rolls"/);
    expect(asked).toEqual([]);
  });
});

describe('writes are spaced', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test.each<[string, Pace, number, number]>([
    ['as GitHub asks', 'github', 1000, 3000],
    ['as far as was asked', 500, 500, 500],
    ['not at all where nothing limits them', 'unlimited', 0, 0],
  ])('%s', async (_, pace, write, notify) => {
    const { write: writes, notifications } = pacing(pace);
    for (const [queue, milliseconds] of [
      [writes, write],
      [notifications, notify],
    ] as const) {
      const start = Date.now();
      const began = Array.from({ length: 3 }, () =>
        queue.key('crumb').schedule(() => Promise.resolve(Date.now() - start)),
      );
      await vi.advanceTimersByTimeAsync(10_000);
      // The time is made up here, and moves by some milliseconds for each step of the queue itself.
      const spaced = (await Promise.all(began)).map((time) => Math.round(time / 100) * 100);
      expect(spaced).toEqual([0, milliseconds, 2 * milliseconds]);
    }
  });
});
