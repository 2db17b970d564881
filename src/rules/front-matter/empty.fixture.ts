import { edit, flourShortage, onlineOrders, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The block holds nothing',
      edits: [
        {
          file: flourShortage,
          text: `---
---
Flour ran out.
`,
        },
      ],
      finds: [
        {
          file: flourShortage,
          at: `---
⟦⟧---
Flour`,
        },
      ],
    },
    {
      story: 'The block holds a comment and nothing else',
      edits: [
        {
          file: flourShortage,
          text: `---
# title: to be filled in
---
Flour ran out.
`,
        },
      ],
      finds: [
        {
          file: flourShortage,
          at: `---
⟦⟧# title`,
        },
      ],
    },
    {
      story: 'A service of comments',
      edits: [{ file: onlineOrders, text: '# name: Online orders\n# owner: shop\n' }],
      finds: [{ file: onlineOrders, at: '⟦⟧# name' }],
    },
  ],
  passes: [
    {
      story: 'The block holds a comment and values',
      edits: [
        edit(
          flourShortage,
          `---
title: Flour`,
          `---
# first notes
title: Flour`,
        ),
      ],
    },
  ],
};
