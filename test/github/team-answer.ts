import type { Call } from './router.ts';
import { nodeId } from './users.ts';
import type { Team, World } from './world.ts';
import { sameName } from './world.ts';

export function findTeam(world: World, slug: string): Team | undefined {
  return world.teams.find((team) => sameName(team.slug, slug));
}

/** Logins of everybody in a team or in one that is nested in it, however deeply, each once. */
export function allMembers(world: World, team: Team): string[] {
  const nested = world.teams.filter(({ parent }) => parent !== undefined && sameName(parent, team.slug));
  return [...new Set([...team.members, ...nested.flatMap((child) => allMembers(world, child))])];
}

/** A team as other answers show it. */
export function teamAnswer(call: Call, slug: string): Record<string, unknown> {
  const team = findTeam(call.world, slug);
  if (team === undefined) throw new Error(`There is no team ${slug}`);
  const { owner } = call.world.repository;
  const url = `${call.links.api}/organizations/1/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    url,
    html_url: `${call.links.web}/orgs/${owner}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  };
}
