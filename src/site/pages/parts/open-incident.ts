import type { IncidentStatus } from '../../../incident/incident.ts';
import { durationText } from '../../../time/duration-text.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import { type IncidentView, isReadable } from '../../projection/incident-view.ts';
import { incidentStatusWords } from '../../state/words.ts';
import type { Site } from '../site.ts';
import { severityBadge } from './badges.ts';
import { incidentLink } from './links.ts';
import { about, clockMoment } from './moment.ts';
import { updateLog } from './updates.ts';

const steps: readonly IncidentStatus[] = ['investigating', 'identified', 'monitoring', 'resolved'];
const shownUpdates = 3;

/** An incident that goes on: where the response stands, since when, and what was said last. */
export function openIncident(site: Site, incident: IncidentView): Html {
  const { impactSummary, updates, startedAt } = incident;
  const older = updates.length - shownUpdates;
  return html`<article class="open-incident">
<h3>${incidentLink(site, incident)}</h3>
${impactSummary === '' ? nothing : html`<p class="lede">${impactSummary}</p>`}
${progress(incident.status)}
<p class="meta">${isReadable(incident) ? severityBadge(incident.severity) : nothing}<span>Since ${clockMoment(startedAt)}${lasting(site, incident)}</span></p>
${updateLog(updates.slice(-shownUpdates))}
${older > 0 ? html`<p class="meta">${older === 1 ? '1 earlier update is' : `${older} earlier updates are`} on the page of the incident.</p>` : nothing}
</article>`;
}

function lasting({ now }: Site, { startedAt }: IncidentView): Html {
  if (startedAt.known === 'not' || startedAt.at > now) return nothing;
  const rough = startedAt.known === 'approximately' ? about : nothing;
  return html`, for ${rough}${durationText((now - startedAt.at) / 60_000)}`;
}

/** The four steps of a response, those that were taken marked as such for eyes and ears. */
function progress(status: IncidentStatus): Html {
  const reached = steps.indexOf(status);
  return html`<ol class="steps" aria-label="Progress of the response">${steps.map((step, index) => {
    const place = index < reached ? 'past' : index === reached ? 'current' : 'ahead';
    const current = place === 'current' ? html` aria-current="step"` : nothing;
    return html`<li class="step step-${place}"${current}><span>${incidentStatusWords[step]}</span>${place === 'past' ? html`<span class="unseen"> (passed)</span>` : nothing}</li>`;
  })}</ol>`;
}
