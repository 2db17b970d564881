import { type ClockKey, durationEnds, durationNames } from '../../../incident/clocks.ts';
import { type Html, html } from '../../html/html.ts';
import type { ReadableIncident } from '../../projection/incident-view.ts';
import { clockWords, durationDefinitions, durationWords } from '../../state/words.ts';
import { clockMoment, duration } from './moment.ts';

/** The derived durations in figures, each with its definition and the moment that ends it. */
export function clockStrip({ durations, clocks, status }: ReadableIncident): Html {
  return html`<dl class="clock-strip">${durationNames.map((name) => {
    const { to } = durationEnds[name];
    const known = durations[name].known === 'not' ? 'clock clock-unknown' : 'clock';
    return html`<div class="${known}"><dt>${durationWords[name]}</dt>
<dd class="clock-figure">${duration(durations[name], status !== 'resolved' && isLate(to))}</dd>
<dd class="clock-end">${clockWords[to]}: ${clockMoment(clocks[to])}</dd>
<dd class="clock-definition">${durationDefinitions[name]}</dd></div>`;
  })}</dl>`;
}

/** Whether a clock that stands still may only not have been reached. */
function isLate(clock: ClockKey): boolean {
  return clock === 'mitigated_at' || clock === 'resolved_at';
}
