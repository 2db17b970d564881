import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { coldOven } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { runAction } from './run-action.ts';

let github: GitHub;
let checkout: string;

beforeEach(async () => {
  using bakery = new Bakery();
  const names = readdirSync(bakery.root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents' },
    users: {
      octocat: 'write',
      'shop-lead': 'write',
      'oven-lead': 'write',
      reviewer: 'write',
      'github-actions[bot]': { type: 'Bot' },
    },
    teams: { 'incident-review': ['reviewer'], shop: ['shop-lead'], ovens: ['oven-lead'] },
    files: Object.fromEntries(
      paths.map((path) => [path.slice(bakery.root.length + 1), readFileSync(path, 'utf8')]),
    ),
    tokens: {
      workflow: {
        login: 'github-actions[bot]',
        access: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
      },
      members: 'octocat',
    },
    protection: { main: { requiredContexts: ['lookback/review'] } },
  });
  checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
  execFileSync('git', ['clone', '--quiet', github.repositoryPath, checkout]);
});
afterEach(async () => {
  rmSync(checkout, { recursive: true, force: true });
  await github.close();
});

function enforce(number: number) {
  return runAction('enforce-review', {
    workspace: checkout,
    inputs: { token: 'workflow', 'team-token': 'members', comment: 'true', 'pull-number': String(number) },
    env: { GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url, GITHUB_REPOSITORY: 'crumb/incidents' },
  });
}

function lastStatus(sha: string): string | undefined {
  return github.state.statuses.findLast(
    (status) => status.sha === sha && status.context === 'lookback/review',
  )?.state;
}

/** octocat asks for the first severity to be lowered, which the base would have reviewed by two. */
async function proposal(): Promise<{ number: number; head: string }> {
  const text = execFileSync('git', ['show', `HEAD:${coldOven}`], { cwd: checkout, encoding: 'utf8' });
  const head = await github.push(
    'lower-it',
    { [coldOven]: text.replace('severity: sev1', 'severity: sev2') },
    { author: 'octocat', message: 'Lower the severity' },
  );
  const number = await github.openPull({ head: 'lower-it', author: 'octocat', title: 'Lower the severity' });
  return { number, head };
}

test('a lowered severity is judged as what it was: refused, explained, and granted once the approvals are there', async () => {
  const { number, head } = await proposal();
  const refused = await enforce(number);
  expect(refused).toMatchObject({ code: 0, outputs: { verdict: 'refused' } });
  expect(lastStatus(head)).toBe('failure');
  await github.review(number, { login: 'reviewer', state: 'APPROVED' });
  expect((await enforce(number)).outputs.verdict).toBe('refused');
  await github.review(number, { login: 'shop-lead', state: 'APPROVED' });
  const granted = await enforce(number);
  expect(granted).toMatchObject({ code: 0, outputs: { verdict: 'granted', missing: '[]' } });
  expect(lastStatus(head)).toBe('success');
});

test('one comment, kept up to date, without a mention', async () => {
  const { number } = await proposal();
  await enforce(number);
  await github.review(number, { login: 'reviewer', state: 'APPROVED' });
  await enforce(number);
  const comments = github.state.comments.filter(({ issue }) => issue === number);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).not.toMatch(/(?<![`\w])@crumb/);
});

test('a push after the approvals takes the verdict back', async () => {
  const { number } = await proposal();
  await github.review(number, { login: 'reviewer', state: 'APPROVED' });
  await github.review(number, { login: 'shop-lead', state: 'APPROVED' });
  await enforce(number);
  const head = await github.push(
    'lower-it',
    { 'incidents/2026/2026-03-14-cold-oven/note.txt': 'x' },
    { author: 'octocat' },
  );
  expect((await enforce(number)).outputs.verdict).toBe('refused');
  expect(lastStatus(head)).toBe('failure');
});
