import { visibilityOf } from '../../incident/incident.ts';
import { indexReferences } from '../../repository/references.ts';
import type {
  IncidentDocument,
  MaintenanceDocument,
  Repository,
  RunbookDocument,
  ServiceDocument,
} from '../../repository/repository.ts';
import type { Audience } from '../audience.ts';
import type { Reference } from './reference.ts';

/**
 * What one audience may know to exist. A reference to anything else is undefined and is dropped by whoever asks, so that not
 * even an id of an internal document is told.
 */
export interface Visible {
  readonly incidents: readonly IncidentDocument[];
  readonly runbooks: readonly RunbookDocument[];
  readonly services: readonly ServiceDocument[];
  readonly maintenance: readonly MaintenanceDocument[];
  readonly incident: (id: string) => Reference | undefined;
  readonly runbook: (id: string) => Reference | undefined;
  /** By its public name; undefined for a service without one, to whomever it is shown. */
  readonly component: (id: string) => Reference | undefined;
  readonly service: (id: string) => Reference | undefined;
}

/** Returns what this audience may see, except for documents whose path is left out. */
export function visibleTo(
  audience: Audience,
  repository: Repository,
  leftOut: ReadonlySet<string> = new Set(),
): Visible {
  const seesAll = audience === 'internal';
  const { current } = indexReferences(repository);
  const kept = <Document extends { path: string }>(
    documents: ReadonlyMap<string, Document>,
    isPublic: (document: Document) => boolean,
  ): Document[] =>
    [...documents.values()].filter((one) => !leftOut.has(one.path) && (seesAll || isPublic(one)));
  const incidents = kept(repository.incidents, ({ values }) => visibilityOf(values) !== 'internal');
  const runbooks = kept(repository.runbooks, ({ values }) => visibilityOf(values) === 'public');
  const services = kept(repository.services, ({ values }) => values.component !== undefined);
  const maintenance = kept(repository.maintenance, ({ values }) => visibilityOf(values) !== 'internal');
  const byId = <Document extends { id: string }>(
    kind: 'incident' | 'runbook' | 'service',
    documents: readonly Document[],
    titleOf: (document: Document) => string | undefined,
  ) => {
    const known = new Map(documents.map((document) => [document.id, document]));
    return (id: string): Reference | undefined => {
      const document = known.get(current(kind, id) ?? id);
      const title = document === undefined ? undefined : titleOf(document);
      return document === undefined || title === undefined ? undefined : { id: document.id, title };
    };
  };
  const component = byId('service', services, componentName);
  return {
    incidents,
    runbooks,
    services,
    maintenance,
    incident: byId('incident', incidents, ({ values }) => values.title),
    runbook: byId('runbook', runbooks, ({ values }) => values.title),
    component,
    service: seesAll ? byId('service', services, ({ values }) => values.name) : component,
  };
}

/** Its public name, with the group in front where it does not begin with it. */
function componentName({ values: { component } }: ServiceDocument): string | undefined {
  if (component?.group === undefined || component.name.startsWith(component.group)) return component?.name;
  return `${component.group}: ${component.name}`;
}

/** Returns the references that could be made, each once. */
export function referencesTo(
  ids: readonly string[] | undefined,
  refer: (id: string) => Reference | undefined,
): Reference[] {
  const found = (ids ?? []).flatMap((id) => refer(id) ?? []);
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}
