import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Nobody owns it',
      edits: [
        edit(
          coldOven,
          `    owner: "@crumb/ovens"
    due`,
          '    due',
        ),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
    },
    {
      story: 'It has no due date',
      edits: [
        edit(
          coldOven,
          `    due: 2026-06-30
`,
          '',
        ),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
    },
    {
      story: 'It has no kind',
      edits: [
        edit(
          coldOven,
          `    kind: prevent
`,
          '',
        ),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
    },
    {
      story: 'Nothing says when it is done',
      edits: [
        edit(
          coldOven,
          `    done_when: Both burners hold 230 degrees through a morning
`,
          '',
        ),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
    },
    {
      story: 'It answers no factor',
      edits: [
        edit(
          coldOven,
          `    factors: [one-burner]
`,
          '',
        ),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
      also: ['policy/unanswered-factor'],
    },
  ],
  passes: [
    {
      story: 'It will not be done, and needs neither owner nor date',
      edits: [
        edit(
          coldOven,
          `    owner: "@crumb/ovens"
    due: 2026-06-30
`,
          `    status: wont_do
    reason: The oven is replaced in May
`,
        ),
      ],
    },
  ],
};
