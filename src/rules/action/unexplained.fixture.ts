import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Dropped without a word',
      edits: [
        edit(
          coldOven,
          `    kind: prevent
`,
          `    kind: prevent
    status: wont_do
`,
        ),
      ],
      finds: [{ file: coldOven, at: 'status: ⟦wont_do⟧' }],
    },
  ],
  passes: [
    {
      story: 'Dropped with a reason',
      edits: [
        edit(
          coldOven,
          `    kind: prevent
`,
          `    kind: prevent
    status: wont_do
    reason: The oven is replaced in May
`,
        ),
      ],
    },
  ],
};
