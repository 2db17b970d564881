import { sameTitle } from '../../document/outline.ts';
import type { IncidentKind } from '../../incident/incident.ts';
import { formatCalendarDate, formatInstant, type Instant } from '../../incident/instant.ts';
import type { Configuration, Severity } from '../../repository/configuration.ts';
import type { Field } from './field.ts';
import { choiceField, kindField, parseMoment, titleField, visibilityField } from './fields.ts';
import { chooseId, documentPath } from './identity.ts';
import { postmortemQuestion } from './postmortem-questions.ts';
import type { Scene, Sketch } from './scene.ts';
import { sectionsText } from './sections.ts';
import { servicesField } from './service-list.ts';
import { handleField } from './team-field.ts';

/** Sketches an incident that has just begun. */
export async function sketchIncident(scene: Scene): Promise<Sketch<'incident'>> {
  const { answers, configuration, now } = scene;
  const title$ = titleField('What happened, in one line that a colleague from another team understands?');
  const severity$ = severityField(configuration);
  const services$ = servicesField(scene, 'Which services are affected?');
  answers.expect([title$, severity$, services$]);
  const title = await answers.required(title$);
  const severity = await answers.required(severity$);
  const services = await answers.required(services$);
  const kind = await answers.orElse(kindField, 'incident');
  const started = await answers.orElse(startedField, `~${formatInstant(now)}`);
  const commander = answers.optional(handleField(configuration, commanderQuestion));
  const owner = answers.optional(handleField(configuration, ownerQuestion));
  const date = formatCalendarDate(started.at ?? now);
  const id = await chooseId('incident', title, scene, (slug) => `${date}-${slug}`);
  return {
    id,
    values: {
      title,
      kind,
      severity,
      status: 'investigating',
      visibility: answers.optional(visibilityField) ?? 'internal',
      services,
      started_at: started.text,
      ...(commander === undefined ? {} : { roles: { commander } }),
      postmortem: { state: 'none', ...(owner === undefined ? {} : { owner }) },
    },
    body: bodyOf(severityOf(severity, configuration), firstEvent(kind, started, now)),
    next: [
      ...(started.approximate ? ['started_at is marked as approximate (~): correct it once you know better.'] : []),
      'Add detected_at, acknowledged_at, updates and timeline events as they happen.',
      `Check it: lookback check ${documentPath('incident', id)}`,
      'Commit it on a branch and open a pull request.',
    ],
  };
}
