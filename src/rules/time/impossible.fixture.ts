import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'February has no 30th',
      edits: [edit(coldOven, 'due: 2026-06-30', 'due: 2026-02-30')],
      finds: [{ file: coldOven, at: 'due: ⟦2026-02-30⟧' }],
    },
    {
      story: 'An hour past midnight written as 24',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-03-14T24:05:00Z')],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2026-03-14T24:05:00Z⟧' }],
    },
  ],
  passes: [
    { story: 'February 29th of a leap year', edits: [edit(coldOven, 'due: 2026-06-30', 'due: 2028-02-29')] },
  ],
};
