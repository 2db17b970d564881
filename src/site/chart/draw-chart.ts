import { counted } from '../../finding/reporters/counted.ts';
import { durationText } from '../../time/duration-text.ts';
import { type Html, html, nothing } from '../html/html.ts';
import { clockWords } from '../state/words.ts';
import type { EventMark, IncidentChart, Mark, Tick } from './incident-chart.ts';

const rowHeight = 13;
const bandHeight = 30;
const updatesHeight = 24;
const axisHeight = 26;
/** Below this share of the width a label would not fit into its part of the band. */
const labelledFromPercent = 17;

/**
 * Draws an incident to scale. Places are per cent and sizes are pixels, so that the picture fits any width with its letters
 * undistorted. The list of events below it says the same in words.
 */
export function drawChart(chart: IncidentChart): Html {
  const bandTop = Math.max(chart.rows, 1) * rowHeight + 8;
  const updatesTop = bandTop + bandHeight;
  const axisTop = updatesTop + (chart.updates.length === 0 ? 6 : updatesHeight);
  const height = axisTop + axisHeight;
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-labelledby="chart_name" focusable="false">
<title id="chart_name">${summary(chart)}</title>
${chart.ticks.map((tick, index) => drawTick(tick, index, axisTop))}
${chart.phases.map((phase) => drawPhase(phase, bandTop))}
${chart.events.map((event) => drawEvent(event, bandTop))}
${chart.updates.map((update) => drawUpdate(update, updatesTop))}
<line class="chart-axis" x1="0%" x2="100%" y1="${axisTop}" y2="${axisTop}"/>
</svg>`;
}

function drawTick({ percent, label }: Tick, index: number, axisTop: number): Html {
  const rank = index % 2 === 0 ? 'tick-major' : 'tick-minor';
  const anchor = percent < 5 ? 'start' : percent > 95 ? 'end' : 'middle';
  return html`<g class="chart-tick ${rank}"><line x1="${percent}%" x2="${percent}%" y1="0" y2="${axisTop + 5}"/><text x="${percent}%" y="${axisTop + 20}" text-anchor="${anchor}">${label}</text></g>`;
}

type DrawnPhase = IncidentChart['phases'][number];

function drawPhase(phase: DrawnPhase, top: number): Html {
  const middle = phase.startPercent + phase.widthPercent / 2;
  const label =
    phase.widthPercent < labelledFromPercent
      ? nothing
      : html`<text class="phase-label phase-label-${phase.endsWith}" x="${middle.toFixed(2)}%" y="${top + 20}" text-anchor="middle">${phaseName(phase)}</text>`;
  const rough = phase.approximate ? ' phase-rough' : '';
  return html`<g class="phase phase-${phase.endsWith}${rough}"><rect x="${phase.startPercent}%" width="${Math.max(phase.widthPercent, 0.25).toFixed(2)}%" y="${top}" height="${bandHeight}"/>${label}</g>`;
}

function drawEvent({ percent, row, approximate }: EventMark, bandTop: number): Html {
  const middle = bandTop - 9 - row * rowHeight;
  return html`<circle class="event-mark${approximate ? ' mark-rough' : ''}" cx="${percent}%" cy="${middle}" r="4"/>`;
}

function drawUpdate({ percent, approximate }: Mark, top: number): Html {
  return html`<svg class="update-mark${approximate ? ' mark-rough' : ''}" x="${percent}%" y="${top + 5}" width="1" height="1" overflow="visible"><path d="M0 0 L5 9 L-5 9 Z"/></svg>`;
}

/** Returns what a part of the band is called. */
export function phaseName({ endsWith }: Pick<DrawnPhase, 'endsWith'>): string {
  return endsWith === 'now' ? 'Going on' : `Until ${clockWords[endsWith].toLowerCase()}`;
}

function summary(chart: IncidentChart): string {
  const phases = chart.phases.map((phase) => {
    const length = durationText((phase.to - phase.from) / 60_000);
    return `${phaseName(phase)}: ${phase.approximate ? 'about ' : ''}${length}`;
  });
  return `The incident drawn to scale. ${phases.join('. ')}. Marked: ${counted(chart.events.length, 'event', 'events')}, ${counted(chart.updates.length, 'public update', 'public updates')}; the timeline says what they are.`;
}
