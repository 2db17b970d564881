import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Detected earlier than the timeline tells',
      edits: [edit(coldOven, '- 04:11 UTC', '- 04:17 UTC')],
      finds: [{ file: coldOven, at: '- ⟦04:02 UTC — the flame goes out⟧' }],
    },
    {
      story: 'The end is left out, and the way there too',
      edits: [
        edit(
          coldOven,
          '- ~04:40 UTC — the oven holds its heat again\n- 05:05 UTC — the first tray of rolls is sold\n',
          '',
        ),
        edit(coldOven, 'mitigated_at: "~2026-03-14T04:40:00Z"', 'mitigated_at: 2026-03-14T04:45:00Z'),
      ],
      finds: [
        { file: coldOven, at: '- ⟦04:11 UTC — the alert for a cold oven fires⟧' },
        { file: coldOven, at: '- ⟦04:11 UTC — the alert for a cold oven fires⟧' },
      ],
    },
  ],
  passes: [
    {
      story: 'A range of time ends when the incident does',
      edits: [edit(coldOven, '- 05:05 UTC — the first', '- 04:50-05:03 UTC — the first')],
    },
    {
      story: 'The postmortem is not final yet',
      edits: [
        edit(coldOven, '- 05:05 UTC — the first tray of rolls is sold\n', ''),
        edit(coldOven, 'state: final', 'state: in_review'),
        edit(coldOven, 'severity: sev1', 'severity: sev2'),
      ],
    },
    {
      story: 'Only the day of an event is known',
      edits: [edit(coldOven, '- 05:05 UTC', '- ??:?? UTC')],
    },
  ],
};
