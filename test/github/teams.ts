import { notFound, ok } from './answer.ts';
import { page } from './pagination.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import { allMembers, findTeam, teamAnswer } from './team-answer.ts';
import { nodeId, userAnswer } from './users.ts';
import type { Team } from './world.ts';
import { sameName } from './world.ts';

const TEAM = '/orgs/{org}/teams/{team_slug}';

function namedTeam(call: Call): Team {
  const team = findTeam(call.world, param(call, 'team_slug'));
  const { world } = call;
  const ofOwner = world.ownerType === 'Organization' && sameName(param(call, 'org'), world.repository.owner);
  if (team === undefined || !ofOwner) throw notFound();
  return team;
}

function organizationAnswer(call: Call): Record<string, unknown> {
  const { owner } = call.world.repository;
  const url = `${call.links.api}/orgs/${owner}`;
  return {
    login: owner,
    id: 1,
    node_id: nodeId('Organization', 1),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${call.links.web}/avatars/1`,
    description: null,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${call.links.web}/${owner}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    archived_at: null,
    type: 'Organization',
  };
}

export const teamRoutes: Route[] = [
  get(TEAM, 'members', (call) => {
    const team = namedTeam(call);
    return ok({
      ...teamAnswer(call, team.slug),
      members_count: allMembers(call.world, team).length,
      repos_count: 1,
      created_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:00:00Z',
      organization: organizationAnswer(call),
    });
  }),
  get(`${TEAM}/members`, 'members', (call) =>
    page(call, allMembers(call.world, namedTeam(call)), (login) => userAnswer(call, login)),
  ),
  get(`${TEAM}/memberships/{username}`, 'members', (call) => {
    const team = namedTeam(call);
    const login = param(call, 'username');
    if (!allMembers(call.world, team).some((member) => sameName(member, login))) throw notFound();
    const url = `${call.links.api}/organizations/1/team/${team.id}/memberships/${login}`;
    return ok({ url, role: 'member', state: 'active' });
  }),
];
