import { kindOf } from '../../incident/incident.ts';
import type { IncidentDocument } from '../../repository/repository.ts';
import type { StatusFields, UpdateView } from './incident-view.ts';
import { clockTimeOf } from './moment.ts';
import { referencesTo, type Visible } from './visible.ts';

/** Returns what an incident shows to everyone who may know of it. */
export function statusFieldsOf({ id, values }: IncidentDocument, visible: Visible): StatusFields {
  return {
    id,
    formerIds: values.aliases ?? [],
    title: values.title,
    kind: kindOf(values),
    status: values.status,
    startedAt: clockTimeOf(values.started_at),
    resolvedAt: clockTimeOf(values.resolved_at),
    impactSummary: values.impact?.summary ?? '',
    components: referencesTo(values.services, visible.component),
    updates: (values.updates ?? []).map((update) => updateView(update, visible)),
  };
}

type WrittenUpdate = NonNullable<IncidentDocument['values']['updates']>[number];

function updateView({ at, status, message, components }: WrittenUpdate, visible: Visible): UpdateView {
  const time = clockTimeOf(at);
  if (time.known === 'not') throw new Error('An update without a moment reached the site.');
  return {
    at: time.at,
    approximate: time.known === 'approximately',
    status,
    message,
    components: Object.entries(components ?? {}).flatMap(([id, state]) => {
      const component = visible.component(id);
      return component === undefined ? [] : [{ component, state }];
    }),
  };
}
