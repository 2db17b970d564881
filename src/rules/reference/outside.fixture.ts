import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

const nothingMore = 'Nothing more is known.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'One `../` too many',
      edits: [edit(flourShortage, nothingMore, 'See [the runbook](../../../runbooks/relight-the-oven.md).')],
      finds: [{ file: flourShortage, at: '(⟦../../../runbooks/relight-the-oven.md⟧)' }],
    },
    {
      story: 'An image of a neighbouring checkout',
      edits: [edit(flourShortage, nothingMore, '![Sacks](../../../mill/sacks.png)')],
      finds: [{ file: flourShortage, at: '(⟦../../../mill/sacks.png⟧)' }],
    },
  ],
  passes: [
    {
      story: 'Up to the root and down again',
      edits: [edit(flourShortage, nothingMore, 'See [the runbook](../../runbooks/relight-the-oven.md).')],
    },
  ],
};
