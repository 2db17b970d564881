import type { Instant } from '../../time/instant.ts';
import type { SiteContent } from '../projection/content.ts';
import { type IncidentView, internalsOf, isReadable } from '../projection/incident-view.ts';

/** When something was first and last said about each component, by its id. */
export type ComponentNews = ReadonlyMap<string, { readonly first: Instant; readonly last: Instant }>;

/** What pages look up by service or runbook, gathered once: scanning all incidents for each page would be quadratic. */
export interface SiteIndex {
  readonly incidentsOfService: (id: string) => readonly IncidentView[];
  readonly incidentsUsingRunbook: (id: string) => readonly IncidentView[];
  readonly componentNews: ComponentNews;
}

/** Indexes the incidents of a site; each list keeps their order. */
export function indexSite({ incidents }: SiteContent): SiteIndex {
  const byService = new Map<string, IncidentView[]>();
  const byRunbook = new Map<string, IncidentView[]>();
  for (const incident of incidents) {
    const services = internalsOf(incident)?.services ?? incident.components;
    for (const { id } of services) append(byService, id, incident);
    if (!isReadable(incident)) continue;
    for (const { id } of incident.runbooks) append(byRunbook, id, incident);
  }
  return {
    incidentsOfService: (id) => byService.get(id) ?? [],
    incidentsUsingRunbook: (id) => byRunbook.get(id) ?? [],
    componentNews: componentNews(incidents),
  };
}

function componentNews(incidents: readonly IncidentView[]): ComponentNews {
  const news = new Map<string, { readonly first: Instant; readonly last: Instant }>();
  for (const { at, components } of incidents.flatMap(({ updates }) => updates)) {
    for (const { component } of components) {
      const { first, last } = news.get(component.id) ?? { first: at, last: at };
      news.set(component.id, { first: at < first ? at : first, last: at > last ? at : last });
    }
  }
  return news;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
