import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A tag stands twice',
      edits: [edit(coldOven, 'tags: [oven]', 'tags: [oven, heat, oven]')],
      finds: [{ file: coldOven, at: 'heat, ⟦oven⟧]' }],
    },
    {
      story: 'A tag stands three times',
      edits: [edit(coldOven, 'tags: [oven]', 'tags: [oven, heat, oven, oven]')],
      finds: [
        { file: coldOven, at: 'heat, ⟦oven⟧, oven]' },
        { file: coldOven, at: 'heat, oven, ⟦oven⟧]' },
      ],
    },
    {
      story: 'A service that stands twice does not hide one that does not exist',
      edits: [
        edit(flourShortage, 'services: [online-orders]', 'services: [online-orders, online-orders, mill]'),
      ],
      finds: [{ file: flourShortage, at: 'services: [online-orders, ⟦online-orders⟧' }],
      also: ['reference/unknown'],
    },
  ],
  passes: [{ story: 'Two tags', edits: [edit(coldOven, 'tags: [oven]', 'tags: [oven, heat]')] }],
};
