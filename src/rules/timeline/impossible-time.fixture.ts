import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const last = '- 05:05 UTC — the first tray of rolls is sold';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The clock went to 25',
      edits: [edit(coldOven, '- 05:05 UTC', '- 25:05 UTC')],
      finds: [{ file: coldOven, at: '- ⟦25:05 UTC — the first tray of rolls is sold⟧' }],
    },
    {
      story: 'A day that no calendar has, and events that have it from above',
      edits: [
        edit(
          coldOven,
          last,
          `${last}\n- 2026-02-30 09:00 UTC — the burner is ordered\n- 10:00 UTC — it is paid`,
        ),
      ],
      finds: [{ file: coldOven, at: '- ⟦2026-02-30 09:00 UTC — the burner is ordered⟧' }],
    },
    {
      story: 'A year with a digit too many',
      edits: [edit(coldOven, last, `${last}\n- 20266-03-15 09:00 UTC — the burner is ordered`)],
      finds: [{ file: coldOven, at: '- ⟦20266-03-15 09:00 UTC — the burner is ordered⟧' }],
    },
  ],
  passes: [
    {
      story: 'The last minute of the day',
      edits: [edit(coldOven, last, `${last}\n- 23:59 UTC — the oven is swept`)],
    },
    {
      story: 'Hours of half a day',
      edits: [edit(coldOven, last, `${last}\n- 11:59 p.m. UTC — the oven is swept`)],
    },
  ],
};
