import { formatCalendarDate } from '../../time/instant.ts';
import type { Field } from './field.ts';
import { namesIn, titleField, visibilityField } from './fields.ts';
import { chooseId, documentPath } from './identity.ts';
import type { Scene, Sketch } from './scene.ts';
import { type SectionText, sectionsText } from './sections.ts';
import { servicesField } from './services-field.ts';
import { handleField } from './team-fields.ts';

const sections: readonly SectionText[] = [
  {
    title: 'When to use this',
    question:
      'Which alert or symptom leads here, and what do users notice? When is another page the right one?',
  },
  {
    title: 'Before you start',
    question:
      'What access and which people does it take? What can it break? Where are the values for each placeholder?',
  },
  {
    title: 'Steps',
    question:
      'Numbered, one action each: the command, what to expect, and where to go if something else is seen.',
  },
  {
    title: 'Check that it worked',
    question: 'Which signals show that users are served again, and for how long do they have to hold?',
  },
  {
    title: 'Way back',
    question: 'How is each step undone? Which cannot be undone, and who is asked before it?',
  },
  { title: 'Escalate', question: 'After how long, or at which sign, is who called, and how?' },
];

/** Sketches a runbook, read through today. */
export async function sketchRunbook(scene: Scene): Promise<Sketch<'runbook'>> {
  const { answers, configuration, now } = scene;
  const alerts = answers.optional(alertsField);
  const visibility = answers.optional(visibilityField) ?? 'internal';
  const reviewEvery = answers.optional(reviewEveryField) ?? 'P6M';
  const fields = {
    title: titleField('What is it for: the alert, or what has to be done?'),
    services: servicesField(scene, 'Which services is it about?'),
    owner: handleField(configuration, 'owner', 'Who keeps it true? (@login, or a team)'),
  };
  answers.expect(Object.values(fields));
  const title = await answers.required(fields.title);
  const services = await answers.required(fields.services);
  const owner = await answers.required(fields.owner);
  const id = await chooseId('runbook', title, scene, (slug) => slug);
  return {
    id,
    values: {
      title,
      visibility,
      services,
      ...(alerts === undefined ? {} : { alerts }),
      owner,
      reviewed_on: formatCalendarDate(now),
      review_every: reviewEvery,
    },
    body: sectionsText(sections),
    next: [
      'Write the steps, and have someone follow them who has not written them.',
      `So that it is found, name it under runbooks in ${services.map((service) => `services/${service}.yml`).join(', ')}.`,
      `Check it: lookback check ${documentPath('runbook', id)}`,
    ],
  };
}

const alertsField: Field<string[]> = {
  flag: 'alerts',
  question: 'Which alerts lead here?',
  many: true,
  parse: (text) => ({ value: [...new Set(namesIn(text))] }),
};

const reviewEveryField: Field<string> = {
  flag: 'review-every',
  question: 'How long does a review hold?',
  parse: (text) => ({ value: text.trim() }),
};
