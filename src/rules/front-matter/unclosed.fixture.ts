import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The closing line is missing',
      edits: [
        edit(
          flourShortage,
          `
---

Nothing`,
          `

Nothing`,
        ),
      ],
      finds: [
        {
          file: flourShortage,
          at: `⟦---⟧
title`,
        },
      ],
    },
  ],
  passes: [
    {
      story: 'The closing line is the last line',
      edits: [
        {
          file: flourShortage,
          text: `---
title: Flour ran out
severity: sev2
status: resolved
services: [online-orders]
started_at: 2026-05-02T08:00:00Z
resolved_at: unknown
---`,
        },
      ],
    },
  ],
};
