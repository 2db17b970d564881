import { momentOf } from '../../incident/clock-time.ts';
import { clockKeys, derivedDuration, durationNames } from '../../incident/clocks.ts';
import { actionStatusOf } from '../../incident/incident.ts';
import { resolveTimeline } from '../../incident/timeline.ts';
import type { Configuration } from '../../repository/configuration.ts';
import type { IncidentDocument } from '../../repository/repository.ts';
import { type BodySource, bodyWithTimeline } from './body-source.ts';
import type { PostmortemFields, SeverityView } from './incident-view.ts';
import { clockTimeOf } from './moment.ts';
import { referencesTo, type Visible } from './visible.ts';

/** Returns what an incident shows to those who may read its postmortem. */
export function postmortemFieldsOf(
  document: IncidentDocument,
  visible: Visible,
  configuration: Configuration,
): PostmortemFields {
  const { values, outline } = document;
  const startedAt = momentOf(values.started_at);
  const coveredBy = values.postmortem?.in;
  return {
    severity: severityView(values.severity, configuration),
    clocks: byName(clockKeys, (key) => clockTimeOf(values[key])),
    durations: byName(durationNames, (name) => derivedDuration(values, name)),
    detectedBy: values.detected_by ?? 'unknown',
    figures: figuresOf(values.impact),
    postmortemState: values.postmortem?.state ?? 'none',
    coveredBy: coveredBy === undefined ? undefined : visible.incident(coveredBy),
    factors: (values.factors ?? []).map(({ id, title, category, description }) => ({
      id,
      title,
      category,
      ...(description === undefined ? {} : { description }),
    })),
    actions: (values.actions ?? []).map((action) => ({
      id: action.id,
      title: action.title,
      kind: action.kind,
      status: actionStatusOf(action),
      factors: action.factors ?? [],
    })),
    acceptedRisks: (values.accepted_risks ?? []).map(({ factor, reason }) => ({ factor, reason })),
    sources: values.sources ?? [],
    related: referencesTo(values.related, visible.incident),
    runbooks: referencesTo(values.runbooks, visible.runbook),
    tags: values.tags ?? [],
    body: bodyWithTimeline(document, resolveTimeline(outline.events, startedAt), clockMomentsOf(values)),
  };
}

function clockMomentsOf(values: IncidentDocument['values']): BodySource['clockMoments'] {
  return clockKeys.flatMap((clock) => {
    const at = momentOf(values[clock]);
    return at === undefined ? [] : [{ clock, at }];
  });
}

function severityView(id: string, { severities }: Configuration): SeverityView {
  const severity = severities.find((one) => one.id === id);
  if (severity === undefined)
    throw new Error(`The severity \`${id}\` reached the site and is not configured.`);
  return { id, name: severity.name, rank: severity.rank };
}

function figuresOf(impact: IncidentDocument['values']['impact']): PostmortemFields['figures'] {
  const counted = [
    { label: 'Customers affected', value: impact?.customers },
    { label: 'Requests failed', value: impact?.requests_failed },
    { label: 'Error budget spent', value: impact?.slo_minutes, unit: 'minutes' },
  ];
  return [
    ...counted.flatMap(({ value, ...figure }) => (value === undefined ? [] : [{ ...figure, value }])),
    ...(impact?.figures ?? []),
  ];
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  lookUp: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(names.map((name) => [name, lookUp(name)])) as Record<Name, Value>;
}
