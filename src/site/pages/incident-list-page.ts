import { counted } from '../../finding/reporters/counted.ts';
import { incidentListAddress } from '../addresses.ts';
import { type Html, html } from '../html/html.ts';
import type { IncidentView } from '../projection/incident-view.ts';
import type { Page } from './page.ts';
import { incidentList } from './parts/incident-list.ts';
import type { Site } from './site.ts';

/** Every incident by year, the newest first. */
export function incidentListPage(site: Site): Page {
  const { incidents } = site.content;
  const years = Map.groupBy(incidents, ({ id }) => id.slice(0, 4));
  return {
    address: incidentListAddress,
    title: 'Incidents',
    description: `All ${incidents.length} incidents, by year.`,
    part: 'incidents',
    main: html`<div class="page">
<header class="page-head">
<h1>Incidents</h1>
<p class="lede">${counts(incidents)} Lengths run from the beginning of impact until normal operation was confirmed.</p>
${yearLinks([...years.keys()])}
</header>
${[...years].map(
  ([year, ofYear]) => html`<section class="band year" aria-labelledby="year_${year}">
<h2 id="year_${year}">${year} <span class="count">${ofYear.length}</span></h2>
${incidentList(site, ofYear)}
</section>`,
)}
</div>`,
  };
}

function counts(incidents: readonly IncidentView[]): string {
  const of = (kind: IncidentView['kind']): number => incidents.filter((one) => one.kind === kind).length;
  const parts = [
    counted(of('incident'), 'incident', 'incidents'),
    ...(of('near_miss') === 0 ? [] : [counted(of('near_miss'), 'near miss', 'near misses')]),
    ...(of('drill') === 0 ? [] : [counted(of('drill'), 'drill', 'drills')]),
  ];
  return `${parts.join(', ')}.`;
}

function yearLinks(years: readonly string[]): Html {
  return html`<nav class="jump" aria-label="Years"><ul>${years.map(
    (year) => html`<li><a href="#year_${year}">${year}</a></li>`,
  )}</ul></nav>`;
}
