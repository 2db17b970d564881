import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Half past two in the night when clocks were set back',
      edits: [
        edit(
          coldOven,
          '- 04:02 UTC',
          '- 2025-10-26 02:30 Europe/Berlin — the second burner is taken out\n- 2026-03-14 04:02 UTC',
        ),
      ],
      finds: [{ file: coldOven, at: '- ⟦2025-10-26 02:30 Europe/Berlin — the second burner is taken out⟧' }],
    },
  ],
  passes: [
    {
      story: 'The first of the two half past twos',
      edits: [
        edit(
          coldOven,
          '- 04:02 UTC',
          '- 2025-10-26 02:30 +02:00 — the second burner is taken out\n- 2026-03-14 04:02 UTC',
        ),
      ],
    },
  ],
};
