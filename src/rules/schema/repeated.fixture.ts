import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A tag stands twice',
      edits: [edit(coldOven, 'tags: [oven]', 'tags: [oven, heat, oven]')],
      finds: [{ file: coldOven, at: 'heat, ⟦oven⟧]' }],
    },
  ],
  passes: [{ story: 'Two tags', edits: [edit(coldOven, 'tags: [oven]', 'tags: [oven, heat]')] }],
};
