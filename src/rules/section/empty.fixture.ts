import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Only the heading is there',
      edits: [
        edit(
          coldOven,
          `A cold oven looks like a quiet morning.
`,
          `<!-- what did we learn? -->
`,
        ),
      ],
      finds: [{ file: coldOven, at: '⟦## Lessons⟧' }],
    },
    {
      story: 'It is still to be written',
      edits: [edit(coldOven, 'A cold oven looks like a quiet morning.', '**TBD**')],
      finds: [{ file: coldOven, at: '⟦## Lessons⟧' }],
    },
  ],
  passes: [
    {
      story: 'One sentence',
      edits: [
        edit(
          coldOven,
          `A cold oven looks like a quiet morning.
`,
          `Look at the flame.
`,
        ),
      ],
    },
  ],
};
