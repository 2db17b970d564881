import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The clock went to 25',
      edits: [edit(coldOven, '- 05:05 UTC', '- 25:05 UTC')],
      finds: [{ file: coldOven, at: '- ⟦25:05 UTC — the first tray of rolls is sold⟧' }],
    },
  ],
  passes: [{ story: 'The last minute of the day', edits: [edit(coldOven, '- 05:05 UTC', '- 23:59 UTC')] }],
};
