import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The timeline is a paragraph',
      edits: [
        edit(
          coldOven,
          `- 04:02 UTC — the flame goes out
- 04:11 UTC — the alert for a cold oven fires
- ~04:40 UTC — the oven holds its heat again
- 05:05 UTC — the first tray of rolls is sold`,
          'It went cold at four and was warm again at five.',
        ),
      ],
      finds: [{ file: coldOven, at: '⟦## Timeline⟧' }],
    },
  ],
  passes: [
    {
      story: 'The timeline is a table',
      edits: [
        edit(
          coldOven,
          `- 04:02 UTC — the flame goes out
- 04:11 UTC — the alert for a cold oven fires
- ~04:40 UTC — the oven holds its heat again
- 05:05 UTC — the first tray of rolls is sold`,
          `| Time | What |
|---|---|
| 04:02 UTC | the flame goes out |
| 04:11 UTC | the alert fires |`,
        ),
      ],
    },
  ],
};
