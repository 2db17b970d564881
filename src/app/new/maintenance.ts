import { formatCalendarDate } from '../../time/instant.ts';
import type { Field } from './field.ts';
import { parseLine, titleField, visibilityField } from './fields.ts';
import { chooseId, documentPath } from './identity.ts';
import { plannedField } from './moment-fields.ts';
import type { Scene, Sketch } from './scene.ts';
import { type SectionText, sectionsText } from './sections.ts';
import { servicesField } from './services-field.ts';

const sections: readonly SectionText[] = [
  { title: 'What will be done', question: 'Step by step, with the runbook that each step follows.' },
  { title: 'Not part of it', question: 'What could a reader expect here that will not be touched?' },
  {
    title: 'When it is called off',
    question: 'Which signs before or during the window end it, and who decides?',
  },
  { title: 'Done when', question: 'What can be observed when it has worked?' },
];

/** Sketches a window of planned work. */
export async function sketchMaintenance(scene: Scene): Promise<Sketch<'maintenance'>> {
  const { answers } = scene;
  const impact = answers.optional(impactField);
  const visibility = answers.optional(visibilityField) ?? 'internal';
  const fields = {
    title: titleField('What will be done?'),
    services: servicesField(scene, 'Which services does it touch?'),
    startsAt: plannedField('starts-at', 'When does the window open? (2026-03-14T09:00:00Z)'),
    endsAt: plannedField('ends-at', 'When does it close? (2026-03-14T11:00:00Z)'),
  };
  answers.expect(Object.values(fields));
  const title = await answers.required(fields.title);
  const services = await answers.required(fields.services);
  const startsAt = await answers.required(fields.startsAt);
  const endsAt = await answers.required(fields.endsAt);
  const date = formatCalendarDate(startsAt.at);
  const id = await chooseId('maintenance', title, scene, (slug) => `${date}-${slug}`);
  return {
    id,
    values: {
      title,
      visibility,
      services,
      starts_at: startsAt.text,
      ends_at: endsAt.text,
      ...(impact === undefined ? {} : { impact }),
    },
    body: sectionsText(sections),
    next: [
      ...(impact === undefined
        ? ['Say under impact what users will notice, if only that it is nothing.']
        : []),
      `Check it: lookback check ${documentPath('maintenance', id)}`,
    ],
  };
}

const impactField: Field<string> = {
  flag: 'impact',
  question: 'What will users notice?',
  parse: parseLine,
};
