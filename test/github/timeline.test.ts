import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { askAs } from './ask.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

const ISSUES = '/repos/crumb/incidents/issues';

let github: GitHub;
let baker: Ask;

beforeEach(async () => {
  github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents' },
    users: { baker: 'admin', apprentice: 'write', guest: 'read', 'github-actions[bot]': { type: 'Bot' } },
    others: [
      { repository: { owner: 'crumb', name: 'ovens', private: true }, permissions: { guest: 'none' } },
    ],
  });
  baker = askAs(github.url, 'token-baker');
});

afterEach(() => github.close());

async function timeline(number: number, ask: Ask = baker): Promise<Record<string, unknown>[]> {
  const { body } = await ask('GET', `${ISSUES}/${number}/timeline?per_page=100`);
  if (!Array.isArray(body)) throw new Error(JSON.stringify(body));
  return body;
}

/** Each event as who did what. */
async function story(number: number): Promise<string[]> {
  return (await timeline(number)).map(({ actor, event }) => `${loginOf(actor)} ${String(event)}`);
}

function loginOf(actor: unknown): string {
  return typeof actor === 'object' && actor !== null && 'login' in actor ? String(actor.login) : 'nobody';
}

test('what requests and people do to an issue is told in order, with who did it', async () => {
  const bot = askAs(github.url, 'token-github-actions[bot]');
  await bot('POST', ISSUES, { title: 'Fix the oven', labels: ['lookback'] });
  await bot('POST', `${ISSUES}/1/assignees`, { assignees: ['apprentice'] });
  await bot('PATCH', `${ISSUES}/1`, { title: 'Mend the oven', labels: ['lookback', 'overdue'] });
  github.comment(1, { author: 'apprentice', body: 'The part is ordered.' });
  github.unassignIssue(1, 'apprentice', { by: 'apprentice' });
  github.assignIssue(1, 'baker', { by: 'apprentice' });
  github.closeIssue(1, { by: 'baker', as: 'not_planned' });
  await bot('PATCH', `${ISSUES}/1`, { state: 'open' });
  await bot('DELETE', `${ISSUES}/1/labels/overdue`);
  expect(await story(1)).toEqual([
    'github-actions[bot] labeled',
    'github-actions[bot] assigned',
    'github-actions[bot] renamed',
    'github-actions[bot] labeled',
    'apprentice commented',
    'apprentice unassigned',
    'apprentice assigned',
    'baker closed',
    'github-actions[bot] reopened',
    'github-actions[bot] unlabeled',
  ]);
  const told = await timeline(1);
  expect(told[4]).toMatchObject({
    body: 'The part is ordered.',
    user: { login: 'apprentice', type: 'User' },
    html_url: expect.stringContaining('/crumb/incidents/issues/1#issuecomment-'),
  });
  expect(told[6]).toMatchObject({ assignee: { login: 'baker' } });
  expect(told[7]).toMatchObject({ state_reason: 'not_planned', commit_id: null, commit_url: null });
  expect(told[8]).toMatchObject({ actor: { type: 'Bot' } });
  expect(told[9]).toMatchObject({ label: { name: 'overdue', color: 'ededed' } });
});

test('a timeline comes in pages', async () => {
  github.openIssue({ title: 'Fix the oven', author: 'baker' });
  for (let day = 1; day <= 31; day += 1)
    github.comment(1, { author: 'baker', body: `Day ${day}: still cold.` });
  const first = await baker('GET', `${ISSUES}/1/timeline`);
  expect([first.body, first.headers.get('link')]).toMatchObject([
    { length: 30 },
    expect.stringContaining('page=2>; rel="next"'),
  ]);
  const second = await baker('GET', `${ISSUES}/1/timeline?page=2`);
  expect(second.body).toMatchObject([{ body: 'Day 31: still cold.' }]);
});

test('a pull that names an issue is told there, and closes it when it is merged', async () => {
  github.openIssue({ title: 'Fix the oven', author: 'baker' });
  github.openIssue({ title: 'Watch the oven', author: 'baker' });
  await github.push('oven', { 'oven.md': '# Oven\n' }, { author: 'apprentice' });
  const body = 'Fixes #1 and looks after #2.\n\n<!-- Fixes #2 -->\n`Closes #2`';
  const pull = await github.openPull({ head: 'oven', author: 'apprentice', title: 'Mend it', body });
  const mentioned = async (number: number): Promise<unknown> =>
    (await timeline(number)).find(({ event }) => event === 'cross-referenced')?.source;
  expect(await mentioned(1)).toMatchObject({
    type: 'issue',
    issue: { number: pull, state: 'open', pull_request: { merged_at: null } },
  });
  await github.mergePull(pull, { by: 'baker' });
  expect(await mentioned(1)).toMatchObject({
    issue: {
      html_url: `${github.url}/crumb/incidents/pull/${pull}`,
      state: 'closed',
      pull_request: { merged_at: expect.stringContaining('2026-03-20T') },
      repository: { full_name: 'crumb/incidents' },
    },
  });
  expect(await story(1)).toEqual(['apprentice cross-referenced', 'baker closed']);
  expect(await story(2)).toEqual(['apprentice cross-referenced']);
  const { body: closed } = await baker('GET', `${ISSUES}/1`);
  expect(closed).toMatchObject({ state_reason: 'completed', closed_by: { login: 'baker' }, locked: false });
});

test('a commit that names an issue is told there, and closes it on the default branch only', async () => {
  github.openIssue({ title: 'Fix the oven', author: 'baker' });
  const message = 'Mend the oven\n\nFixes #1';
  const aside = await github.push('oven', { 'oven.md': '# Oven\n' }, { author: 'apprentice', message });
  expect(await story(1)).toEqual(['apprentice referenced']);
  const main = await github.push('main', { 'oven.md': '# The oven\n' }, { author: 'apprentice', message });
  expect(await timeline(1)).toMatchObject([
    { event: 'referenced', commit_id: aside },
    { event: 'referenced', commit_id: main },
    {
      event: 'closed',
      commit_id: main,
      commit_url: `${github.url}/repos/crumb/incidents/commits/${main}`,
      state_reason: 'completed',
    },
  ]);
});

test('an account that is gone has closed it nevertheless', async () => {
  github.openIssue({ title: 'Fix the oven', author: 'baker' });
  github.closeIssue(1, { by: null });
  expect(await timeline(1)).toMatchObject([{ event: 'closed', actor: null }]);
});

test('an issue of another repository is told to those who may read it there', async () => {
  github.openIssue({ title: 'Fix the oven', author: 'baker' });
  const body = 'Part of https://github.com/crumb/incidents/issues/1, see also crumb/incidents#1.';
  const number = github.other('crumb/ovens').openIssue({ title: 'Door seal', author: 'baker', body });
  expect(await timeline(1)).toMatchObject([
    { source: { issue: { number, repository: { full_name: 'crumb/ovens' } } } },
  ]);
  expect(await timeline(1, askAs(github.url, 'token-guest'))).toEqual([]);
});
