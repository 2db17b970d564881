import { cleaning, coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Resolved before it began',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-03-14T03:05:00Z')],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2026-03-14T03:05:00Z⟧' }],
    },
    {
      story: 'Offsets taken into account, it was acknowledged before it was detected',
      edits: [
        edit(coldOven, 'acknowledged_at: 2026-03-14T04:12:00Z', 'acknowledged_at: 2026-03-14T04:12:00+02:00'),
      ],
      finds: [{ file: coldOven, at: 'acknowledged_at: ⟦2026-03-14T04:12:00+02:00⟧' }],
    },
    {
      story: 'Summer time and winter time, the wrong way round',
      edits: [
        edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T05:11:00+02:00'),
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: 2026-03-14T05:02:00+01:00'),
      ],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14T05:11:00+02:00⟧' }],
    },
    {
      story: 'Another offset, and out of order on the clock as well',
      edits: [
        edit(coldOven, 'acknowledged_at: 2026-03-14T04:12:00Z', 'acknowledged_at: 2026-03-14T03:12:00+02:00'),
      ],
      finds: [{ file: coldOven, at: 'acknowledged_at: ⟦2026-03-14T03:12:00+02:00⟧' }],
    },
    {
      story: 'Known roughly, found in the same minute, and only the offsets differ',
      edits: [
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: "~2026-03-14T04:11:00Z"'),
        edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:11:00+01:00'),
      ],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14T04:11:00+01:00⟧' }],
    },
    {
      story: 'A window that closes before it opens',
      edits: [edit(cleaning, 'ends_at: 2026-06-01T23:00:00Z', 'ends_at: 2026-06-01T03:00:00Z')],
      finds: [{ file: cleaning, at: 'ends_at: ⟦2026-06-01T03:00:00Z⟧' }],
    },
    {
      story: 'Work that was over before its window opened',
      edits: [
        edit(
          cleaning,
          'ends_at: 2026-06-01T23:00:00Z',
          'ends_at: 2026-06-01T23:00:00Z\ncompleted_at: 2026-06-01T02:30:00Z',
        ),
      ],
      finds: [{ file: cleaning, at: 'completed_at: ⟦2026-06-01T02:30:00Z⟧' }],
    },
  ],
  passes: [
    {
      story: 'Found at the moment it began',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:02:00Z')],
    },
    {
      story: 'A moment nobody knows',
      edits: [edit(coldOven, 'acknowledged_at: 2026-03-14T04:12:00Z', 'acknowledged_at: unknown')],
    },
  ],
};
