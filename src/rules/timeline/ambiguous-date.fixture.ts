import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const last = '- 05:05 UTC — the first tray of rolls is sold';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The third of April, or the fourth of March',
      edits: [edit(coldOven, last, `${last}\n- 03/04/2026 09:00 UTC — the burner is changed`)],
      finds: [{ file: coldOven, at: '- ⟦03/04/2026 09:00 UTC — the burner is changed⟧' }],
    },
    {
      story: 'What follows it has its date from there, and is not doubted again',
      edits: [
        edit(
          coldOven,
          last,
          `${last}\n- 03/04/2026 09:00 UTC — the burner is changed\n- 10:00 UTC — the oven is lit`,
        ),
      ],
      finds: [{ file: coldOven, at: '- ⟦03/04/2026 09:00 UTC — the burner is changed⟧' }],
    },
  ],
  passes: [
    {
      story: 'No month has the number 16',
      edits: [edit(coldOven, last, `${last}\n- 16/03/2026 09:00 UTC — the burner is changed`)],
    },
    {
      story: 'The month is a word',
      edits: [edit(coldOven, last, `${last}\n- 3 April 2026, 09:00 UTC — the burner is changed`)],
    },
  ],
};
