import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Aliases that unfold to millions of values',
      edits: [
        {
          file: flourShortage,
          text: `---
a: &a [x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c]
---
`,
        },
      ],
      finds: [
        {
          file: flourShortage,
          at: `---
⟦⟧a: &a`,
        },
      ],
    },
    {
      story: 'Lists within lists within lists',
      edits: [{ file: flourShortage, text: `---\ntitle: ${'['.repeat(60)}${']'.repeat(60)}\n---\n` }],
      finds: [
        {
          file: flourShortage,
          at: `---
⟦⟧title`,
        },
      ],
    },
  ],
  passes: [
    {
      story: 'An alias or two',
      edits: [
        edit(
          flourShortage,
          `severity: sev2
status: resolved
`,
          `severity: &level sev2
status: resolved
tags: [*level]
`,
        ),
      ],
    },
  ],
};
