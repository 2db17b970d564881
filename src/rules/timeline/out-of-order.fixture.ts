import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const last = '- 05:05 UTC — the first tray of rolls is sold';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'An event stands below a later one',
      edits: [edit(coldOven, last, `${last}\n- 04:05 UTC — a customer asks for rolls`)],
      finds: [{ file: coldOven, at: '- ⟦04:05 UTC — a customer asks for rolls⟧' }],
    },
    {
      story: 'The rows of a table are out of order by a day',
      edits: [
        edit(
          coldOven,
          last,
          `${last}\n\n| Date | Time (UTC) | What |\n|---|---|---|\n| 2026-03-16 | 09:00 | the burner is ordered |\n| 2026-03-15 | 10:00 | the oven is opened |`,
        ),
      ],
      finds: [{ file: coldOven, at: '| ⟦2026-03-15 | 10:00 | the oven is opened |⟧' }],
    },
  ],
  passes: [
    {
      story: 'Midnight passed and the date was written',
      edits: [edit(coldOven, last, `${last}\n- 2026-03-15 00:05 UTC — the oven is swept`)],
    },
    {
      story: 'An event of which only the day is known',
      edits: [edit(coldOven, last, `${last}\n- 2026-03-14 ??:?? UTC — the oven is swept`)],
    },
    {
      story: 'Another timeline begins anew',
      edits: [
        edit(
          coldOven,
          '## Lessons',
          '## Timeline of the orders\n\n- 04:20 UTC — the shop says that rolls are late\n\n## Lessons',
        ),
      ],
    },
  ],
};
