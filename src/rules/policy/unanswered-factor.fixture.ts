import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A factor nobody answers',
      edits: [
        edit(
          coldOven,
          `    category: capacity
`,
          `    category: capacity
  - id: dirty-window
    title: The window was dirty
    category: change
`,
        ),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦dirty-window⟧' }],
    },
  ],
  passes: [
    {
      story: 'Its risk is accepted',
      edits: [
        edit(
          coldOven,
          `    category: capacity
`,
          `    category: capacity
  - id: dirty-window
    title: The window was dirty
    category: change
accepted_risks:
  - factor: dirty-window
    reason: The new oven has none
    accepted_by: "@crumb/shop"
    review_on: 2026-09-01
`,
        ),
      ],
    },
  ],
};
