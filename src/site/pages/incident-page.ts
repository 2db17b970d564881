import { incidentAddress, incidentListAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { incidentChart } from '../chart/incident-chart.ts';
import { type Html, html, nothing } from '../html/html.ts';
import { type IncidentView, isReadable, type ReadableIncident } from '../projection/incident-view.ts';
import { isOpen } from '../state/component-states.ts';
import { incidentEssay } from './incident-essay.ts';
import { incidentFacts } from './incident-facts.ts';
import type { Page } from './page.ts';
import { incidentBadges, statusBadge } from './parts/badges.ts';
import { clockStrip } from './parts/clock-strip.ts';
import { calendarDate, momentDate } from './parts/moment.ts';
import { timelineChart } from './parts/timeline-chart.ts';
import { updateLog } from './parts/updates.ts';
import type { Site } from './site.ts';

/** All of one incident that this audience may see. */
export function incidentPage(site: Site, incident: IncidentView): Page {
  const { id, title, impactSummary } = incident;
  return {
    address: incidentAddress(id),
    title,
    description: impactSummary || title,
    part: 'incidents',
    main: html`<article class="page page-incident">
${head(site, incident)}
${isReadable(incident) ? overview(site, incident) : nothing}
<div class="columns">
<div class="essay">
${isReadable(incident) ? incidentEssay(site, incident) : nothing}
${updatesSection(incident)}
${isReadable(incident) ? sourcesSection(incident.sources) : nothing}
</div>
${incidentFacts(site, incident)}
</div>
</article>`,
  };
}

function head({ base }: Site, incident: IncidentView): Html {
  const year = incident.id.slice(0, 4);
  const list = hrefOf(base, incidentListAddress);
  const names = incident.components.map((component) => component.title).join(', ');
  return html`<header class="page-head">
<nav class="breadcrumb" aria-label="Breadcrumb"><a href="${list}">Incidents</a> <a href="${list}#year_${year}">${year}</a></nav>
<h1>${incident.title}</h1>
${incident.impactSummary === '' ? nothing : html`<p class="lede">${incident.impactSummary}</p>`}
<p class="meta">${incidentBadges(incident)}${incident.status === 'resolved' ? statusBadge(incident) : nothing}<span>${dateOf(incident)}</span>${names === '' ? nothing : html`<span>${names}</span>`}</p>
</header>`;
}

/** The date of its beginning; where that is not known, the date in its id. */
function dateOf({ id, startedAt }: IncidentView): Html {
  return startedAt.known === 'not'
    ? calendarDate(id.slice(0, 10))
    : momentDate(startedAt.at, startedAt.known === 'approximately');
}

/** How it went, in one picture and four figures. */
function overview({ now }: Site, incident: ReadableIncident): Html {
  const chart = incidentChart({
    clocks: incident.clocks,
    events: incident.body.events,
    updates: incident.updates,
    goesOnUntil: isOpen(incident) ? now : undefined,
  });
  return html`<section class="overview" aria-label="How it went">
${chart === undefined ? nothing : timelineChart(chart)}
${clockStrip(incident)}
</section>`;
}

function updatesSection({ updates }: IncidentView): Html {
  if (updates.length === 0) return nothing;
  return html`<section aria-labelledby="all_updates">
<h2 id="all_updates">What users were told</h2>
${updateLog(updates)}
</section>`;
}

function sourcesSection(sources: readonly { readonly title: string; readonly url: string }[]): Html {
  if (sources.length === 0) return nothing;
  return html`<section aria-labelledby="all_sources">
<h2 id="all_sources">Sources</h2>
<ol class="sources">${sources.map(
    ({ title, url }) =>
      html`<li><a href="${url}" rel="noopener">${title}</a> <span class="host">${hostOf(url)}</span></li>`,
  )}</ol>
</section>`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
