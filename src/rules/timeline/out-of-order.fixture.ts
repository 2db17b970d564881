import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'An event stands below a later one',
      edits: [edit(coldOven, '- 05:05 UTC', '- 04:05 UTC')],
      finds: [{ file: coldOven, at: '- ⟦04:05 UTC — the first tray of rolls is sold⟧' }],
    },
    {
      story: 'Midnight passed and the date was not written',
      edits: [edit(coldOven, '- 05:05 UTC', '- 00:05 UTC')],
      finds: [{ file: coldOven, at: '- ⟦00:05 UTC — the first tray of rolls is sold⟧' }],
    },
  ],
  passes: [
    {
      story: 'Midnight passed and the date was written',
      edits: [edit(coldOven, '- 05:05 UTC', '- 2026-03-15 00:05 UTC')],
    },
    {
      story: 'An event of which only the day is known',
      edits: [edit(coldOven, '- 05:05 UTC', '- 2026-03-14 ??:?? UTC')],
    },
  ],
};
