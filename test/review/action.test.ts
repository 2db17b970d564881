import { execFileSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type ActionRun, runAction } from '../actions/run-action.ts';
import { coldOven, crumb, incident } from './crumb.ts';
import { quietEnvironment } from './local-repository.ts';
import { type Stage, setStage } from './stage.ts';

const reworded = { [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }) };
const flour = { 'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }) };

/** The action as a runner starts it, with the defaults of its action.yml. */
function run(stage: Stage, event: unknown, inputs: Record<string, string> = {}): Promise<ActionRun> {
  const { github, folder } = stage;
  return runAction('enforce-review', {
    workspace: folder,
    event,
    inputs: { token: 'workflow', 'team-token': 'teams', root: '.', comment: 'true', ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_REPOSITORY: 'crumb/incidents',
      GITHUB_RUN_ID: '77',
    },
  });
}

const opened = (number: number) => ({ action: 'synchronize', number, pull_request: { number } });

test('an approved change passes, and the verdict stands on its head commit', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(flour);
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  const finished = await run(stage, opened(pull));
  expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'granted', missing: '[]' } });
  expect(finished.summary).toContain('### Review by policy: Everything the policy asks for is given.');
  expect(stage.github.state.statuses).toMatchObject([
    {
      sha: stage.head(pull),
      context: 'lookback/review',
      state: 'success',
      targetUrl: `${stage.github.url}/crumb/incidents/actions/runs/77`,
    },
  ]);
});

test('a refused change fails the step and says what is missing and who can give it', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(reworded);
  const finished = await run(stage, opened(pull));
  expect(finished.code).toBe(1);
  expect(finished.out).toContain('::error::Not yet: 3 requirements not met.');
  expect(finished.outputs.verdict).toBe('refused');
  expect(JSON.parse(finished.outputs.missing ?? '')).toMatchObject([
    { kind: 'approvals', count: 2, missing: 2, can_give: { who: 'anyone' } },
    { kind: 'team', team: 'incident-review', can_give: { who: 'team', logins: ['reader'] } },
    { kind: 'team', team: 'ovens', can_give: { who: 'team', logins: ['baker'] } },
  ]);
  expect(stage.github.state.comments).toHaveLength(1);
});

test('a read-only token, as for a fork, leaves the verdict to the summary and the exit code', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(flour, { branch: 'stranger:flour', author: 'stranger' });
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  const finished = await run(stage, opened(pull), { token: 'fork' });
  expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'granted' } });
  expect(finished.summary).toContain('Everything the policy asks for is given.');
  expect(finished.summary).toContain('The token may not set a commit status');
  expect(finished.out).toContain('::warning::The token may not set a commit status');
  expect(stage.github.state.statuses).toEqual([]);
});

test('nothing of the head is checked out, and nothing in it is run', async () => {
  await using stage = await setStage();
  const pull = await stage.propose({
    ...flour,
    '.gitattributes': '*.md filter=trap\n',
    'runbooks/js.md': '---js\nrequire("fs").writeFileSync("sprung", "")\n---\n',
  });
  const finished = await run(stage, opened(pull));
  expect(finished.code).toBe(1);
  expect((await readdir(stage.folder)).sort()).toEqual([
    '.git',
    'incidents',
    'lookback.yml',
    'runbooks',
    'services',
  ]);
  expect(await readdir(`${stage.folder}/runbooks`)).toEqual(['relight-the-oven.md']);
});

test('a shallow checkout is deepened as far as it needs', async () => {
  await using stage = await setStage();
  const { github, folder } = stage;
  await github.push('main', { 'README.md': '# Crumb\n' }, { author: 'keeper' });
  const pull = await stage.propose(flour);
  await rm(folder, { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${github.repositoryPath}`, folder], {
    env: quietEnvironment,
  });
  expect((await run(stage, opened(pull))).outputs.verdict).toBe('refused');
});

test('a merge queue gets its status without a second judgement', async () => {
  await using stage = await setStage();
  const headSha = await stage.github.push('gh-readonly-queue/main/pr-7', flour, { author: 'apprentice' });
  const finished = await run(stage, { action: 'checks_requested', merge_group: { head_sha: headSha } });
  expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'passed-over' } });
  expect(stage.github.state.statuses).toMatchObject([
    {
      sha: headSha,
      state: 'success',
      description: 'Each pull request of this group was judged before it entered the merge queue.',
    },
  ]);
});

test.each([
  ['an event about no pull request', { action: 'created' }, {}, 'This event is about no pull request.'],
  [
    'a number that is none',
    {},
    { 'pull-number': '7; touch sprung' },
    'The input pull-number is "7; touch sprung".',
  ],
  [
    'a pull request that is not there',
    {},
    { 'pull-number': '404' },
    'There is no pull request 404 in crumb/incidents',
  ],
  [
    'a token that is not valid',
    {},
    { 'pull-number': '1', token: 'expired' },
    'GitHub does not accept the token.',
  ],
])('is red and says why: %s', async (_what, event, inputs, why) => {
  await using stage = await setStage();
  const finished = await run(stage, event, inputs);
  expect(finished).toMatchObject({ code: 1, outputs: { verdict: 'error', missing: '[]' } });
  expect(finished.out).toContain(`::error::${why}`);
  expect(stage.github.state.statuses).toEqual([]);
});

test('without a policy at the base, the commit says so', async () => {
  await using stage = await setStage({ 'README.md': '# Crumb\n' });
  const pull = await stage.propose({ 'lookback.yml': crumb['lookback.yml'] ?? '' });
  const finished = await run(stage, opened(pull));
  expect(finished.out).toContain(
    '::error::The base has no lookback.yml: nothing can be judged before one has landed there. Merge the first one before this check is required',
  );
  expect(stage.github.state.statuses).toMatchObject([{ state: 'error' }]);
});
