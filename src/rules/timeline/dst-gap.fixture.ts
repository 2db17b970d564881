import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const last = '- 05:05 UTC — the first tray of rolls is sold';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Half past two in the night when clocks were set forward',
      edits: [edit(coldOven, last, `${last}\n- 2026-03-29 02:30 Europe/Berlin — the burner is changed`)],
      finds: [{ file: coldOven, at: '- ⟦2026-03-29 02:30 Europe/Berlin — the burner is changed⟧' }],
    },
  ],
  passes: [
    {
      story: 'An hour later',
      edits: [edit(coldOven, last, `${last}\n- 2026-03-29 03:30 Europe/Berlin — the burner is changed`)],
    },
  ],
};
