import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAs } from './ask.ts';
import { readContract } from './contract.ts';
import { driveCheckRuns, driveGitData, driveHistory, driveStatuses } from './contract-git.ts';
import { driveGitWrites, driveSubIssues, driveTimeline } from './contract-history.ts';
import { driveComments, driveIssueParts, driveIssues, driveLabels } from './contract-issues.ts';
import { drivePeople, driveRefusals } from './contract-people.ts';
import { driveMerge, drivePulls, driveReviewRequests, driveReviews } from './contract-pulls.ts';
import { driveSettings } from './contract-settings.ts';
import { type Stage, setStage } from './contract-stage.ts';
import { createRouter } from './router.ts';
import { routes } from './routes.ts';
import { startGitHub } from './server.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.github.close());

describe('GitHub describes every answer about', () => {
  test('people, teams and limits', () => drivePeople(stage));
  test('labels', () => driveLabels(stage));
  test('issues', () => driveIssues(stage));
  test('the labels and assignees of an issue', () => driveIssueParts(stage));
  test('what happened to issues', () => driveTimeline(stage));
  test('sub-issues', () => driveSubIssues(stage));
  test('comments', () => driveComments(stage));
  test('pulls', () => drivePulls(stage));
  test('reviews', () => driveReviews(stage));
  test('requests for reviews', () => driveReviewRequests(stage));
  test('commit statuses', () => driveStatuses(stage));
  test('check runs', () => driveCheckRuns(stage));
  test('git data and contents', () => driveGitData(stage));
  test('git data that is written', () => driveGitWrites(stage));
  test('history and branches', () => driveHistory(stage));
  test('settings', () => driveSettings(stage));
  test('merging', () => driveMerge(stage));
  test('what it refuses everywhere', () => driveRefusals(stage));
});

test('every endpoint was driven to success, and is in the description, and nothing else is', () => {
  const route = createRouter(routes);
  const answered = stage.github.requests
    .filter(({ status }) => typeof status === 'number' && status < 300)
    .map(({ method, path }) => route(method, path.replace('/api/v3', '').replace(/\?.*/, ''))?.route)
    .map((found) => `${found?.method} ${found?.path}`);
  const implemented = routes.map(({ method, path }) => `${method} ${path}`).sort();
  expect([...new Set(answered)].sort()).toEqual(implemented);
  expect(readContract().operations().sort()).toEqual(implemented);
});

test('no answer of this file broke the contract', () => {
  expect(stage.github.contractViolations).toEqual([]);
});

test('an answer that is not what GitHub describes is noticed', () => {
  const contract = readContract();
  const route = routes.find(({ method, path }) => method === 'POST' && path.endsWith('/statuses/{sha}'));
  if (route === undefined) throw new Error('Statuses have no route');
  expect(contract.answerProblems(route, 201, { state: 'success' })[0]).toContain(
    "must have required property 'context'",
  );
  expect(contract.answerProblems(route, 202, {})).toEqual(['202 is not among the documented answers']);
  expect(contract.requestProblems(route, { state: 'passed' })[0]).toContain(
    'must be equal to one of the allowed',
  );
});

test('a server that was asked for what it does not have says so when it closes', async () => {
  const github = await startGitHub({
    repository: { owner: 'example', name: 'incidents' },
    users: { octocat: 'admin' },
  });
  const { status } = await askAs(github.url, 'token-octocat')('GET', '/repos/example/incidents/milestones');
  expect(status).toBe(404);
  await expect(github.close()).rejects.toThrow('/milestones: the test server has no such endpoint');
});
