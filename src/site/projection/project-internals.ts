import { type ActionItem, visibilityOf } from '../../incident/incident.ts';
import { isOverdue } from '../../incident/overdue.ts';
import type { IncidentDocument } from '../../repository/repository.ts';
import type { Instant } from '../../time/instant.ts';
import type { ActionDetails, InternalFields } from './incident-view.ts';
import { referencesTo, type Visible } from './visible.ts';

/** Returns what of an incident only the organisation sees. */
export function internalFieldsOf(
  { path, values }: IncidentDocument,
  visible: Visible,
  now: Instant,
): InternalFields {
  return {
    visibility: visibilityOf(values),
    path,
    services: referencesTo(values.services, visible.service),
    roles: values.roles ?? {},
    postmortem: values.postmortem,
    actions: new Map((values.actions ?? []).map((action) => [action.id, detailsOf(action, now)])),
    risks: new Map((values.accepted_risks ?? []).map((risk) => [risk.factor, risk])),
  };
}

function detailsOf(action: ActionItem, now: Instant): ActionDetails {
  return { ...action, overdue: isOverdue(action, now) };
}
