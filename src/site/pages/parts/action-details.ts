import { type Html, html, nothing } from '../../html/html.ts';
import type { ActionDetails } from '../../projection/incident-view.ts';
import { calendarDate } from './moment.ts';

/** Who, by when, and how it is proved. Only for the organisation. */
export function actionDetails(details: ActionDetails): Html {
  const { owner, due, done_when, done_on, reason, priority, evidence } = details;
  return html`<p class="meta">${owner === undefined ? nothing : html`<span><code>${owner}</code></span>`}${
    due === undefined ? nothing : html`<span>due ${calendarDate(due)}</span>`
  }${done_on === undefined ? nothing : html`<span>closed ${calendarDate(done_on)}</span>`}${
    priority === undefined ? nothing : html`<span>${priority} priority</span>`
  }</p>${done_when === undefined ? nothing : html`<p class="proof">Done when: ${done_when}</p>`}${
    reason === undefined ? nothing : html`<p class="proof">Reason: ${reason}</p>`
  }${(evidence ?? []).map((url) => html`<p class="proof"><a href="${url}" rel="noopener">Evidence</a></p>`)}`;
}
