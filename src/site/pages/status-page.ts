import { counted } from '../../finding/reporters/counted.ts';
import { formatInstant } from '../../time/instant.ts';
import { feedAddress, incidentListAddress, statusAddress } from '../addresses.ts';
import { hrefOf } from '../base-url.ts';
import { type Html, html, nothing } from '../html/html.ts';
import type { MaintenancePhase } from '../projection/maintenance-view.ts';
import { isOpen } from '../state/component-states.ts';
import { utcMoment } from '../time/moment-text.ts';
import { icon, stateIcon } from './icons.ts';
import type { Page } from './page.ts';
import { componentGroups } from './parts/component-groups.ts';
import { incidentList } from './parts/incident-list.ts';
import { maintenanceList } from './parts/maintenance-list.ts';
import { openIncident } from './parts/open-incident.ts';
import { overallSentence } from './parts/overall-sentence.ts';
import type { Site } from './site.ts';

const latestCount = 5;

/** What is broken now; then what is planned; then what happened. */
export function statusPage(site: Site): Page {
  const { content, overall } = site;
  const sentence = overallSentence(overall);
  return {
    address: statusAddress,
    title: 'Status',
    description: content.masthead.description || `${sentence}.`,
    part: 'status',
    main: html`<div class="page page-status">
<section class="overall overall-${overall.state}" aria-labelledby="overall_sentence">
${stateIcon(overall.state)}
<div>
<h1 id="overall_sentence">${sentence}</h1>
<p class="overall-detail">${detail(site)}</p>
</div>
</section>
${openIncidents(site)}
${maintenanceSection(site, 'in_progress', 'Maintenance in progress')}
${componentSection(site)}
${maintenanceSection(site, 'scheduled', 'Planned maintenance')}
${historySection(site)}
</div>`,
  };
}

function detail({ components, now, content, overall }: Site): Html {
  const planned = content.maintenance.filter(({ phase }) => phase === 'scheduled').length;
  const counts = [
    counted(components.length, 'component', 'components'),
    overall.openIncidents === 0
      ? 'no open incident'
      : counted(overall.openIncidents, 'open incident', 'open incidents'),
    ...(planned === 0 ? [] : [counted(planned, 'planned maintenance', 'planned maintenances')]),
  ];
  return html`${counts.join(' · ')} · as of <time datetime="${formatInstant(now)}">${utcMoment(now)}</time>`;
}

function openIncidents(site: Site): Html {
  const open = site.content.incidents.filter(isOpen);
  if (open.length === 0) return nothing;
  return html`<section class="band" aria-labelledby="open_incidents">
<h2 id="open_incidents">${open.length === 1 ? 'Open incident' : `${open.length} open incidents`}</h2>
${open.map((incident) => openIncident(site, incident))}
</section>`;
}

function maintenanceSection(site: Site, phase: MaintenancePhase, heading: string): Html {
  const windows = site.content.maintenance
    .filter((window) => window.phase === phase)
    .toSorted((a, b) => a.startsAt - b.startsAt);
  if (windows.length === 0) return nothing;
  return html`<section class="band" aria-labelledby="maintenance_${phase}">
<h2 id="maintenance_${phase}">${heading}</h2>
${maintenanceList(site, windows)}
</section>`;
}

function componentSection(site: Site): Html {
  if (site.components.length === 0) return nothing;
  return html`<section class="band" aria-labelledby="all_components">
<h2 id="all_components">Components</h2>
${componentGroups(site, site.components)}
</section>`;
}

function historySection(site: Site): Html {
  const past = site.content.incidents.filter((incident) => !isOpen(incident));
  if (past.length === 0) return nothing;
  const { base } = site;
  return html`<section class="band" aria-labelledby="latest_incidents">
<h2 id="latest_incidents">Latest incidents</h2>
${incidentList(site, past.slice(0, latestCount))}
<p class="onward"><a class="button" href="${hrefOf(base, incidentListAddress)}">${counted(site.content.incidents.length, 'incident', 'incidents')} in all</a>
<a class="button button-quiet" href="${hrefOf(base, feedAddress)}">${icon('feed')}Follow by feed</a></p>
</section>`;
}
