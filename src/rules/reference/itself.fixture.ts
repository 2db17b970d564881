import { edit, flourShortage, onlineOrders, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'An incident is related to itself',
      edits: [edit(flourShortage, 'related: [2026-03-14-cold-oven]', 'related: [2026-05-02-flour-shortage]')],
      finds: [{ file: flourShortage, at: 'related: [⟦2026-05-02-flour-shortage⟧]' }],
    },
    {
      story: 'A service depends on itself',
      edits: [edit(onlineOrders, 'depends_on: [oven-control]', 'depends_on: [online-orders]')],
      finds: [{ file: onlineOrders, at: 'depends_on: [⟦online-orders⟧]' }],
    },
    {
      story: 'An incident holds its write-up in itself',
      edits: [
        edit(
          flourShortage,
          'resolved_at: unknown',
          'resolved_at: unknown\npostmortem: { state: final, owner: "@crumb/shop", reviewed_on: 2026-05-08, in: 2026-05-02-flour-shortage }',
        ),
      ],
      finds: [{ file: flourShortage, at: 'in: ⟦2026-05-02-flour-shortage⟧' }],
    },
  ],
  passes: [
    { story: 'To another one', edits: [] },
    {
      story: 'A runbook is called like its service',
      edits: [
        {
          file: 'runbooks/oven-control.md',
          text: `---
title: Start oven control
services: [oven-control]
owner: "@crumb/ovens"
reviewed_on: 2026-05-02
review_every: P6M
---

## Steps

1. Turn the key.
`,
        },
      ],
    },
  ],
};
