import { coldOven, edit, flourShortage, ovenControl, type RuleFixture } from '../fixture.ts';

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
    {
      story: 'A document lists its own id as an alias',
      edits: [edit(coldOven, 'aliases: [2026-03-14-oven]', 'aliases: [2026-03-14-cold-oven]')],
      finds: [{ file: coldOven, at: 'aliases: [⟦2026-03-14-cold-oven⟧]' }],
    },
    {
      story: 'The second alias is taken, the first is not',
      edits: [edit(ovenControl, 'owner: ovens', 'owner: ovens\naliases: [big-oven, online-orders]')],
      finds: [{ file: ovenControl, at: 'aliases: [big-oven, ⟦online-orders⟧]' }],
    },
  ],
  passes: [
    {
      story: 'A service once had the name of a runbook',
      edits: [edit(ovenControl, 'owner: ovens', 'owner: ovens\naliases: [relight-the-oven]')],
    },
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
