import { expect } from 'vitest';
import { askAs } from './ask.ts';
import { REPOSITORY, type Stage, statuses } from './contract-stage.ts';

/** What people set up: rulesets, protection, pages, teams and what workflows may do. */
export async function driveSettings({ github, octocat, hubot, bot }: Stage): Promise<void> {
  github.state.settings = {
    rulesets: [
      {
        id: 71,
        name: 'Reviewed',
        source: 'Repository',
        enforcement: 'active',
        branch: 'main',
        bypass: [{ type: 'RepositoryRole', id: 5, mode: 'always' }],
        rules: [
          { type: 'deletion' },
          {
            type: 'required_status_checks',
            parameters: {
              required_status_checks: [{ context: 'lookback/review', integration_id: 15368 }],
              strict_required_status_checks_policy: true,
            },
          },
        ],
      },
    ],
    workflowsMayOpenPulls: true,
    defaultWorkflowPermissions: 'read',
    pages: { builtBy: 'workflow', public: true },
    codeownersErrors: [
      { line: 3, column: 1, kind: 'Unknown owner', message: 'Unknown owner on line 3', path: 'CODEOWNERS' },
    ],
    teamAccess: { database: 'read' },
  };
  await github.push('main', { CODEOWNERS: '* @example/database\n' });
  const asked: [string, string][] = [
    ['GET', '/rules/branches/main'],
    ['GET', '/rulesets/71'],
    ['GET', '/branches/main/protection'],
    ['GET', '/actions/permissions/workflow'],
    ['GET', '/collaborators'],
    ['GET', '/pages'],
    ['GET', '/codeowners/errors'],
  ];
  expect(await statuses(octocat, asked)).toEqual([200, 200, 200, 200, 200, 200, 200]);
  expect(await statuses(hubot, asked)).toEqual([200, 200, 404, 404, 200, 200, 200]);
  expect((await bot('GET', `${REPOSITORY}/rulesets/71`)).body).not.toHaveProperty('bypass_actors');
  expect((await octocat('GET', `${REPOSITORY}/branches/cold-cache/protection`)).body).toMatchObject({
    message: 'Branch not protected',
  });
  await driveTeamAccess(github.url, octocat);
}

async function driveTeamAccess(url: string, octocat: Stage['octocat']): Promise<void> {
  const path = '/orgs/example/teams/database/repos/example/incidents';
  expect((await octocat('GET', '/orgs/example/teams')).status).toBe(200);
  expect((await octocat('GET', path)).status).toBe(204);
  const inFull = askAs(url, 'token-octocat', { accept: 'application/vnd.github.v3.repository+json' });
  expect((await inFull('GET', path)).body).toMatchObject({ role_name: 'read', permissions: { push: false } });
  expect((await octocat('GET', '/orgs/example/teams/ovens/repos/example/incidents')).status).toBe(404);
}
