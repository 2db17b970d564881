import { type Html, html, nothing } from '../../html/html.ts';
import type { UpdateView } from '../../projection/incident-view.ts';
import { incidentStatusWords } from '../../state/words.ts';
import { stateBadge } from './badges.ts';
import { moment } from './moment.ts';

/** Public messages, the newest first. */
export function updateLog(updates: readonly UpdateView[]): Html {
  return html`<ol class="updates">${updates.toReversed().map(
    ({ at, approximate, status, message, components }) => html`<li class="update update-${status}">
<p class="update-status">${incidentStatusWords[status]}</p>
<p class="update-when">${moment(at, approximate)}</p>
${paragraphs(message)}
${
  components.length === 0
    ? nothing
    : html`<ul class="update-components">${components.map(
        ({ component, state }) => html`<li>${component.title} ${stateBadge(state)}</li>`,
      )}</ul>`
}
</li>`,
  )}</ol>`;
}

/** Plain text as paragraphs: an empty line parts them. */
export function paragraphs(text: string): Html {
  return html`${text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${part.trim()}</p>`)}`;
}
