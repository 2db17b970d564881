import { edit, onlineOrders, ovenControl, type RuleFixture } from '../fixture.ts';

const service = (name: string, needs: string) => `name: ${name}
description: Part of the bakery.
owner: ovens
depends_on: [${needs}]
`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Two services need each other',
      edits: [edit(ovenControl, 'owner: ovens', 'owner: ovens\ndepends_on: [online-orders]')],
      finds: [{ file: onlineOrders, at: 'depends_on: [⟦oven-control⟧]' }],
    },
    {
      story: 'A circle of three, once, and a service beside it that needs one of them',
      edits: [
        { file: 'services/a-mill.yml', text: service('Mill', 'power') },
        { file: 'services/power.yml', text: service('Power', 'oven-control, water') },
        { file: 'services/water.yml', text: service('Water', 'a-mill') },
      ],
      finds: [{ file: 'services/a-mill.yml', at: 'depends_on: [⟦power⟧]' }],
    },
    {
      story:
        'A runbook has the name of a service in the circle, which is not the first that the service needs',
      edits: [
        edit(onlineOrders, 'depends_on: [oven-control]', 'depends_on: [mill, oven-control]'),
        edit(ovenControl, 'owner: ovens', 'owner: ovens\ndepends_on: [online-orders]'),
        { file: 'services/mill.yml', text: 'name: Mill\nowner: ovens\n' },
        {
          file: 'runbooks/online-orders.md',
          text: `---
title: Take orders by hand
services: [online-orders]
owner: "@crumb/shop"
reviewed_on: 2026-05-02
review_every: P6M
---

## Steps

1. Write them down.
`,
        },
      ],
      finds: [{ file: onlineOrders, at: 'depends_on: [mill, ⟦oven-control⟧]' }],
    },
  ],
  passes: [
    {
      story: 'Two ways to the same service are no circle',
      edits: [
        { file: 'services/power.yml', text: service('Power', 'oven-control') },
        { file: 'services/water.yml', text: service('Water', 'oven-control, power, online-orders') },
      ],
    },
  ],
};
