import { durationText } from '../../../time/duration-text.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import type { IncidentView } from '../../projection/incident-view.ts';
import { utcDate } from '../../time/moment-text.ts';
import type { Site } from '../site.ts';
import { incidentBadges } from './badges.ts';
import { incidentLink } from './links.ts';
import { about } from './moment.ts';

/** A list of incidents hung on the line of time: when it was on the left, what it was on the right. */
export function incidentList(site: Site, incidents: readonly IncidentView[]): Html {
  return html`<ol class="meridian">${incidents.map((incident) => incidentItem(site, incident))}</ol>`;
}

function incidentItem(site: Site, incident: IncidentView): Html {
  const { id, title, impactSummary, components } = incident;
  const names = components.map((component) => component.title).join(', ');
  return html`<li class="meridian-item kind-${incident.kind}">
<div class="meridian-when">${whenOf(incident)}${lengthOf(incident)}</div>
<div class="meridian-what">
<h3>${incidentLink(site, { id, title })}</h3>
${impactSummary === '' ? nothing : html`<p>${impactSummary}</p>`}
<p class="meta">${incidentBadges(incident)}${names === '' ? nothing : html`<span>${names}</span>`}</p>
</div>
</li>`;
}

/** Its date; where the beginning is not known, that in its id. */
function whenOf({ id, startedAt }: IncidentView): Html {
  const date =
    startedAt.known === 'not' ? id.slice(0, 10) : new Date(startedAt.at).toISOString().slice(0, 10);
  return html`<time datetime="${date}">${utcDate(date)}</time>`;
}

/** From the beginning of impact until normal operation was confirmed: the one length that every incident can show. */
function lengthOf({ startedAt, resolvedAt }: IncidentView): Html {
  if (startedAt.known === 'not' || resolvedAt.known === 'not' || resolvedAt.at < startedAt.at) return nothing;
  const rough = startedAt.known === 'approximately' || resolvedAt.known === 'approximately';
  const minutes = (resolvedAt.at - startedAt.at) / 60_000;
  return html`<span class="length"><span class="unseen">Resolved after </span>${rough ? about : nothing}${durationText(minutes)}</span>`;
}
