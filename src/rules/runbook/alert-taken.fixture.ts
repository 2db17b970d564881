import type { RuleFixture } from '../fixture.ts';

const runbook = (alert: string) => `---
title: Warm the oven
services: [oven-control]
alerts: [${alert}]
owner: "@crumb/ovens"
reviewed_on: 2026-05-02
review_every: P6M
---

## Steps

1. Wait.
`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Two runbooks for one alert: the later in the list gives way',
      edits: [{ file: 'runbooks/warm-the-oven.md', text: runbook('OvenSlow, OvenCold') }],
      finds: [{ file: 'runbooks/warm-the-oven.md', at: 'alerts: [OvenSlow, ⟦OvenCold⟧]' }],
    },
  ],
  passes: [
    {
      story: 'Each has its own',
      edits: [{ file: 'runbooks/warm-the-oven.md', text: runbook('OvenSlow') }],
    },
  ],
};
