import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

const nothingMore = 'Nothing more is known.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A link to the path an incident had before it was renamed',
      edits: [edit(flourShortage, nothingMore, 'See [the cold oven](2026-03-14-oven.md#lessons).')],
      finds: [{ file: flourShortage, at: '(⟦2026-03-14-oven.md#lessons⟧)' }],
    },
  ],
  passes: [
    {
      story: 'A link to where it is now',
      edits: [edit(flourShortage, nothingMore, 'See [the cold oven](2026-03-14-cold-oven.md#lessons).')],
    },
  ],
};
