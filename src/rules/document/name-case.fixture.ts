import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const runbook = `---
title: Relight the oven
services: [oven-control]
owner: "@crumb/ovens"
reviewed_on: 2026-05-02
review_every: P6M
---

Open the valve a quarter turn.
`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A second runbook whose name has other capitals',
      edits: [{ file: 'runbooks/Relight-the-oven.md', text: runbook }],
      finds: [{ file: 'runbooks/Relight-the-oven.md', at: '⟦⟧' }],
    },
    {
      story: 'Two tables of one incident',
      edits: [
        { file: 'incidents/2026/2026-03-14-cold-oven/heat.csv', text: '04:02,180' },
        { file: 'incidents/2026/2026-03-14-cold-oven/Heat.csv', text: '04:02,180' },
      ],
      finds: [{ file: 'incidents/2026/2026-03-14-cold-oven/Heat.csv', at: '⟦⟧' }],
      also: ['reference/unused-image', 'reference/unused-image'],
    },
  ],
  passes: [
    {
      story: 'Two tables with names of their own',
      edits: [
        edit(
          coldOven,
          'A cold oven looks',
          '[Heat](2026-03-14-cold-oven/heat.csv), [orders](2026-03-14-cold-oven/orders.csv). A cold oven looks',
        ),

        { file: 'incidents/2026/2026-03-14-cold-oven/heat.csv', text: '04:02,180' },
        { file: 'incidents/2026/2026-03-14-cold-oven/orders.csv', text: '04:02,0' },
      ],
    },
  ],
};
