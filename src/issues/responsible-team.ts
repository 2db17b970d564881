import type { ActionItem } from '../incident/incident.ts';
import type { Configuration, Team } from '../repository/configuration.ts';
import { indexReferences } from '../repository/references.ts';
import type { IncidentDocument, Repository } from '../repository/repository.ts';

/**
 * Returns the team responsible for an action item: the team that owns it, or else the one that owns the service it is about, or
 * else the first one with its owner among the members; undefined where nobody knows. The service is the one the action item
 * names, or else the first of its incident, of those that the catalogue knows.
 */
export function teamOf(
  action: Pick<ActionItem, 'owner' | 'service'>,
  incident: Pick<IncidentDocument, 'values'>,
  repository: Repository,
  configuration: Configuration,
): Team | undefined {
  const { named, owning, withMember } = directoryOf(repository, configuration);
  const owner = action.owner ?? '';
  if (isTeamHandle(owner)) return named(owner);
  const services = [...(action.service === undefined ? [] : [action.service]), ...incident.values.services];
  return owning(services) ?? withMember(owner);
}

interface TeamDirectory {
  readonly configuration: Configuration;
  readonly named: (name: string) => Team | undefined;
  readonly owning: (services: readonly string[]) => Team | undefined;
  readonly withMember: (login: string) => Team | undefined;
}

/** Neither changes once it is read, so that both are indexed once for all their action items. */
const directories = new WeakMap<Repository, TeamDirectory>();

function directoryOf(repository: Repository, configuration: Configuration): TeamDirectory {
  const known = directories.get(repository);
  if (known?.configuration === configuration) return known;
  const directory = {
    configuration,
    named: teamsByName(configuration),
    owning: teamsByService(repository, configuration),
    withMember: teamsByMember(configuration),
  };
  directories.set(repository, directory);
  return directory;
}

/** Returns a team by its id or handle. A GitHub team that lookback.yml does not list is known by its handle alone. */
export function teamNamed(name: string, configuration: Configuration): Team | undefined {
  return teamsByName(configuration)(name);
}

/** GitHub tells handles apart without regard to case. */
function teamsByName({ teams }: Configuration): TeamDirectory['named'] {
  const known = new Map<string, Team>();
  for (const team of teams) known.set(team.id, team);
  for (const team of teams) if (team.handle) putFirst(known, team.handle.toLowerCase(), team);
  return (name) => {
    const folded = name.toLowerCase();
    const unlisted = { id: folded, name: folded, handle: folded };
    return known.get(folded) ?? (isTeamHandle(folded) ? unlisted : undefined);
  };
}

function teamsByService(repository: Repository, { teams }: Configuration): TeamDirectory['owning'] {
  const { current } = indexReferences(repository);
  const byId = new Map(teams.map((team) => [team.id, team]));
  return (services) => {
    const known = services.map((id) => repository.services.get(current('service', id) ?? id));
    const owner = known.find((service) => service !== undefined)?.values.owner;
    return owner === undefined ? undefined : (byId.get(owner) ?? { id: owner, name: owner });
  };
}

function teamsByMember({ teams }: Configuration): TeamDirectory['withMember'] {
  const known = new Map<string, Team>();
  for (const team of teams) {
    for (const member of team.members ?? []) putFirst(known, member.toLowerCase(), team);
  }
  return (login) => known.get(login.toLowerCase());
}

function isTeamHandle(handle: string): boolean {
  return /^@[^/\s]+\/[^/\s]+$/.test(handle);
}

function putFirst(teams: Map<string, Team>, key: string, team: Team): void {
  if (!teams.has(key)) teams.set(key, team);
}
