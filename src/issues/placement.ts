import { type ActionItem, visibilityOf } from '../incident/incident.ts';
import type { Configuration } from '../repository/configuration.ts';
import { indexReferences, type References } from '../repository/references.ts';
import type { IncidentDocument, Repository } from '../repository/repository.ts';
import { sameRepository } from './issue-address.ts';
import type { Premises } from './issue-tracker.ts';

export interface PlacementOptions {
  readonly configuration: Configuration;
  /** `owner/name` of the repository of the documents; undefined where nobody knows it yet. */
  readonly home: string | undefined;
  /** What is known of repositories other than home, by name in lower case. */
  readonly premises: ReadonlyMap<string, Premises>;
}

/** Returns the repositories in which issues may lie, home first. */
export function issueRepositories(
  { services }: Repository,
  { configuration, home }: Pick<PlacementOptions, 'configuration' | 'home'>,
): string[] {
  const { openIn, repositories } = configuration.issues;
  const ofServices = [...services.values()].flatMap(({ values }) =>
    openIn === 'services' && values.repository !== undefined ? [values.repository] : [],
  );
  const all = [...(home === undefined ? [] : [home]), ...ofServices, ...repositories];
  return all.filter((name, index) => all.findIndex((other) => sameRepository(name, other)) === index);
}

/**
 * Returns the repository in which an issue of the action item is opened: that of its service, or home. What strangers may not read
 * stays at home, whatever the catalogue says.
 */
export function repositoryFor(
  action: ActionItem,
  incident: IncidentDocument,
  repository: Repository,
  options: PlacementOptions,
): string | undefined {
  const { configuration, home } = options;
  if (configuration.issues.openIn === 'incidents') return home;
  const wanted = repositoryOfService(action, incident, repository) ?? home;
  return wanted !== undefined && mayHold(wanted, incident, options) ? wanted : home;
}

/** Whether the text of an incident may stand in issues of a repository. */
export function mayHold(
  repository: string,
  incident: IncidentDocument,
  { home, premises }: Pick<PlacementOptions, 'home' | 'premises'>,
): boolean {
  if (home !== undefined && sameRepository(repository, home)) return true;
  const known = premises.get(repository.toLowerCase());
  return visibilityOf(incident.values) === 'public' || !(known?.is === 'ready' && known.isPublic);
}

function repositoryOfService(
  action: ActionItem,
  incident: IncidentDocument,
  repository: Repository,
): string | undefined {
  const candidates = action.service === undefined ? incident.values.services : [action.service];
  const { current } = referencesOf(repository);
  for (const id of candidates) {
    const found = repository.services.get(current('service', id) ?? id)?.values.repository;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A repository does not change once it is read, so that it is indexed once for all its action items. */
const indexed = new WeakMap<Repository, References>();

function referencesOf(repository: Repository): References {
  const references = indexed.get(repository) ?? indexReferences(repository);
  indexed.set(repository, references);
  return references;
}
