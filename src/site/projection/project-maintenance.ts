import { visibilityOf } from '../../incident/incident.ts';
import type { MaintenanceDocument } from '../../repository/repository.ts';
import type { Instant } from '../../time/instant.ts';
import { phaseAt } from '../state/maintenance-phase.ts';
import { bodyOf } from './body-source.ts';
import type { InternalMaintenance, PlanFields, PublicMaintenance, WindowFields } from './maintenance-view.ts';
import { instantOf } from './moment.ts';
import { referencesTo, type Visible } from './visible.ts';

/** Returns a window as far as its visibility goes. */
export function publicMaintenance(
  document: MaintenanceDocument,
  visible: Visible,
  now: Instant,
): PublicMaintenance {
  const window = windowFields(document, visible, now);
  return visibilityOf(document.values) === 'public'
    ? { ...window, ...planFields(document), disclosed: 'plan' }
    : { ...window, disclosed: 'status' };
}

/** Returns everything about a window. */
export function internalMaintenance(
  document: MaintenanceDocument,
  visible: Visible,
  now: Instant,
): InternalMaintenance {
  return {
    ...windowFields(document, visible, now),
    ...planFields(document),
    disclosed: 'everything',
    internal: { path: document.path, services: referencesTo(document.values.services, visible.service) },
  };
}

function windowFields({ id, values }: MaintenanceDocument, visible: Visible, now: Instant): WindowFields {
  const times = {
    startsAt: instantOf(values.starts_at),
    endsAt: instantOf(values.ends_at),
    completedAt: values.completed_at === undefined ? undefined : instantOf(values.completed_at),
    cancelledAt: values.cancelled === undefined ? undefined : instantOf(values.cancelled.at),
  };
  const states = new Map(
    Object.entries(values.components ?? {}).map(([service, state]) => [
      visible.component(service)?.id,
      state,
    ]),
  );
  return {
    id,
    formerIds: values.aliases ?? [],
    title: values.title,
    phase: phaseAt(times, now),
    ...times,
    impact: values.impact ?? '',
    components: referencesTo(values.services, visible.component).map((component) => ({
      component,
      state: states.get(component.id) ?? 'under_maintenance',
    })),
    updates: (values.updates ?? []).map(({ at, message }) => ({ at: instantOf(at), message })),
  };
}

function planFields(document: MaintenanceDocument): PlanFields {
  return {
    cancelReason: document.values.cancelled?.reason,
    tags: document.values.tags ?? [],
    body: bodyOf(document),
  };
}
