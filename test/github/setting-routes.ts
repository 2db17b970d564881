import { may, requirePermission } from './access.ts';
import { noContent, notFound, ok } from './answer.ts';
import { resolveCommit } from './bare-repository.ts';
import { allowed } from './collaborators.ts';
import { page } from './pagination.ts';
import { repositoryAnswer, repositoryPage, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import { findTeam, teamAnswer } from './team-answer.ts';
import { readTree } from './tree-entries.ts';
import { userAnswer } from './users.ts';
import { allows, sameName, type User } from './world.ts';

function requireOrganization(call: Call): void {
  const { ownerType, repository } = call.world;
  if (ownerType !== 'Organization' || !sameName(param(call, 'org'), repository.owner)) throw notFound();
}

function teamRepositoryAnswer(call: Call): Record<string, unknown> | undefined {
  requireOrganization(call);
  const team = findTeam(call.world, param(call, 'team_slug'));
  const permission = team === undefined ? 'none' : (call.world.settings.teamAccess[team.slug] ?? 'write');
  if (permission === 'none') throw notFound();
  if (!call.accept.includes('repository')) return undefined;
  return { ...repositoryAnswer(call), permissions: allowed(permission), role_name: permission };
}

function collaborators(call: Call): User[] {
  // A workflow's token may ask, a person's takes push access.
  if (call.viewer.type !== 'Bot') requirePermission(call, 'write');
  return call.world.users.filter(({ permission, type }) => type === 'User' && allows(permission, 'read'));
}

function pagesAnswer(call: Call): Record<string, unknown> {
  const { pages } = call.world.settings;
  if (pages === null) throw notFound();
  return {
    url: `${repositoryUrl(call)}/pages`,
    status: 'built',
    cname: null,
    custom_404: false,
    html_url: `${repositoryPage(call)}/pages`,
    build_type: pages.builtBy,
    source: { branch: 'main', path: '/' },
    public: pages.public,
    https_enforced: true,
  };
}

async function codeownersAnswer(call: Call): Promise<Record<string, unknown>> {
  const { repository, settings } = call.world;
  const commit = await resolveCommit(call.git, repository.defaultBranch);
  const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
  const found = await Promise.all(
    places.map(async (path) => (commit === null ? [] : readTree(call.git, commit, { path }))),
  );
  if (found.flat().length === 0) throw notFound();
  return { errors: settings.codeownersErrors.map((error) => ({ ...error, suggestion: null })) };
}

export const settingRoutes: Route[] = [
  get('/repos/{owner}/{repo}/actions/permissions/workflow', 'administration', (call) => {
    if (!may(call, 'admin')) throw notFound();
    const { workflowsMayOpenPulls, defaultWorkflowPermissions } = call.world.settings;
    return ok({
      default_workflow_permissions: defaultWorkflowPermissions,
      can_approve_pull_request_reviews: workflowsMayOpenPulls,
    });
  }),
  get('/repos/{owner}/{repo}/collaborators', 'metadata', (call) =>
    page(call, collaborators(call), (user) => ({
      ...userAnswer(call, user.login),
      permissions: allowed(user.permission),
      role_name: user.permission,
    })),
  ),
  get('/repos/{owner}/{repo}/pages', 'pages', (call) => ok(pagesAnswer(call))),
  get('/repos/{owner}/{repo}/codeowners/errors', 'contents', async (call) =>
    ok(await codeownersAnswer(call)),
  ),
  get('/orgs/{org}/teams', 'members', (call) => {
    requireOrganization(call);
    return page(call, call.world.teams, ({ slug }) => teamAnswer(call, slug));
  }),
  get('/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}', 'members', (call) => {
    const answer = teamRepositoryAnswer(call);
    return answer === undefined ? noContent() : ok(answer);
  }),
];
