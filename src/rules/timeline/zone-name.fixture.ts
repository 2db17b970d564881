import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A time in the zone of the writer',
      edits: [edit(coldOven, '- 05:05 UTC', '- 06:05 CET')],
      finds: [{ file: coldOven, at: '- ⟦06:05 CET — the first tray of rolls is sold⟧' }],
    },
    {
      story: 'A zone with a season',
      edits: [edit(coldOven, '- 05:05 UTC', '- 1:05 AM EDT')],
      finds: [{ file: coldOven, at: '- ⟦1:05 AM EDT — the first tray of rolls is sold⟧' }],
    },
  ],
  passes: [
    { story: 'An offset', edits: [edit(coldOven, '- 05:05 UTC', '- 06:05 +01:00')] },
    {
      story: 'A word that only looks like a zone',
      edits: [edit(coldOven, '- 05:05 UTC — the first tray', '- 05:05 met the first tray')],
    },
  ],
};
