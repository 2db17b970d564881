import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A negative count of customers',
      edits: [edit(coldOven, 'customers: 120', 'customers: -3')],
      finds: [{ file: coldOven, at: 'customers: ⟦-3⟧' }],
    },
    {
      story: 'No service at all',
      edits: [edit(flourShortage, 'services: [online-orders]', 'services: []')],
      finds: [{ file: flourShortage, at: 'services: ⟦[]⟧' }],
    },
  ],
  passes: [{ story: 'No customer was affected', edits: [edit(coldOven, 'customers: 120', 'customers: 0')] }],
};
