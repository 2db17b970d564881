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
    {
      story: 'One item misspells its reason, one leaves it empty, and one has neither reason nor id',
      edits: [
        edit(
          coldOven,
          '    kind: prevent\n',
          '    kind: prevent\n    status: wont_do\n    raeson: Too dear\n',
        ),
        edit(
          coldOven,
          'updates:\n',
          `  - id: third-burner
    title: Light the third burner before the first order
    status: wont_do
    reason:
  - title: Sell the big oven
    status: wont_do # for now
updates:
`,
        ),
      ],
      finds: [{ file: coldOven, at: 'status: ⟦wont_do⟧ # for now' }],
      also: ['schema/unknown-key', 'schema/wrong-type', 'schema/missing-key'],
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
