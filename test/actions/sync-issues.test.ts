import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { coldOven, edit } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { runAction } from './run-action.ts';

const ownRepository = join(import.meta.dirname, '../..');
/** A due date that passes at midnight must not fall between two runs. */
const today = '2026-03-20T09:00:00Z';
let github: GitHub;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents' },
    users: { octocat: 'admin', 'github-actions[bot]': { type: 'Bot' } },
    tokens: {
      workflow: {
        login: 'github-actions[bot]',
        access: { issues: 'write', contents: 'write', 'pull-requests': 'write' },
      },
      'issues-only': { login: 'github-actions[bot]', access: { issues: 'write', contents: 'read' } },
      fork: { login: 'github-actions[bot]', access: 'read' },
    },
  });
});
afterEach(() => github.close());

function sync(workspace: string, inputs: Record<string, string> = {}) {
  return runAction('sync-issues', {
    workspace,
    inputs: { token: 'workflow', repository: 'crumb/incidents', pace: 'unlimited', now: today, ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'crumb/incidents',
    },
  });
}

function openIssues(): string[] {
  // A zero-width space keeps `@` in a title from notifying anyone.
  const open = github.state.issues.filter(({ state }) => state === 'open');
  return open.map(({ title }) => title.replaceAll('\u{200b}', ''));
}

/** The titles of open action items, read without any of the project's own code. */
function openActionItems(root: string): string[] {
  return readdirSync(join(root, 'incidents'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\d{4}-\d{2}-\d{2}-.*\.md$/.test(name))
    .flatMap((name) => {
      const [, yaml = ''] = readFileSync(join(root, 'incidents', name), 'utf8').split(/^---$/m);
      const { actions = [] }: { actions?: { title: string; status?: string }[] } = parse(yaml);
      return actions.filter(({ status = 'open' }) => status === 'open').map(({ title }) => title);
    });
}

test('this repository, synchronised twice, has exactly one issue for each open action item', async () => {
  const first = await sync(ownRepository);
  const items = openActionItems(ownRepository);
  expect(items.length).toBeGreaterThan(30);
  expect(first).toMatchObject({ code: 0, outputs: { created: String(items.length), failed: '0' } });
  expect(openIssues().sort()).toEqual(items.sort());
  const before = github.requests.length;
  const second = await sync(ownRepository);
  expect(second).toMatchObject({
    code: 0,
    outputs: {
      created: '0',
      updated: '0',
      closed: '0',
      failed: '0',
      'pull-request': '',
      'handed-over': '0',
    },
  });
  expect(openIssues().sort()).toEqual(items);
  expect(new Set(github.requests.slice(before).map(({ method }) => method))).toEqual(new Set(['GET']));
});

test('an action item that is done closes its issue; the summary says so', async () => {
  using bakery = new Bakery();
  await sync(bakery.root);
  bakery.edit(edit(coldOven, '    kind: prevent\n', '    kind: prevent\n    status: done\n'));
  const run = await sync(bakery.root);
  expect(run).toMatchObject({ code: 0, outputs: { created: '0', closed: '1' } });
  expect(openIssues()).toEqual([]);
  expect(github.state.issues).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
  expect(run.summary).toContain('Light the second burner before the first order');
});

test('an answer that is lost after the write leaves one issue, at once or after the next run', async () => {
  using bakery = new Bakery();
  github.fault({ kind: 'reset-after-write', method: 'POST', path: /\/issues$/ });
  await sync(bakery.root);
  await sync(bakery.root);
  expect(openIssues()).toEqual(['Light the second burner before the first order']);
  expect(github.state.issues).toHaveLength(1);
});

test('a dry run shows the plan and writes nothing', async () => {
  using bakery = new Bakery();
  const run = await sync(bakery.root, { 'dry-run': 'true' });
  expect(run).toMatchObject({ code: 0, outputs: { created: '0' } });
  expect(JSON.parse(run.outputs.plan ?? '')).toMatchObject({ operations: [{ do: 'create' }] });
  expect(github.state.issues).toEqual([]);
});

test('what is late by the given moment says so on its issue, and the summary lists the backlog where it is wanted', async () => {
  using bakery = new Bakery();
  await sync(bakery.root);
  const run = await sync(bakery.root, { now: '2030-01-01T00:00:00Z', report: 'true' });
  expect(run).toMatchObject({ code: 0, outputs: { created: '0', updated: '1', failed: '0' } });
  expect(github.state.issues).toMatchObject([{ labels: expect.arrayContaining(['escalated']) }]);
  expect(run.summary).toMatch(/1 open action item: 1 overdue \(1 escalated\)/);
});

test('without write-back a token for issues alone is enough', async () => {
  using bakery = new Bakery();
  const run = await sync(bakery.root, { token: 'issues-only', 'write-back': 'false' });
  expect(run).toMatchObject({ code: 0, outputs: { created: '1', failed: '0', 'pull-request': '' } });
  expect(github.requests.filter(({ path }) => path.includes('/pulls'))).toEqual([]);
});

test('a token that may not write says what it lacks and how to give it', async () => {
  using bakery = new Bakery();
  const run = await sync(bakery.root, { token: 'fork' });
  expect(run.code).toBe(1);
  expect(run.out).toMatch(/::error::.*issues/s);
  expect(github.state.issues).toEqual([]);
});
