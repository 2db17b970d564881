import { durationText } from '../../../time/duration-text.ts';
import { drawChart, phaseName } from '../../chart/draw-chart.ts';
import type { IncidentChart } from '../../chart/incident-chart.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import { about } from './moment.ts';

/** The drawing with its key, which says in words what the band shows, and what could not be drawn. */
export function timelineChart(chart: IncidentChart): Html {
  return html`<figure class="timeline-chart">
${drawChart(chart)}
<figcaption>
<ul class="key">${chart.phases.map(
    (phase) =>
      html`<li><span class="key-swatch phase-${phase.endsWith}"></span>${phaseName(phase)} <span class="key-length">${
        phase.approximate ? about : nothing
      }${durationText((phase.to - phase.from) / 60_000)}</span></li>`,
  )}<li><span class="key-event"></span>Event</li>${
    chart.updates.length === 0 ? nothing : html`<li><span class="key-update"></span>Public update</li>`
  }</ul>
${leftOut(chart)}
</figcaption>
</figure>`;
}

function leftOut({ eventsBefore, eventsAfter, eventsWithoutTime }: IncidentChart): Html {
  const parts = [
    ...(eventsBefore === 0 ? [] : [`${eventsBefore} long before`]),
    ...(eventsAfter === 0 ? [] : [`${eventsAfter} long after`]),
    ...(eventsWithoutTime === 0 ? [] : [`${eventsWithoutTime} without a known time`]),
  ];
  return parts.length === 0
    ? nothing
    : html`<p class="key-note">In the timeline below but not drawn: ${parts.join(', ')}.</p>`;
}
