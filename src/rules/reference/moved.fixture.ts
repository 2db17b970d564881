import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

const nothingMore = 'Nothing more is known.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A link to the path an incident had before it was renamed',
      edits: [edit(flourShortage, nothingMore, 'See [the cold oven](2026-03-14-oven.md#lessons).')],
      finds: [{ file: flourShortage, at: '(⟦2026-03-14-oven.md#lessons⟧)' }],
    },
    {
      story: 'A maintenance was renamed, and got a name that a runbook has as well',
      edits: [
        {
          file: 'maintenance/relight-the-oven.md',
          text: `---
title: The burner is exchanged
aliases: [exchange-the-burner]
services: [oven-control]
starts_at: 2026-07-01T20:00:00Z
ends_at: 2026-07-01T23:00:00Z
---

The night shift bakes in the second kitchen.
`,
        },
        edit(flourShortage, nothingMore, 'See [the burner](../../maintenance/exchange-the-burner.md).'),
      ],
      finds: [{ file: flourShortage, at: '(⟦../../maintenance/exchange-the-burner.md⟧)' }],
    },
  ],
  passes: [
    {
      story: 'A link to where it is now',
      edits: [edit(flourShortage, nothingMore, 'See [the cold oven](2026-03-14-cold-oven.md#lessons).')],
    },
  ],
};
