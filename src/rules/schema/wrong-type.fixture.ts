import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A title that YAML takes for a number',
      edits: [edit(coldOven, 'title: The big oven went cold before the morning orders', 'title: 1.10')],
      finds: [{ file: coldOven, at: 'title: ⟦1.10⟧' }],
    },
    {
      story: 'One service is written as a text',
      edits: [edit(flourShortage, 'services: [online-orders]', 'services: online-orders')],
      finds: [{ file: flourShortage, at: 'services: ⟦online-orders⟧' }],
    },
    {
      story: 'A key was left without a value',
      edits: [edit(coldOven, 'detected_by: alert', 'detected_by:')],
      finds: [{ file: coldOven, at: '⟦detected_by⟧:' }],
    },
  ],
  passes: [
    {
      story: 'The number is quoted',
      edits: [edit(coldOven, 'title: The big oven went cold before the morning orders', 'title: "1.10"')],
    },
  ],
};
