import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askAs } from './ask.ts';
import { GIT_ENVIRONMENT } from './bare-repository.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

let github: GitHub;
let checkout: string;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'example', name: 'incidents' },
    users: { octocat: 'admin', hubot: 'write' },
    files: { 'README.md': '# Incidents\n' },
  });
  checkout = await mkdtemp(join(tmpdir(), 'checkout-'));
});

afterEach(async () => {
  await rm(checkout, { recursive: true, force: true });
  await github.close();
});

async function git(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd: checkout, env: GIT_ENVIRONMENT });
  return stdout.trim();
}

async function commitRunbook(text: string): Promise<string> {
  await writeFile(join(checkout, 'failover.md'), text);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'A runbook for the failover');
  return git('rev-parse', 'HEAD');
}

async function pullHead(number: number): Promise<unknown> {
  const { body } = await askAs(github.url, 'token-octocat')(
    'GET',
    `/repos/example/incidents/pulls/${number}`,
  );
  return typeof body === 'object' && body !== null && 'head' in body ? body.head : undefined;
}

function remote(token: string): string {
  return `${github.url.replace('//', `//x-access-token:${token}@`)}/example/incidents.git`;
}

test.each([
  { by: 'HTTP', address: () => remote('token-hubot') },
  { by: 'the path of the repository', address: () => github.repositoryPath },
])('a pull follows a push by $by, a forced one too', async ({ address }) => {
  await git('clone', '--quiet', address(), '.');
  await git('switch', '--quiet', '--create', 'failover');
  await commitRunbook('# Failover\n');
  await git('push', '--quiet', 'origin', 'failover');
  const number = await github.openPull({
    head: 'failover',
    author: 'hubot',
    title: 'A runbook for the failover',
  });
  const moved = await commitRunbook('# Failover\n\nWait for the replica.\n');
  await git('push', '--quiet', 'origin', 'failover');
  expect(await pullHead(number)).toMatchObject({ sha: moved, ref: 'failover' });
  await git('reset', '--quiet', '--hard', 'origin/main');
  const forced = await commitRunbook('# Failover, rewritten\n');
  await git('push', '--quiet', '--force', 'origin', 'failover');
  expect(await pullHead(number)).toMatchObject({ sha: forced });
  await git('fetch', '--quiet', 'origin', `refs/pull/${number}/head`);
  expect(await git('rev-parse', 'FETCH_HEAD')).toBe(forced);
});

test('nobody clones without a token', async () => {
  await expect(git('clone', '--quiet', remote('stolen'), '.')).rejects.toThrow('Authentication failed');
});

test('a pull whose branch is deleted is closed and keeps its last head', async () => {
  const sha = await github.push('failover', { 'failover.md': '# Failover\n' });
  const number = await github.openPull({ head: 'failover', author: 'hubot', title: 'A runbook' });
  await git('init', '--quiet');
  await git('push', '--quiet', github.repositoryPath, ':failover');
  const { body } = await askAs(github.url, 'token-octocat')(
    'GET',
    `/repos/example/incidents/pulls/${number}`,
  );
  expect(body).toMatchObject({ state: 'closed', merged: false, head: { sha } });
});

test('a pull from a fork has its head there', async () => {
  const sha = await github.push('hubot:failover', { 'failover.md': '# Failover\n' }, { author: 'hubot' });
  const number = await github.openPull({ head: 'hubot:failover', author: 'hubot', title: 'A runbook' });
  expect(await pullHead(number)).toMatchObject({
    label: 'hubot:failover',
    sha,
    repo: { full_name: 'hubot/incidents', fork: true },
  });
});

test('every kind of change in a pull has its own word', async () => {
  await github.push('main', {
    'a.md': 'one\ntwo\nthree\nfour\n',
    'b.md': 'gone\n',
    'c.md': 'page\n',
    'd.bin': 'x',
  });
  await github.push('tidy', {
    'a.md': null,
    'moved/"ä" b\n.md': 'one\ntwo\nthree\nfour\nfive\n',
    'b.md': null,
    'c.md': { link: 'README.md' },
    'd.bin': new Uint8Array([0, 1, 2]),
    'run.sh': { content: '#!/bin/sh\n', mode: '100755' },
  });
  const number = await github.openPull({ head: 'tidy', author: 'hubot', title: 'Tidy up' });
  const ask = askAs(github.url, 'token-octocat');
  const { body } = await ask('GET', `/repos/example/incidents/pulls/${number}/files`);
  const files = Array.isArray(body)
    ? body.map((file) => [file.status, file.filename, file.changes, file.patch])
    : body;
  expect(files).toEqual([
    ['removed', 'b.md', 1, '@@ -1 +0,0 @@\n-gone'],
    ['changed', 'c.md', 2, '@@ -1 +0,0 @@\n-page'],
    ['modified', 'd.bin', 0, undefined],
    ['renamed', 'moved/"ä" b\n.md', 1, '@@ -2,3 +2,4 @@ one\n two\n three\n four\n+five'],
    ['added', 'run.sh', 1, '@@ -0,0 +1 @@\n+#!/bin/sh'],
  ]);
});
