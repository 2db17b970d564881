import type { Severity } from '../../repository/configuration.ts';
import { formatCalendarDate, formatInstant, type Instant, plusMinutes } from '../../time/instant.ts';
import type { Field } from './field.ts';
import { kindField, noSuch, titleField, visibilityField } from './fields.ts';
import { chooseId, documentPath } from './identity.ts';
import { incidentBody } from './incident-body.ts';
import { startedField, type WrittenStart } from './moment-fields.ts';
import type { Scene, Sketch } from './scene.ts';
import { servicesField } from './services-field.ts';
import { handleField } from './team-fields.ts';

/** Sketches an incident that is being responded to. Where nobody says when it began, it began about now. */
export async function sketchIncident(scene: Scene): Promise<Sketch<'incident'>> {
  const { answers, configuration, now } = scene;
  const commander = answers.optional(handleField(configuration, 'commander', 'Who leads the response?'));
  const owner = answers.optional(handleField(configuration, 'owner', 'Who sees to the postmortem?'));
  const visibility = answers.optional(visibilityField) ?? 'internal';
  const fields = {
    title: titleField('What happened, in one line that a colleague from another team understands?'),
    severity: severityField(configuration.severities),
    services: servicesField(scene, 'Which services are affected?'),
  };
  answers.expect(Object.values(fields), [kindField, startedField]);
  const title = await answers.required(fields.title);
  const severity = await answers.required(fields.severity);
  const services = await answers.required(fields.services);
  const kind = await answers.orElse(kindField, 'incident');
  const started = await answers.orElse(startedField, `~${formatInstant(wholeMinute(now))}`);
  const date = formatCalendarDate(started.at ?? now);
  const id = await chooseId('incident', title, scene, (slug) => `${date}-${slug}`);
  return {
    id,
    values: {
      title,
      kind,
      severity: severity.id,
      status: 'investigating',
      visibility,
      services,
      started_at: started.text,
      ...(commander === undefined ? {} : { roles: { commander } }),
      postmortem: { state: 'none', ...(owner === undefined ? {} : { owner }) },
    },
    body: incidentBody(severity, { kind, started, now }),
    next: nextSteps(id, started),
  };
}

function wholeMinute(instant: Instant): Instant {
  return plusMinutes(instant, -(instant % 60_000) / 60_000);
}

function nextSteps(id: string, { approximate }: WrittenStart): string[] {
  return [
    ...(approximate ? ['started_at is approximate (~): correct it once you know better.'] : []),
    'Add detected_at, acknowledged_at, updates and timeline events as they happen.',
    `Check it: lookback check ${documentPath('incident', id)}`,
    'Commit it on a branch and open a pull request.',
  ];
}

function severityField(severities: readonly Severity[]): Field<Severity> {
  const ids = severities.map(({ id }) => id);
  return {
    flag: 'severity',
    question: 'How severe is it?',
    choices: severities.map(({ id, name, description }) => ({
      value: id,
      label: `${id} ${name}`,
      hint: description,
    })),
    parse: (text) => {
      const severity = severities.find(({ id }) => id === text.trim());
      return severity === undefined ? { problem: noSuch('severity', text.trim(), ids) } : { value: severity };
    },
  };
}
