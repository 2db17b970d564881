import type { Configuration } from '../repository/configuration.ts';
import { indexReferences } from '../repository/references.ts';
import type { IncidentDocument, Repository } from '../repository/repository.ts';

export type Grouping = 'service' | 'severity' | 'team';

export interface IncidentGroup {
  /** Undefined for the incidents of which it is not known where they belong. */
  readonly id: string | undefined;
  readonly title: string;
  readonly incidents: readonly IncidentDocument[];
}

/** Says where an incident belongs, and what that is called. */
interface Sorting {
  readonly keysOf: (incident: IncidentDocument) => readonly (string | undefined)[];
  readonly titleOf: (key: string) => string | undefined;
  /** Keys that come first, in this order; the others follow by name. */
  readonly order: readonly string[];
}

/**
 * Returns the incidents in groups: by severity in the order of the configuration, by service or team in the order of their
 * ids. An incident counts for each of its services, and for each team that owns one of them.
 */
export function groupIncidents(
  repository: Repository,
  configuration: Configuration,
  by: Grouping,
): IncidentGroup[] {
  const { keysOf, titleOf, order } = sortingBy(by, repository, configuration);
  const groups = new Map<string | undefined, IncidentDocument[]>();
  for (const incident of repository.incidents.values()) {
    for (const key of new Set(keysOf(incident))) groups.set(key, [...(groups.get(key) ?? []), incident]);
  }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const named = [...groups.keys()].filter((key) => key !== undefined);
  named.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const nowhere = groups.get(undefined);
  return [
    ...named.map((id) => ({ id, title: titleOf(id) ?? id, incidents: groups.get(id) ?? [] })),
    ...(nowhere === undefined ? [] : [{ id: undefined, title: `No ${by} known`, incidents: nowhere }]),
  ];
}

function sortingBy(by: Grouping, repository: Repository, configuration: Configuration): Sorting {
  switch (by) {
    case 'severity':
      return {
        keysOf: ({ values }) => [values.severity],
        titleOf: (key) => configuration.severities.find(({ id }) => id === key)?.name,
        order: configuration.severities.map(({ id }) => id),
      };
    case 'service':
      return {
        keysOf: servicesIn(repository),
        titleOf: (key) => repository.services.get(key)?.values.name,
        order: [],
      };
    case 'team': {
      const services = servicesIn(repository);
      return {
        keysOf: (incident) => services(incident).map((id) => repository.services.get(id)?.values.owner),
        titleOf: (key) => configuration.teams.find(({ id }) => id === key)?.name,
        order: [],
      };
    }
  }
}

/** A service is known by its present id, whichever of its names a document uses. */
function servicesIn(repository: Repository): (incident: IncidentDocument) => string[] {
  const { current } = indexReferences(repository);
  return ({ values }) => values.services.map((id) => current('service', id) ?? id);
}
