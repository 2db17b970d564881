import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The month before was typed, and the events below have their date from there',
      edits: [edit(coldOven, '- 04:02 UTC', '- 2026-02-14 04:02 UTC')],
      finds: [{ file: coldOven, at: '- ⟦2026-02-14 04:02 UTC — the flame goes out⟧' }],
    },
    {
      story: 'One event in the middle is of last year',
      edits: [
        edit(
          coldOven,
          '- ~04:40 UTC — the oven holds its heat again\n- 05:05',
          '- 2025-03-14 ~04:40 UTC — the oven holds its heat again\n- 2026-03-14 05:05',
        ),
      ],
      finds: [{ file: coldOven, at: '- ⟦2025-03-14 ~04:40 UTC — the oven holds its heat again⟧' }],
    },
    {
      story: 'The last event is of next month',
      edits: [edit(coldOven, '- 05:05 UTC', '- 2026-04-14 05:05 UTC')],
      finds: [{ file: coldOven, at: '- ⟦2026-04-14 05:05 UTC — the first tray of rolls is sold⟧' }],
    },
  ],
  passes: [
    {
      story: 'What led to it lies months back, and what follows from it weeks ahead',
      edits: [
        edit(
          coldOven,
          '- 04:02 UTC',
          '- 2025-11-20 14:00 UTC — the second burner is taken out\n- 2026-03-14 04:02 UTC',
        ),
        edit(
          coldOven,
          'rolls is sold\n',
          'rolls is sold\n- 2026-04-14 15:00 UTC — both burners are tried before everyone\n',
        ),
      ],
    },
  ],
};
