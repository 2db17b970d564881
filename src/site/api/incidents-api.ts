import type { ClockTime } from '../../incident/clock-time.ts';
import type { DerivedDuration } from '../../incident/clocks.ts';
import { formatInstant } from '../../time/instant.ts';
import { incidentAddress } from '../addresses.ts';
import { absoluteUrl, hrefOf } from '../base-url.ts';
import type { Site } from '../pages/site.ts';
import { type IncidentView, isReadable, type ReadableIncident } from '../projection/incident-view.ts';
import type { SiteFile } from '../site-file.ts';
import { jsonFile } from './statuspage.ts';

/** Returns all incidents as one file, with everything this audience may see but the prose. */
export function incidentsApiFile(site: Site): SiteFile {
  return jsonFile('api/incidents.json', {
    incidents: site.content.incidents.map((incident) => incidentEntry(site, incident)),
  });
}

function incidentEntry({ base }: Site, incident: IncidentView): object {
  const address = incidentAddress(incident.id);
  return {
    id: incident.id,
    url: absoluteUrl(base, address) ?? hrefOf(base, address),
    title: incident.title,
    kind: incident.kind,
    status: incident.status,
    started_at: written(incident.startedAt),
    resolved_at: written(incident.resolvedAt),
    impact: incident.impactSummary || null,
    components: incident.components.map(({ id }) => id),
    aliases: incident.formerIds,
    ...(isReadable(incident) ? postmortemEntry(incident) : {}),
  };
}

function postmortemEntry(incident: ReadableIncident): object {
  const { clocks, durations } = incident;
  return {
    severity: incident.severity.id,
    detected_at: written(clocks.detected_at),
    acknowledged_at: written(clocks.acknowledged_at),
    mitigated_at: written(clocks.mitigated_at),
    detected_by: incident.detectedBy,
    minutes: Object.fromEntries(Object.entries(durations).map(([name, value]) => [name, minutesOf(value)])),
    factors: incident.factors.map(({ id, title, category }) => ({ id, title, category })),
    actions: incident.actions.map(({ id, title, kind, status, factors }) => ({
      id,
      title,
      kind: kind ?? null,
      status,
      factors,
    })),
    tags: incident.tags,
    related: incident.related.map(({ id }) => id),
    runbooks: incident.runbooks.map(({ id }) => id),
  };
}

/** As documents write it: `~` before an approximate time, and `unknown`. */
function written(time: ClockTime): string {
  if (time.known === 'not') return 'unknown';
  return `${time.known === 'approximately' ? '~' : ''}${formatInstant(time.at)}`;
}

function minutesOf(duration: DerivedDuration): object | null {
  return duration.known === 'not'
    ? null
    : { value: duration.minutes, approximate: duration.known === 'approximately' };
}
