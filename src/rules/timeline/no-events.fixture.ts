import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const events = `- 04:02 UTC — the flame goes out
- 04:11 UTC — the alert for a cold oven fires
- ~04:40 UTC — the oven holds its heat again
- 05:05 UTC — the first tray of rolls is sold`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The timeline is a paragraph',
      edits: [edit(coldOven, events, 'It went cold at four and was warm again at five.')],
      finds: [{ file: coldOven, at: '⟦## Timeline⟧' }],
    },
  ],
  passes: [
    {
      story: 'A runbook says how a timeline is written',
      edits: [
        edit(
          'runbooks/relight-the-oven.md',
          '1. Open the valve a quarter turn.',
          '1. Open the valve a quarter turn.\n\n## Timeline\n\nNote when the flame is back.',
        ),
      ],
    },
    {
      story: 'The timeline is a table',
      edits: [
        edit(
          coldOven,
          events,
          `| What | Time (UTC) |
|---|---|
| the flame goes out | 04:02 |
| the alert fires | 04:11 |
| the oven is warm | 04:40 |
| the first tray is sold | 05:05 |`,
        ),
      ],
    },
    {
      story: 'The timeline is a row of headings',
      edits: [
        edit(
          coldOven,
          events,
          `### 04:02 UTC

The flame goes out.

### 04:11 UTC: the alert fires

### about 04:40 UTC

The oven is warm.

### 05:05 UTC

The first tray is sold.`,
        ),
      ],
    },
  ],
};
