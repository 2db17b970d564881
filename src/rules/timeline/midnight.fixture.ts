import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const last = '- 05:05 UTC — the first tray of rolls is sold';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Midnight passed and the date was not written',
      edits: [
        edit(coldOven, last, `${last}\n- 23:40 UTC — the oven is swept\n- 00:15 UTC — it is lit again`),
      ],
      finds: [{ file: coldOven, at: '- ⟦00:15 UTC — it is lit again⟧' }],
    },
    {
      story: 'The day of the heading ended',
      edits: [
        edit(
          coldOven,
          last,
          `${last}\n\n### 15 March 2026\n\n- 22:00 UTC — the oven is opened\n- 01:30 UTC — the burner is changed`,
        ),
      ],
      finds: [{ file: coldOven, at: '- ⟦01:30 UTC — the burner is changed⟧' }],
    },
  ],
  passes: [
    {
      story: 'The date was written, and holds for what follows',
      edits: [
        edit(
          coldOven,
          last,
          `${last}\n- 23:40 UTC — the oven is swept\n- 2026-03-15 00:15 UTC — it is lit again\n- 00:40 UTC — it is warm`,
        ),
      ],
    },
  ],
};
