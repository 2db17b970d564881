import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A new document takes the id another one lists as an alias',
      edits: [
        {
          file: 'incidents/2026/2026-03-14-oven.md',
          text: `---
title: Another oven
severity: sev2
status: resolved
services: [oven-control]
started_at: 2026-03-14T09:00:00Z
resolved_at: unknown
---
`,
        },
      ],
      finds: [{ file: coldOven, at: 'aliases: [⟦2026-03-14-oven⟧]' }],
    },
    {
      story: 'Two documents list the same alias',
      edits: [
        edit(
          flourShortage,
          `related: [2026-03-14-cold-oven]
`,
          `related: [2026-03-14-cold-oven]
aliases: [2026-03-14-oven]
`,
        ),
      ],
      finds: [{ file: flourShortage, at: 'aliases: [⟦2026-03-14-oven⟧]' }],
    },
  ],
  passes: [
    {
      story: 'An alias of its own',
      edits: [
        edit(
          flourShortage,
          `related: [2026-03-14-cold-oven]
`,
          `related: [2026-03-14-cold-oven]
aliases: [2026-05-02-no-flour]
`,
        ),
      ],
    },
  ],
};
