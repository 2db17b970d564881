import { incidentAddress } from '../../addresses.ts';
import { hrefOf } from '../../base-url.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import type { CategoryTheme } from '../../learning/themes.ts';
import type { ReadableIncident } from '../../projection/incident-view.ts';
import { utcDate } from '../../time/moment-text.ts';
import type { Site } from '../site.ts';

/** More columns than this could not be told apart; the lists below the table have them all. */
const shownIncidents = 24;

/** Which kind of condition had a part in which incident, as a table whose cells are counted dots. */
export function factorMatrix(
  site: Site,
  incidents: readonly ReadableIncident[],
  themes: readonly CategoryTheme[],
): Html {
  if (themes.length === 0) return nothing;
  const shown = incidents
    .filter(({ factors }) => factors.length > 0)
    .slice(0, shownIncidents)
    .toReversed();
  return html`<section class="band" aria-labelledby="factor_matrix">
<h2 id="factor_matrix">What contributed to what</h2>
<div class="table-scroll" tabindex="0" role="group" aria-label="Factors by category and incident"><table class="matrix">
<thead><tr><th scope="col">Category</th><th scope="col" class="matrix-total">Incidents</th>${shown.map(
    ({ id, title }) =>
      html`<th scope="col" class="matrix-incident"><a href="${hrefOf(site.base, incidentAddress(id))}"><span class="matrix-date">${utcDate(id.slice(0, 10))}</span><span class="matrix-title">${title}</span></a></th>`,
  )}</tr></thead>
<tbody>${themes.map((theme) => matrixRow(theme, shown))}</tbody>
</table></div>
${incidents.length > shown.length ? html`<p class="meta">The latest ${shown.length} of ${incidents.length} incidents are shown; the lists below have all.</p>` : nothing}
</section>`;
}

function matrixRow(
  { category, factors, incidentCount }: CategoryTheme,
  shown: readonly ReadableIncident[],
): Html {
  const counts = shown.map(({ id }) => factors.filter(({ incident }) => incident.id === id).length);
  return html`<tr><th scope="row"><a href="#category_${category}">${category}</a></th><td class="matrix-total">${incidentCount}</td>${counts.map(matrixCell)}</tr>`;
}

function matrixCell(count: number): Html {
  if (count === 0) return html`<td class="matrix-cell"><span class="unseen">none</span></td>`;
  return html`<td class="matrix-cell matrix-${Math.min(count, 3)}"><span>${count}</span></td>`;
}
