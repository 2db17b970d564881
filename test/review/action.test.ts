import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ActionRun, runAction } from '../actions/run-action.ts';
import { coldOven, crumb, incident } from './crumb.ts';
import { quietEnvironment } from './local-repository.ts';
import { queue } from './merge-queue.ts';
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
      // Gone with the checkout, and no part of it.
      RUNNER_TEMP: join(folder, '.git'),
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_REPOSITORY: 'crumb/incidents',
      GITHUB_RUN_ID: '77',
    },
  });
}

/** What GitHub hands to the run that follows one for a review of a fork's pull request. */
const afterReview = (stage: Stage, pull: number) => ({
  workflow_run: {
    id: 77,
    event: 'pull_request_review',
    head_sha: stage.head(pull),
    head_branch: 'flour',
    head_repository: { full_name: 'stranger/incidents' },
  },
});

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

test('a refused change stands on the commit, leaves the step green, and says what is missing and who can give it', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(reworded);
  const finished = await run(stage, opened(pull));
  expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'refused' } });
  expect(finished.outputs).not.toHaveProperty('record');
  expect(finished.summary).toContain('### Review by policy: Not yet: 3 requirements not met.');
  expect(stage.github.state.statuses).toMatchObject([{ sha: stage.head(pull), state: 'failure' }]);
  expect(JSON.parse(finished.outputs.missing ?? '')).toMatchObject([
    { kind: 'approvals', count: 2, missing: 2, can_give: { who: 'anyone' } },
    { kind: 'team', team: 'incident-review', can_give: { who: 'team', logins: ['reader'] } },
    { kind: 'team', team: 'ovens', can_give: { who: 'team', logins: ['baker'] } },
  ]);
  expect(stage.github.state.comments).toHaveLength(1);
});

test('a read-only token, as after a review of a fork, leaves a record for a run that may write', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(flour, { branch: 'stranger:flour', author: 'stranger' });
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  const finished = await run(stage, opened(pull), { token: 'fork' });
  expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'granted' } });
  expect(readFileSync(finished.outputs.record ?? '', 'utf8')).toBe(`{"version":1,"pull":${pull}}`);
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
  expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'refused' } });
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

test('a merge queue’s commit is judged, and the summary says of what it consists', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(flour, { branch: 'flour' });
  const refused = await run(stage, queue(stage, [pull]).event);
  expect(refused).toMatchObject({ code: 0, outputs: { verdict: 'refused' } });
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  const { event, headSha } = queue(stage, [pull]);
  const granted = await run(stage, event);
  expect(granted).toMatchObject({ code: 0, outputs: { verdict: 'granted' } });
  expect(granted.summary).toContain(
    `- Pull request #${pull}: Everything the policy asks for is given.\n\n<sub>Judged: commit \`${headSha}\``,
  );
  expect(stage.github.state.statuses).toMatchObject([
    { sha: headSha, state: 'failure' },
    { sha: headSha, state: 'success' },
  ]);
});

test('reviewers are asked and the severity is labelled, unless that is not wanted', async () => {
  await using stage = await setStage();
  const { state } = stage.github;
  const pull = await stage.propose(reworded);
  const wanted = { labels: 'true', 'request-reviewers': 'true', 'most-reviewers': '1' };
  const finished = await run(stage, opened(pull), wanted);
  expect(finished.out).toContain('Asked for a review: @crumb/incident-review');
  expect(finished.out).toContain('Label put on: severity:sev1');
  expect(state.issues.find(({ number }) => number === pull)).toMatchObject({
    labels: ['severity:sev1'],
    pull: { requestedTeams: ['incident-review'], requestedUsers: [] },
  });
  const other = await stage.propose(flour, { branch: 'flour' });
  await run(stage, opened(other), { labels: 'false', 'request-reviewers': 'false' });
  expect(state.issues.find(({ number }) => number === other)).toMatchObject({ labels: [] });
});

test('the run for a review of a fork leaves a record, and the run that follows it writes the verdict', async () => {
  await using stage = await setStage();
  const pull = await stage.propose(flour, { branch: 'stranger:flour', author: 'stranger' });
  await run(stage, opened(pull));
  await stage.github.review(pull, { login: 'miller', state: 'APPROVED' });
  const first = await run(stage, { ...opened(pull), action: 'submitted' }, { token: 'fork' });
  const recorded = first.outputs.record ?? '';
  const followed = await run(stage, afterReview(stage, pull), { recorded });
  expect(followed).toMatchObject({ code: 0, outputs: { verdict: 'granted' } });
  expect(stage.github.state.statuses.map(({ state }) => state)).toEqual(['failure', 'success']);
});

test('a record is a stranger’s: what it names in vain is passed over, what is no record is red', async () => {
  await using stage = await setStage();
  const own = await stage.propose(flour, { branch: 'flour' });
  const pull = await stage.propose(reworded, { branch: 'stranger:flour', author: 'stranger' });
  const follow = (text: string | undefined) => {
    const recorded = join(stage.folder, '.git/record.json');
    rmSync(recorded, { force: true });
    if (text !== undefined) writeFileSync(recorded, text);
    return run(stage, afterReview(stage, pull), { recorded });
  };
  const other = await follow(`{"version":1,"pull":${own}}`);
  expect(other).toMatchObject({ code: 0, outputs: { verdict: 'passed-over' } });
  expect(other.out).toContain(`Pull request ${own} is not open here with`);
  expect(await follow(undefined)).toMatchObject({ code: 0, outputs: { verdict: 'passed-over' } });
  const forged = await follow(`{"version":1,"pull":${pull},"verdict":"granted"}`);
  expect(forged).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
  expect(forged.out).toContain('::error::The record is refused: it has a key "verdict", which is not known.');
  const long = await follow(`{"version":1,"pull":${pull}}${' '.repeat(1000)}`);
  expect(long.out).toMatch(/::error::The report is refused: .* has 10\d\d bytes/);
  expect(stage.github.state.statuses).toEqual([]);
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
    'a comment on a pull request',
    { issue: { number: 1, pull_request: {} } },
    {},
    'This event is about no pull request.',
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
