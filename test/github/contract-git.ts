import { expect } from 'vitest';
import { openBareRepository } from './bare-repository.ts';
import { idOf, NOWHERE, REPOSITORY, type Stage, statuses } from './contract-stage.ts';

/** Commit statuses. */
export async function driveStatuses({ bot, head }: Stage): Promise<void> {
  expect(
    await statuses(bot, [
      ['POST', `/statuses/${head}`, { state: 'pending', context: 'lookback/check' }],
      ['POST', `/statuses/${head}`, { state: 'success', context: 'x', description: 'x'.repeat(141) }],
      ['POST', `/statuses/${NOWHERE}`, { state: 'success' }],
      ['GET', `/commits/${head}/status`],
      ['GET', '/commits/cold-cache/statuses'],
      ['GET', '/commits/no-such-branch/status'],
      ['GET', `/commits/${head}/check-runs`],
    ]),
  ).toEqual([201, 422, 422, 200, 200, 404, 200]);
}

/** Check runs. */
export async function driveCheckRuns({ bot, hubot, head }: Stage): Promise<void> {
  const annotation = {
    path: 'README.md',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'No.',
  };
  const output = { title: 'One finding', summary: 'A section is missing.', annotations: [annotation] };
  const run = await idOf(
    bot('POST', `${REPOSITORY}/check-runs`, { name: 'lookback', head_sha: head, output }),
  );
  const tooMany = { ...output, annotations: Array.from({ length: 51 }, () => annotation) };
  expect(
    await statuses(bot, [
      ['GET', `/check-runs/${run}`],
      ['GET', '/check-runs/1'],
      ['PATCH', `/check-runs/${run}`, { status: 'completed', conclusion: 'failure' }],
      ['POST', '/check-runs', { name: 'lookback', head_sha: head, output: tooMany }],
      ['POST', '/check-runs', { name: 'lookback', head_sha: NOWHERE }],
      ['GET', `/commits/${head}/check-runs?check_name=lookback`],
    ]),
  ).toEqual([200, 404, 200, 422, 422, 200]);
  const byPerson = await hubot('POST', `${REPOSITORY}/check-runs`, { name: 'lookback', head_sha: head });
  expect(byPerson.status).toBe(403);
}

/** Trees, blobs, refs and contents. */
export async function driveGitData({ github, octocat, head }: Stage): Promise<void> {
  await github.push('link', { 'latest.md': { link: 'README.md' } });
  const git = openBareRepository(github.repositoryPath);
  const sha = (await git.run(['rev-parse', 'main:README.md'])).toString().trim();
  expect(
    await statuses(octocat, [
      ['GET', '/git/trees/cold-cache?recursive=1'],
      ['GET', `/git/trees/${NOWHERE}`],
      ['GET', `/git/blobs/${sha}`],
      ['GET', `/git/blobs/${NOWHERE}`],
      ['GET', '/git/blobs/README.md'],
      ['GET', `/git/commits/${head}`],
      ['GET', `/git/commits/${NOWHERE}`],
      ['GET', '/git/ref/heads/cold-cache'],
      ['GET', '/git/ref/heads/cold'],
      ['GET', '/contents/incidents/2026?ref=main'],
      ['GET', '/contents/runbooks%2Fcold-cache.md?ref=cold-cache'],
      ['GET', '/contents/latest.md?ref=link'],
      ['GET', '/contents/runbooks/cold-cache.md'],
      ['GET', '/contents/README.md?ref=no-such-branch'],
    ]),
  ).toEqual([200, 404, 200, 404, 422, 200, 404, 200, 404, 200, 200, 200, 404, 404]);
}

/** Commits, comparisons and branches. */
export async function driveHistory({ octocat, head }: Stage): Promise<void> {
  expect(
    await statuses(octocat, [
      ['GET', '/commits?sha=cold-cache&path=runbooks'],
      ['GET', `/commits/${head}`],
      ['GET', '/commits/main'],
      ['GET', `/commits/${NOWHERE}`],
      ['GET', '/compare/main...cold-cache'],
      ['GET', '/compare/main...monalisa:typo'],
      ['GET', '/compare/main...no-such-branch'],
      ['GET', '/branches'],
      ['GET', '/branches/main'],
      ['GET', '/branches/no-such-branch'],
      ['GET', '/branches/main/protection/required_status_checks'],
      ['GET', '/branches/link/protection/required_status_checks'],
    ]),
  ).toEqual([200, 200, 200, 422, 200, 200, 404, 200, 200, 404, 200, 404]);
}
