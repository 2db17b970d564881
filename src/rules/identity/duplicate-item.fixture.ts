import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Two factors share an id',
      edits: [
        edit(
          coldOven,
          `    category: capacity
`,
          `    category: capacity
  - id: one-burner
    title: The window was dirty
    category: change
`,
        ),
      ],
      finds: [
        {
          file: coldOven,
          at: `  - id: ⟦one-burner⟧
    title: The window`,
        },
      ],
    },
  ],
  passes: [
    {
      story: 'A factor and an action item may',
      edits: [edit(coldOven, '  - id: second-burner', '  - id: one-burner')],
    },
  ],
};
