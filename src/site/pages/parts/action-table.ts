import { type Html, html, nothing } from '../../html/html.ts';
import {
  type ActionDetails,
  internalsOf,
  type PublishedAction,
  type ReadableIncident,
} from '../../projection/incident-view.ts';
import { actionKindWords } from '../../state/words.ts';
import type { Site } from '../site.ts';
import { actionBadge } from './badges.ts';
import { incidentLink } from './links.ts';
import { calendarDate } from './moment.ts';

/** An action item with the incident it came from. */
export interface ListedAction {
  readonly incident: ReadableIncident;
  readonly action: PublishedAction;
  /** Only on the internal site. */
  readonly details: ActionDetails | undefined;
}

/** Returns every action item of some incidents, in their order. */
export function listedActions(incidents: readonly ReadableIncident[]): ListedAction[] {
  return incidents.flatMap((incident) =>
    incident.actions.map((action) => ({
      incident,
      action,
      details: internalsOf(incident)?.actions.get(action.id),
    })),
  );
}

/**
 * A table of action items. On the internal site they stand in the order they were given, by due date, with who and when; on the public
 * one by incident, whose name is then said once.
 */
export function actionTable(site: Site, actions: readonly ListedAction[], name: string): Html {
  const isInternal = site.content.audience === 'internal';
  const bodies = isInternal
    ? html`<tbody>${actions.map((listed) => internalRow(site, listed))}</tbody>`
    : html`${[...Map.groupBy(actions, ({ incident }) => incident)].map(([incident, own]) => publicRows(site, incident, own))}`;
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="${name}"><table class="actions">
<thead><tr><th scope="col">State</th><th scope="col">Action</th><th scope="col">Kind</th>${
    isInternal ? html`<th scope="col">Owner</th><th scope="col">Due</th>` : nothing
  }</tr></thead>
${bodies}
</table></div>`;
}

function publicRows(site: Site, incident: ReadableIncident, actions: readonly ListedAction[]): Html {
  return html`<tbody>
<tr class="actions-of"><th scope="rowgroup" colspan="3">${incidentLink(site, incident)} <span class="meta-inline">${incident.id.slice(0, 4)}</span></th></tr>
${actions.map(
  ({ action }) =>
    html`<tr>${stateCell(action)}<td class="action-what">${action.title}</td>${kindCell(action)}</tr>`,
)}
</tbody>`;
}

function internalRow(site: Site, { incident, action, details }: ListedAction): Html {
  return html`<tr>${stateCell(action, details)}
<td class="action-what"><p>${action.title}</p><p class="meta">${incidentLink(site, incident)}</p></td>${kindCell(action)}
<td>${details?.owner === undefined ? nothing : html`<code>${details.owner}</code>`}</td>
<td class="when">${details?.due === undefined ? nothing : calendarDate(details.due)}</td>
</tr>`;
}

function stateCell({ status }: PublishedAction, details?: ActionDetails): Html {
  return html`<td class="action-state-cell">${actionBadge(status, details?.overdue)}</td>`;
}

function kindCell({ kind }: PublishedAction): Html {
  return html`<td class="action-kind">${kind === undefined ? nothing : actionKindWords[kind]}</td>`;
}
