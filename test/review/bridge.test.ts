import { expect, test } from 'vitest';
import { readReviewRecord, recordedPull, reviewRecord } from '../../src/app/review-record.ts';
import { type WorkflowRun, workflowRun } from '../../src/app/workflow-run.ts';
import { openReview } from '../../src/io/github/review-access.ts';
import { incident } from './crumb.ts';
import { type Stage, setStage } from './stage.ts';

const flour = { 'incidents/2026/2026-06-01-short-flour.md': incident({ severity: 'sev3' }) };

/** What GitHub says of the run for a review of a fork's pull request. */
function runOf(stage: Stage, pull: number, more: object = {}): WorkflowRun | undefined {
  const run = {
    id: 77,
    event: 'pull_request_review',
    head_sha: stage.head(pull),
    head_branch: 'flour',
    head_repository: { full_name: 'stranger/incidents' },
    ...more,
  };
  return workflowRun({ workflow_run: run }, 'pull_request_review');
}

/** Which pull request a record leads to. */
async function led({ github }: Stage, run: WorkflowRun | undefined, record: string): Promise<unknown> {
  if (run === undefined) return undefined;
  const access = {
    repository: 'crumb/incidents',
    apiUrl: github.url,
    token: 'workflow',
    teamToken: undefined,
  };
  const opened = openReview({ ...access, pace: 'unlimited' });
  return await recordedPull(opened, run, readReviewRecord(record), 'crumb/incidents');
}

test('after a review of a fork’s pull request the verdict is found anew and written with the bridge’s token', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(flour, { branch: 'stranger:flour', author: 'stranger' });
  await stage.enforce(pull);
  await github.review(pull, { login: 'miller', state: 'APPROVED' });
  expect(await stage.enforce(pull, { token: 'fork', teamToken: undefined })).toMatchObject({
    status: { written: false },
  });
  expect(await led(stage, runOf(stage, pull), reviewRecord(pull))).toEqual({ is: 'pull', number: pull });
  await stage.enforce(pull);
  expect(github.state.statuses.map(({ state }) => state)).toEqual(['failure', 'success']);
});

test('a record is believed in nothing that GitHub does not say as well', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const own = await stage.propose(flour, { branch: 'flour' });
  const pull = await stage.propose(flour, { branch: 'stranger:flour', author: 'stranger' });
  const run = runOf(stage, pull);
  const over = 'a later push is judged by itself.';
  const passedOver = { is: 'passed-over', why: expect.stringContaining(over) };
  // Another pull request, one that is not there, and another's head under the fork's name.
  expect(await led(stage, run, reviewRecord(own))).toEqual(passedOver);
  expect(await led(stage, run, reviewRecord(404))).toEqual(passedOver);
  expect(await led(stage, runOf(stage, own), reviewRecord(own))).toEqual(passedOver);
  expect(
    await led(
      stage,
      runOf(stage, pull, { head_repository: { full_name: 'crumb/incidents' } }),
      reviewRecord(pull),
    ),
  ).toEqual(passedOver);
  await github.push('stranger:flour', { 'incidents/README.md': '# How\n' }, { author: 'stranger' });
  expect(await led(stage, run, reviewRecord(pull))).toEqual(passedOver);
});

test('a closed pull request is passed over', async () => {
  await using stage = await setStage();
  const { github } = stage;
  const pull = await stage.propose(flour, { branch: 'stranger:flour', author: 'stranger' });
  const run = runOf(stage, pull);
  const issue = github.state.issues.find(({ number }) => number === pull);
  if (issue !== undefined) issue.state = 'closed';
  expect(await led(stage, run, reviewRecord(pull))).toMatchObject({ is: 'passed-over' });
  expect(await stage.enforce(pull)).toEqual({ is: 'passed-over', why: `Pull request ${pull} is closed.` });
  expect(github.state.statuses).toEqual([]);
});

test.each([
  ['no JSON', 'pull: 7', 'it is not JSON'],
  ['another form', '[7]', 'it is a list and no mapping'],
  [
    'a key too many',
    '{"version":1,"pull":7,"verdict":"granted"}',
    'it has a key "verdict", which is not known',
  ],
  ['another version', '{"version":2,"pull":7}', 'version is 2, which is not known'],
  ['a text for a number', '{"version":1,"pull":"7"}', 'pull is "7" and no count'],
  ['a number that is none', '{"version":1,"pull":-7}', 'pull is -7 and no count'],
])('a forged record is refused: %s', (_what, record, why) => {
  expect(() => readReviewRecord(record)).toThrow(`The record is refused: ${why}.`);
});

test('only runs for reviews are followed', () => {
  const run = { id: 77, event: 'pull_request', head_sha: 'a'.repeat(40), head_branch: 'flour' };
  expect(workflowRun({ workflow_run: run }, 'pull_request_review')).toBeUndefined();
  expect(() =>
    workflowRun({ workflow_run: { ...run, event: 'pull_request_review' } }, 'pull_request_review'),
  ).toThrow('The workflow_run event does not say which commit was checked.');
});
