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
    {
      story: 'One item is only a sentence, and the next says nothing of its kind',
      edits: [
        edit(coldOven, 'actions:\n', 'actions:\n  - Buy a second thermometer\n'),
        edit(coldOven, '    kind: prevent\n', ''),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
      also: ['schema/wrong-type'],
    },
    {
      story: 'A key with a typo and a date that is none are there; its kind is not',
      edits: [
        edit(coldOven, '    due: 2026-06-30\n', '    due: end of June\n'),
        edit(coldOven, '    done_when:', '    done_wen:'),
        edit(coldOven, '    kind: prevent\n', ''),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
      also: ['schema/form', 'schema/unknown-key'],
    },
    {
      story: 'Its list of factors is empty',
      edits: [edit(coldOven, 'factors: [one-burner]', 'factors: []')],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
      also: ['policy/unanswered-factor'],
    },
    {
      story: 'It has not even a title',
      edits: [
        edit(coldOven, '    title: Light the second burner before the first order\n', ''),
        edit(coldOven, '    kind: prevent\n', ''),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦second-burner⟧' }],
      also: ['schema/missing-key'],
    },
    {
      story: 'It has not even an id',
      edits: [
        edit(coldOven, '  - id: second-burner\n    title', '  - title'),
        edit(coldOven, '    kind: prevent\n', ''),
      ],
      finds: [
        {
          file: coldOven,
          at: `  - ⟦title: Light the second burner before the first order
    owner: "@crumb/ovens"
    due: 2026-06-30
    done_when: Both burners hold 230 degrees through a morning
    factors: [one-burner]⟧`,
        },
      ],
      also: ['schema/missing-key'],
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
