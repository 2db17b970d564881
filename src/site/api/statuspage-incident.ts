import type { ComponentState, IncidentStatus } from '../../incident/incident.ts';
import type { Instant } from '../../time/instant.ts';
import { incidentAddress } from '../addresses.ts';
import { absoluteUrl, hrefOf } from '../base-url.ts';
import type { Site } from '../pages/site.ts';
import type { IncidentView, UpdateView } from '../projection/incident-view.ts';
import { incidentImpact } from './impact.ts';
import { isoTime } from './iso-time.ts';
import { componentEntry } from './statuspage-component.ts';
import { pageId } from './statuspage-page.ts';

/** Returns an incident with its updates, the newest first, as Statuspage v2 shows it. */
export function statuspageIncident(site: Site, incident: IncidentView): object {
  const { id, title, status, updates, startedAt } = incident;
  const address = incidentAddress(id);
  const begun = startedAt.known === 'not' ? updates[0]?.at : startedAt.at;
  const affected = site.components.filter(({ service }) =>
    incident.components.some((component) => component.id === service.id),
  );
  return {
    id,
    name: title,
    status,
    created_at: isoTime(updates[0]?.at ?? begun),
    updated_at: isoTime(updates.at(-1)?.at ?? begun),
    monitoring_at: isoTime(firstAt(updates, 'monitoring')),
    resolved_at: isoTime(
      incident.resolvedAt.known === 'not' ? firstAt(updates, 'resolved') : incident.resolvedAt.at,
    ),
    impact: incidentImpact(incident),
    shortlink: absoluteUrl(site.base, address) ?? hrefOf(site.base, address),
    started_at: isoTime(begun),
    page_id: pageId,
    incident_updates: updateEntries(incident).toReversed(),
    components: affected.map((component, index) =>
      componentEntry(component, index + 1, site.index.componentNews),
    ),
    reminder_intervals: null,
  };
}

function firstAt(updates: readonly UpdateView[], status: IncidentStatus): Instant | undefined {
  return updates.find((update) => update.status === status)?.at;
}

function updateEntries({ id, updates }: IncidentView): object[] {
  const stateOf = new Map<string, ComponentState>();
  return updates.map(({ at, status, message, components }, index) => {
    const affected = components.map(({ component, state }) => {
      const entry = {
        code: component.id,
        name: component.title,
        old_status: stateOf.get(component.id) ?? 'operational',
        new_status: state,
      };
      stateOf.set(component.id, state);
      return entry;
    });
    return {
      id: `${id}_${index + 1}`,
      status,
      body: message,
      incident_id: id,
      created_at: isoTime(at),
      updated_at: isoTime(at),
      display_at: isoTime(at),
      affected_components: affected.length === 0 ? null : affected,
      deliver_notifications: true,
      custom_tweet: null,
      tweet_id: null,
    };
  });
}
