import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A kind in the wrong case',
      edits: [edit(coldOven, 'kind: incident', 'kind: Incident')],
      finds: [{ file: coldOven, at: 'kind: ⟦Incident⟧' }],
    },
    {
      story: 'A component state of another status page',
      edits: [edit(coldOven, 'online-orders: partial_outage', 'online-orders: down')],
      finds: [{ file: coldOven, at: 'online-orders: ⟦down⟧' }],
    },
  ],
  passes: [{ story: 'A near miss', edits: [edit(coldOven, 'kind: incident', 'kind: near_miss')] }],
};
