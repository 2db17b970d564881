import { momentOf } from '../../incident/clock-time.ts';
import { visibilityOf } from '../../incident/incident.ts';
import type { Configuration } from '../../repository/configuration.ts';
import type { IncidentDocument, Repository } from '../../repository/repository.ts';
import { type Instant, parseCalendarDate } from '../../time/instant.ts';
import type { InternalContent, Masthead, PublicContent } from './content.ts';
import type { InternalIncident, PublicIncident } from './incident-view.ts';
import { statusFieldsOf } from './project-incident.ts';
import { internalFieldsOf } from './project-internals.ts';
import { internalMaintenance, publicMaintenance } from './project-maintenance.ts';
import { postmortemFieldsOf } from './project-postmortem.ts';
import { internalRunbook, publicRunbook } from './project-runbook.ts';
import { internalService, publicService } from './project-service.ts';
import { indexServices } from './service-index.ts';
import { type Visible, visibleTo } from './visible.ts';

export interface ProjectionInput {
  readonly repository: Repository;
  readonly configuration: Configuration;
  /** Paths of documents to be left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly now: Instant;
}

/** Returns what the public site is made of. */
export function publicContent({ repository, configuration, leftOut, now }: ProjectionInput): PublicContent {
  const visible = visibleTo('public', repository, leftOut);
  const index = indexServices(visible);
  return {
    audience: 'public',
    masthead: mastheadOf(configuration),
    incidents: newestFirst(visible.incidents).map((one) => publicIncident(one, visible, configuration)),
    services: visible.services.map((one) => publicService(one, index)),
    runbooks: visible.runbooks.map((one) => publicRunbook(one, visible, now)),
    maintenance: visible.maintenance.map((one) => publicMaintenance(one, visible, now)),
  };
}

/** Returns what the internal site is made of: everything. */
export function internalContent({
  repository,
  configuration,
  leftOut,
  now,
}: ProjectionInput): InternalContent {
  const visible = visibleTo('internal', repository, leftOut);
  const index = indexServices(visible);
  return {
    audience: 'internal',
    masthead: mastheadOf(configuration),
    incidents: newestFirst(visible.incidents).map((one) =>
      internalIncident(one, visible, configuration, now),
    ),
    services: visible.services.map((one) => internalService(one, visible, index, configuration)),
    runbooks: visible.runbooks.map((one) => internalRunbook(one, visible, now)),
    maintenance: visible.maintenance.map((one) => internalMaintenance(one, visible, now)),
  };
}

function publicIncident(
  document: IncidentDocument,
  visible: Visible,
  configuration: Configuration,
): PublicIncident {
  const status = statusFieldsOf(document, visible);
  return visibilityOf(document.values) === 'public'
    ? { ...status, ...postmortemFieldsOf(document, visible, configuration), disclosed: 'postmortem' }
    : { ...status, disclosed: 'status' };
}

function internalIncident(
  document: IncidentDocument,
  visible: Visible,
  configuration: Configuration,
  now: Instant,
): InternalIncident {
  return {
    ...statusFieldsOf(document, visible),
    ...postmortemFieldsOf(document, visible, configuration),
    disclosed: 'everything',
    internal: internalFieldsOf(document, visible, now),
  };
}

function mastheadOf({ title, site, severities, factorCategories }: Configuration): Masthead {
  return {
    title: site.title ?? title,
    description: site.description ?? '',
    footer: site.footer ?? '',
    links: site.links ?? [],
    severities: severities.map(({ id, name, description }) => ({ id, name, description })),
    factorCategories,
  };
}

/** By the beginning of their impact; where that is not known, by the date in their id. */
function newestFirst(incidents: readonly IncidentDocument[]): IncidentDocument[] {
  const began = ({ id, values }: IncidentDocument): number =>
    momentOf(values.started_at) ?? parseCalendarDate(id.slice(0, 10)) ?? 0;
  return incidents.toSorted((a, b) => began(b) - began(a) || (a.id < b.id ? 1 : -1));
}
