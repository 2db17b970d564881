import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Reviewed two days before it happened',
      edits: [edit(coldOven, 'reviewed_on: 2026-03-19', 'reviewed_on: 2026-03-12')],
      finds: [{ file: coldOven, at: 'reviewed_on: ⟦2026-03-12⟧' }],
    },
    {
      story: 'When it ended is not known, and it had not begun',
      edits: [
        edit(coldOven, 'reviewed_on: 2026-03-19', 'reviewed_on: 2025-03-19'),
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: unknown'),
      ],
      finds: [{ file: coldOven, at: 'reviewed_on: ⟦2025-03-19⟧' }],
    },
  ],
  passes: [
    {
      story: 'On the same day',
      edits: [edit(coldOven, 'reviewed_on: 2026-03-19', 'reviewed_on: 2026-03-14')],
    },
    {
      story: 'On the evening before, where the day had not ended',
      edits: [edit(coldOven, 'reviewed_on: 2026-03-19', 'reviewed_on: 2026-03-13')],
    },
  ],
};
