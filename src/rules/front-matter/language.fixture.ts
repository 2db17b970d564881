import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The front matter is a program',
      edits: [
        {
          file: flourShortage,
          text: `---js
{ title: globalThis.baked = true }
---
Flour ran out.
`,
        },
      ],
      finds: [{ file: flourShortage, at: '⟦---js⟧' }],
    },
  ],
  passes: [
    {
      story: 'The language is named, and is YAML',
      edits: [
        edit(
          flourShortage,
          `---
title: Flour`,
          `---yaml
title: Flour`,
        ),
      ],
    },
  ],
};
