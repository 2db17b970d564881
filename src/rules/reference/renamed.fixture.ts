import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'An incident is named by its former id',
      edits: [edit(flourShortage, 'related: [2026-03-14-cold-oven]', 'related: [2026-03-14-oven]')],
      finds: [{ file: flourShortage, at: 'related: [⟦2026-03-14-oven⟧]' }],
    },
  ],
  passes: [{ story: 'By its current id', edits: [] }],
};
