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
