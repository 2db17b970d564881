import { expect } from 'vitest';
import { askAs } from './ask.ts';
import { REPOSITORY, type Stage, statuses } from './contract-stage.ts';

/** Users, limits, teams and collaborators. */
export async function drivePeople({ octocat, bot }: Stage): Promise<void> {
  const asked = ['/user', '/users/hubot', '/rate_limit', REPOSITORY, '/orgs/example/teams/database'];
  const more = ['/orgs/example/teams/database/members', '/orgs/example/teams/database/memberships/hubot'];
  for (const path of [...asked, ...more]) expect.soft((await octocat('GET', path)).status, path).toBe(200);
  const missing = [
    '/users/nobody',
    '/orgs/example/teams/payments',
    '/orgs/example/teams/database/memberships/monalisa',
  ];
  for (const path of missing) expect.soft((await octocat('GET', path)).status, path).toBe(404);
  expect(
    await statuses(octocat, [
      ['GET', '/collaborators/monalisa/permission'],
      ['GET', '/collaborators/nobody/permission'],
      ['GET', '/collaborators/hubot'],
      ['GET', '/collaborators/nobody'],
    ]),
  ).toEqual([200, 404, 204, 404]);
  expect((await bot('GET', '/user')).status).toBe(403);
}

/** Refusals that every endpoint shares. */
export async function driveRefusals({ github, octocat }: Stage): Promise<void> {
  const issues = `${REPOSITORY}/issues`;
  expect((await askAs(github.url, null)('GET', issues)).status).toBe(401);
  expect((await askAs(github.url, 'stolen')('GET', issues)).status).toBe(401);
  expect((await octocat('GET', '/repos/example/other/issues')).status).toBe(404);
  expect((await octocat('GET', `/api/v3${issues}`)).status).toBe(200);
  const stranger = askAs(github.url, 'token-monalisa');
  expect((await stranger('PATCH', `${issues}/1`, { title: 'Mine now' })).status).toBe(403);
}
