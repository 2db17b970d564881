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
  ],
  passes: [{ story: 'To another one', edits: [] }],
};
