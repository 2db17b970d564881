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
    {
      story: 'Detected before anything the timeline tells',
      edits: [
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: 2026-03-14T03:20:00Z'),
        edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T03:40:00Z'),
      ],
      finds: [{ file: coldOven, at: '- ⟦04:02 UTC — the flame goes out⟧' }],
    },
    {
      story: 'The end most likely has the wrong month, so only the detection is looked for',
      edits: [
        edit(coldOven, '- 04:02 UTC', '- 2026-03-14 04:02 UTC'),
        edit(coldOven, '- 04:11 UTC', '- 04:17 UTC'),
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-04-14T05:05:00Z'),
      ],
      finds: [{ file: coldOven, at: '- ⟦2026-03-14 04:02 UTC — the flame goes out⟧' }],
      also: ['time/improbable-length'],
    },
    {
      story: 'The end lies before the beginning, so only the detection is looked for',
      edits: [
        edit(coldOven, '- 04:11 UTC', '- 04:17 UTC'),
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-03-14T03:05:00Z'),
      ],
      finds: [{ file: coldOven, at: '- ⟦04:02 UTC — the flame goes out⟧' }],
      also: ['time/out-of-order'],
    },
    {
      story: 'Sixteen minutes are too many even where a time is known only roughly',
      edits: [edit(coldOven, '- ~04:40 UTC', '- ~04:56 UTC')],
      finds: [{ file: coldOven, at: '- ⟦04:11 UTC — the alert for a cold oven fires⟧' }],
    },
  ],
  passes: [
    { story: 'Five minutes before its event', edits: [edit(coldOven, '- 04:11 UTC', '- 04:16 UTC')] },
    { story: 'Five minutes after its event', edits: [edit(coldOven, '- 04:11 UTC', '- 04:06 UTC')] },
    {
      story: 'A quarter of an hour, where the event is known only roughly',
      edits: [edit(coldOven, 'mitigated_at: "~2026-03-14T04:40:00Z"', 'mitigated_at: 2026-03-14T04:55:00Z')],
    },
    {
      story: 'A quarter of an hour, where the moment is known only roughly',
      edits: [edit(coldOven, '- ~04:40 UTC', '- 04:25 UTC')],
    },
    {
      story: 'When it was detected is not known',
      edits: [
        edit(coldOven, '- 04:11 UTC', '- 04:30 UTC'),
        edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: unknown'),
      ],
    },
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
