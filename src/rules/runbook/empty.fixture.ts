import { edit, type RuleFixture } from '../fixture.ts';
import { relight, withSteps } from './relight.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A note in the place of the steps',
      edits: [withSteps('TODO')],
      finds: [{ file: relight, at: '⟦## Steps⟧' }],
    },
    {
      story: 'Nothing but front matter',
      edits: [
        edit(
          relight,
          `
## Steps

1. Open the valve a quarter turn.
`,
          '',
        ),
      ],
      finds: [{ file: relight, at: 'P6M\n---\n⟦⟧' }],
    },
    {
      story: 'One section is written, the other only begun',
      edits: [
        withSteps(
          '1. Open the valve a quarter turn.\n\n## Way back\n\n<!-- how to close it -->\n\n## Escalate\n\n*To be written.*',
        ),
      ],
      finds: [
        { file: relight, at: '⟦## Way back⟧' },
        { file: relight, at: '⟦## Escalate⟧' },
      ],
    },
    {
      story: 'There is a sentence above the section that was to be written',
      edits: [
        edit(
          relight,
          '## Steps\n\n1. Open the valve a quarter turn.',
          'Call the shop first.\n\n## Steps\n\nTBD',
        ),
      ],
      finds: [{ file: relight, at: '⟦## Steps⟧' }],
    },
    {
      story: 'A title and a comment, and no section',
      edits: [
        edit(
          relight,
          '## Steps\n\n1. Open the valve a quarter turn.',
          '# Relight the oven\n\n<!-- The night shift knows the steps. -->',
        ),
      ],
      finds: [{ file: relight, at: '⟦# Relight the oven⟧' }],
    },
  ],
  passes: [
    { story: 'One sentence', edits: [withSteps('Call the night shift.')] },
    { story: 'Text without a heading', edits: [edit(relight, '## Steps', '**Steps**')] },
  ],
};
