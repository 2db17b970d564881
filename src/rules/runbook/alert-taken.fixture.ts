import { edit, type RuleFixture } from '../fixture.ts';

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
    {
      story: 'It is the second alert of the other runbook, behind a number that is none',
      edits: [
        edit('runbooks/relight-the-oven.md', 'alerts: [OvenCold]', 'alerts: [7, OvenCold]'),
        { file: 'runbooks/warm-the-oven.md', text: runbook('OvenCold') },
      ],
      finds: [{ file: 'runbooks/warm-the-oven.md', at: 'alerts: [⟦OvenCold⟧]' }],
      also: ['schema/wrong-type'],
    },
    {
      story: 'The file of the second runbook has a name that is none',
      edits: [{ file: 'runbooks/Warm The Oven.md', text: runbook('OvenSlow, OvenCold') }],
      finds: [{ file: 'runbooks/Warm The Oven.md', at: 'alerts: [OvenSlow, ⟦OvenCold⟧]' }],
      also: ['document/name'],
    },
  ],
  passes: [
    {
      story: 'Each has its own',
      edits: [{ file: 'runbooks/warm-the-oven.md', text: runbook('OvenSlow') }],
    },
    {
      story: 'Two runbooks of which neither is for an alert',
      edits: [
        edit('runbooks/relight-the-oven.md', 'alerts: [OvenCold]\n', ''),
        { file: 'runbooks/warm-the-oven.md', text: runbook('') },
      ],
    },
  ],
};
