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
    {
      story: 'Among a factor, an item and a risk that are only sentences',
      edits: [
        edit(
          coldOven,
          `    category: capacity
actions:
`,
          `    category: capacity
  - Nobody looked
  - id: dirty-window
    title: The window was dirty
    category: change
accepted_risks:
  - The new oven has no window
actions:
  - Look at the flame
`,
        ),
      ],
      finds: [{ file: coldOven, at: '  - id: ⟦dirty-window⟧' }],
      also: ['schema/wrong-type', 'schema/wrong-type', 'schema/wrong-type'],
    },
  ],
  passes: [
    {
      story: 'The postmortem is still being written',
      edits: [
        edit(coldOven, 'severity: sev1', 'severity: sev2'),
        edit(coldOven, 'state: final, owner: "@crumb/ovens", reviewed_on: 2026-03-19', 'state: draft'),
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
    },
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
