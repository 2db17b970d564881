import type { ActionStatus, ComponentState, IncidentKind } from '../../../incident/incident.ts';
import { type Html, html, nothing } from '../../html/html.ts';
import type { IncidentView, SeverityView } from '../../projection/incident-view.ts';
import { isReadable } from '../../projection/incident-view.ts';
import {
  actionStatusWords,
  componentStateWords,
  incidentKindWords,
  incidentStatusWords,
} from '../../state/words.ts';
import { icon, stateIcon } from '../icons.ts';

/** The state of a component: picture and word. */
export function stateBadge(state: ComponentState): Html {
  return html`<span class="state state-${state}">${stateIcon(state)}<span>${componentStateWords[state]}</span></span>`;
}

/** How bad it was; the rank is told by filled bars as well as by the word. */
export function severityBadge({ id, name, rank }: SeverityView): Html {
  return html`<span class="badge severity severity-${Math.min(rank, 3)}"><span class="severity-name">${name}</span> <span class="severity-id">${id}</span></span>`;
}

/** Where a response stands. */
export function statusBadge({ status }: Pick<IncidentView, 'status'>): Html {
  const picture = status === 'resolved' ? icon('done') : icon('open');
  return html`<span class="badge status status-${status}">${picture}${incidentStatusWords[status]}</span>`;
}

/** Near misses and drills say so; an incident needs no label. */
function kindBadge(kind: IncidentKind): Html {
  return kind === 'incident'
    ? nothing
    : html`<span class="badge kind kind-${kind}">${incidentKindWords[kind]}</span>`;
}

/** What an incident is, in one row. */
export function incidentBadges(incident: IncidentView): Html {
  return html`${isReadable(incident) ? severityBadge(incident.severity) : nothing}${kindBadge(incident.kind)}${
    incident.status === 'resolved' ? nothing : statusBadge(incident)
  }`;
}

/** Whether an action item is done. */
export function actionBadge(status: ActionStatus, overdue = false): Html {
  if (overdue)
    return html`<span class="action-state action-overdue">${icon('overdue')}<span>Overdue</span></span>`;
  return html`<span class="action-state action-${status}">${icon(status)}<span>${actionStatusWords[status]}</span></span>`;
}
