import type { Configuration, Team } from '../repository/configuration.ts';
import { loginKey } from '../review/login.ts';
import type { Asked } from '../review/requirements.ts';
import type { ReviewHost } from '../review/review-host.ts';
import type { TeamFacts } from '../review/team-facts.ts';

/** Returns the teams that a verdict has to know: ids of the configuration, and handles where CODEOWNERS or a role names one. */
export function teamsAsked({ requirements, roleHolders }: Asked): string[] {
  const named = requirements.flatMap((requirement) => {
    if (requirement.kind === 'team') return [requirement.team];
    if (requirement.kind !== 'codeowner') return [];
    return requirement.owners.flatMap((owner) => (owner.is === 'team' ? [owner.handle] : []));
  });
  const ofRoles = roleHolders.flatMap(({ holder }) => (holder.is === 'team' ? [holder.handle] : []));
  return [...new Set([...named, ...ofRoles])];
}

/** Reads who is in the teams, by the id or by the key of the handle they are asked for. */
export async function readTeams(
  names: readonly string[],
  configuration: Configuration,
  host: ReviewHost,
): Promise<Map<string, TeamFacts>> {
  const teams = new Map<string, TeamFacts>();
  for (const name of names) {
    const key = keyOf(name);
    if (!teams.has(key)) teams.set(key, await readTeam(name, configuration, host));
  }
  return teams;
}

/** Returns the teams as the base's configuration has them. */
export function listedTeams(names: readonly string[], configuration: Configuration): Map<string, TeamFacts> {
  return new Map(names.map((name) => [keyOf(name), listedTeam(name, configuration)]));
}

function keyOf(name: string): string {
  return name.startsWith('@') ? loginKey(name) : name;
}

async function readTeam(name: string, configuration: Configuration, host: ReviewHost): Promise<TeamFacts> {
  const listed = listedTeam(name, configuration);
  if (listed.handle === undefined) return listed;
  const answer = await host.teamMembers(listed.handle);
  if (!answer.readable) return { ...listed, trouble: answer.why };
  const { logins, ids } = answer;
  return { ...listed, members: logins, ...(ids === undefined ? {} : { ids }), trouble: undefined };
}

function listedTeam(name: string, { teams }: Configuration): TeamFacts {
  const isHandle = name.startsWith('@');
  const team = teams.find(({ id, handle }) =>
    isHandle ? handle !== undefined && loginKey(handle) === loginKey(name) : id === name,
  );
  return {
    id: team?.id ?? name,
    name: team?.name ?? name,
    handle: isHandle ? name : team?.handle,
    members: team?.members?.map((login) => login.slice(1)),
    trouble: isHandle ? undefined : troubleOf(name, team),
  };
}

function troubleOf(id: string, team: Team | undefined): string | undefined {
  if (team === undefined) return `lookback.yml at the base lists no team ${id}.`;
  if (team.members !== undefined || team.handle !== undefined) return undefined;
  return `lookback.yml at the base gives the team ${id} neither a handle nor members.`;
}
