import { expect } from 'vitest';
import { idOf, NOWHERE, pullOf, REPOSITORY, type Stage, statuses } from './contract-stage.ts';

/** Pulls, their files and commits. */
export async function drivePulls({ github, hubot }: Stage): Promise<void> {
  const number = await github.openPull({
    head: 'cold-cache',
    author: 'hubot',
    title: 'A runbook for a cold cache',
  });
  await github.push('monalisa:typo', { 'README.md': '# Incidents, told\n' }, { author: 'monalisa' });
  expect(
    await statuses(hubot, [
      ['GET', '/pulls'],
      ['POST', '/pulls', { title: 'Fix a typo', head: 'monalisa:typo', base: 'main', body: 'One word.' }],
      ['POST', '/pulls', { title: 'Fix a typo', head: 'monalisa:typo', base: 'main' }],
      ['POST', '/pulls', { title: 'Nothing', head: 'no-such-branch', base: 'main' }],
      ['POST', '/pulls', { title: 'Nothing', head: 'main', base: 'main' }],
      ['GET', `/pulls/${number}`],
      ['GET', '/pulls/999'],
      ['PATCH', `/pulls/${number}`, { title: 'A runbook for cold caches' }],
      ['GET', `/pulls/${number}/files`],
      ['GET', `/pulls/${number}/commits`],
      ['GET', '/commits/cold-cache/pulls'],
      ['GET', '/commits/main/pulls'],
      ['GET', `/commits/${NOWHERE}/pulls`],
      ['GET', '/issues?state=all'],
    ]),
  ).toEqual([200, 201, 422, 422, 422, 200, 404, 200, 200, 200, 200, 200, 422, 200]);
}

/** Reviews. */
export async function driveReviews({ github, octocat }: Stage): Promise<void> {
  const number = pullOf(github, 'hubot');
  const reviews = `/pulls/${number}/reviews`;
  const pending = await idOf(octocat('POST', `${REPOSITORY}${reviews}`, { body: 'Reading.' }));
  const approved = await github.review(number, { login: 'octocat', state: 'APPROVED' });
  expect(
    await statuses(octocat, [
      ['POST', reviews, { event: 'REQUEST_CHANGES', body: 'Name the owner.' }],
      ['POST', reviews, { event: 'COMMENT' }],
      ['POST', reviews, { event: 'APPROVE', commit_id: NOWHERE }],
      ['GET', reviews],
      ['GET', `${reviews}/${approved}`],
      ['GET', `${reviews}/1`],
      ['PUT', `${reviews}/${approved}`, { body: 'Reads well.' }],
      ['PUT', `${reviews}/${approved}/dismissals`, { message: 'The page changed since.' }],
      ['PUT', `${reviews}/${approved}/dismissals`, { message: 'Again.' }],
      ['POST', `${reviews}/${pending}/events`, { event: 'COMMENT', body: 'Read.' }],
      ['DELETE', `${reviews}/${pending}`],
    ]),
  ).toEqual([200, 422, 422, 200, 200, 404, 200, 200, 422, 200, 422]);
}

/** What a pull's author may not do, and requests for reviews. */
export async function driveReviewRequests({ github, octocat, hubot }: Stage): Promise<void> {
  const number = pullOf(github, 'hubot');
  const reviews = `/pulls/${number}/reviews`;
  const second = await idOf(octocat('POST', `${REPOSITORY}${reviews}`, {}));
  expect((await hubot('POST', `${REPOSITORY}${reviews}`, { event: 'APPROVE' })).status).toBe(422);
  expect(
    await statuses(octocat, [
      ['DELETE', `${reviews}/${second}`],
      [
        'POST',
        `/pulls/${number}/requested_reviewers`,
        { reviewers: ['octocat'], team_reviewers: ['database'] },
      ],
      ['POST', `/pulls/${number}/requested_reviewers`, { reviewers: ['nobody'] }],
      ['POST', `/pulls/${number}/requested_reviewers`, { reviewers: ['hubot'] }],
      ['GET', `/pulls/${number}/requested_reviewers`],
      ['DELETE', `/pulls/${number}/requested_reviewers`, { reviewers: ['octocat'] }],
      ['GET', `/issues/${number}/timeline`],
    ]),
  ).toEqual([200, 201, 422, 422, 200, 200, 200]);
}

/** Merging under a required status. */
export async function driveMerge({ github, octocat, bot, head }: Stage): Promise<void> {
  const number = pullOf(github, 'hubot');
  const merge = `/pulls/${number}/merge`;
  expect(
    await statuses(octocat, [
      ['GET', merge],
      ['PUT', merge, { sha: NOWHERE }],
      ['PUT', merge, { sha: head }],
    ]),
  ).toEqual([404, 409, 405]);
  await bot('POST', `${REPOSITORY}/statuses/${head}`, { state: 'success', context: 'lookback/review' });
  expect(
    await statuses(octocat, [
      ['PUT', merge, { sha: head, merge_method: 'squash' }],
      ['GET', merge],
      ['PUT', merge],
      ['GET', `/pulls/${number}`],
      ['GET', `/pulls/${number}/files`],
    ]),
  ).toEqual([200, 204, 405, 200, 200]);
}
