import { configuration, edit, type RuleFixture } from '../fixture.ts';
import { relight, withSteps } from './relight.ts';

const asked = (sections: string) =>
  edit(configuration, 'title: Crumb & Crust', `title: Crumb & Crust\nrunbooks: { sections: [${sections}] }`);

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A section was left out: it belongs after the one before it',
      edits: [asked('Steps, Way back')],
      finds: [{ file: relight, at: '⟦## Steps⟧' }],
    },
    {
      story: 'A section has another name',
      edits: [asked('Steps'), edit(relight, '## Steps', '## Step')],
      finds: [{ file: relight, at: '⟦## Step⟧' }],
    },
    {
      story: 'The first of three is missing, and the last of them as well',
      edits: [
        asked('Before you start, Steps, Way back, Escalate'),
        withSteps('1. Open it.\n\n## Way Back\n\nClose it.'),
      ],
      finds: [
        { file: relight, at: 'review_every: P6M\n---\n⟦⟧' },
        { file: relight, at: '⟦## Way Back⟧' },
      ],
    },
    {
      story: 'A section nearly of that name is asked for itself',
      edits: [asked('Steps, Stops')],
      finds: [{ file: relight, at: '⟦## Steps⟧' }],
    },
    {
      story: 'Two sections are missing after the one that is there',
      edits: [asked('Steps, Way back, Escalate')],
      finds: [
        { file: relight, at: '⟦## Steps⟧' },
        { file: relight, at: '⟦## Steps⟧' },
      ],
    },
  ],
  passes: [
    {
      story: 'Sections of runbooks are not asked of an incident',
      edits: [asked('Steps')],
    },
    { story: 'Nothing is asked for', edits: [edit(relight, '## Steps', '## What to do')] },
    {
      story: 'All are there, in whatever case',
      edits: [asked('Steps, Way back'), withSteps('1. Open the valve.\n\n## WAY BACK\n\nClose it.')],
    },
  ],
};
