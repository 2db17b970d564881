import { flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A list where keys were expected',
      edits: [
        {
          file: flourShortage,
          text: `---
- flour
- rye
---
`,
        },
      ],
      finds: [
        {
          file: flourShortage,
          at: `⟦- flour
- rye⟧
---`,
        },
      ],
    },
  ],
  passes: [{ story: 'Keys with values', edits: [] }],
};
