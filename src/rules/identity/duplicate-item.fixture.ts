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
    {
      story: 'Two action items share an id, among some that are only sentences or have none',
      edits: [
        edit(
          coldOven,
          `actions:
`,
          `actions:
  - Buy matches
  - Look at the flame
  - title: Sell the big oven to the mill
    status: wont_do
    reason: Nobody wants it
  - title: Hang a thermometer at the door
    status: wont_do
    reason: There is one
  - id: second-burner
    title: Buy a second burner for the big oven
    status: wont_do
    reason: There is one
`,
        ),
      ],
      finds: [
        {
          file: coldOven,
          at: `  - id: ⟦second-burner⟧
    title: Light`,
        },
      ],
      also: ['schema/wrong-type', 'schema/wrong-type', 'schema/missing-key', 'schema/missing-key'],
    },
  ],
  passes: [
    {
      story: 'A factor and an action item may',
      edits: [edit(coldOven, '  - id: second-burner', '  - id: one-burner')],
    },
  ],
};
