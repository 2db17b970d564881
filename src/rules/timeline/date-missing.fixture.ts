import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Three days of repair, told by hours alone',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-03-16T05:05:00Z')],
      finds: [{ file: coldOven, at: '- ⟦04:02 UTC — the flame goes out⟧' }],
    },
  ],
  passes: [
    {
      story: 'Three days of repair with their dates',
      edits: [
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-03-16T05:05:00Z'),
        edit(coldOven, '- 05:05 UTC — the', '- 2026-03-16 05:05 UTC — the'),
      ],
    },
  ],
};
