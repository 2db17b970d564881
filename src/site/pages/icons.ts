import type { ComponentState } from '../../incident/incident.ts';
import { type Html, html, trustedHtml } from '../html/html.ts';

/* Every state has its own outline, so that no picture depends on its colour. All are drawn on 20 by 20. */
const shapes = {
  operational:
    '<circle class="fill" cx="10" cy="10" r="9"/><path class="cut" d="M5.8 10.4l2.9 2.9 5.6-6.2"/>',
  under_maintenance:
    '<rect class="fill" x="1.5" y="1.5" width="17" height="17" rx="4.5"/><path class="cut" d="M10 5.2v5l3.4 2"/>',
  degraded_performance: '<path class="fill" d="M10 1l9 9-9 9-9-9z"/><path class="cut" d="M6.2 10h7.6"/>',
  partial_outage:
    '<path class="fill" d="M10 1.2l9.2 16.4a.8.8 0 0 1-.7 1.2h-17a.8.8 0 0 1-.7-1.2z"/><path class="cut" d="M10 7v5M10 15v.3"/>',
  major_outage:
    '<path class="fill" d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z"/><path class="cut" d="M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8"/>',
  open: '<circle class="line" cx="10" cy="10" r="7.5"/>',
  done: '<circle class="fill" cx="10" cy="10" r="8.5"/><path class="cut" d="M6 10.3l2.7 2.7L14 7.2"/>',
  wont_do: '<circle class="line" cx="10" cy="10" r="7.5"/><path class="line" d="M4.7 15.3L15.3 4.7"/>',
  overdue: '<circle class="fill" cx="10" cy="10" r="8.5"/><path class="cut" d="M10 5v5.4l3.2 2"/>',
  accepted: '<path class="line" d="M10 2l7 2.6v5c0 4.2-3 7-7 8.4-4-1.4-7-4.2-7-8.4v-5z"/>',
  feed: '<path class="line" d="M3.5 4a12.5 12.5 0 0 1 12.5 12.5M3.5 9.5a7 7 0 0 1 7 7"/><circle class="fill" cx="5" cy="15" r="1.7"/>',
} as const;

export type IconName = keyof typeof shapes;

/** Draws an icon. It says nothing to a screen reader: a word always stands beside it. */
export function icon(name: IconName): Html {
  return html`<svg class="icon icon-${name}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${trustedHtml(shapes[name])}</svg>`;
}

/** Returns the icon of a state of a component. */
export function stateIcon(state: ComponentState): Html {
  return icon(state);
}

/** The mark of the site: a globe with its meridian, the line from which time is counted. */
export const meridianMark: Html = trustedHtml(
  '<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9.5"/><path d="M12 0v24M12 2.5c-6.5 5-6.5 14 0 19M12 2.5c6.5 5 6.5 14 0 19"/></svg>',
);
