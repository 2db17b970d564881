import { cleaning, coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The second update is older than the first',
      edits: [edit(coldOven, '  - at: 2026-03-14T05:05:00Z', '  - at: 2026-03-14T04:05:00Z')],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T04:05:00Z⟧' }],
    },
    {
      story: 'Between the two stand one that is only a sentence and one at a time that does not exist',
      edits: [
        edit(
          coldOven,
          '  - at: 2026-03-14T05:05:00Z',
          `  - The oven is warm again
  - at: 2026-02-30T04:50:00Z
    status: monitoring
    message: We watch the oven.
  - at: 2026-03-14T04:05:00Z`,
        ),
      ],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T04:05:00Z⟧' }],
      also: ['schema/wrong-type', 'time/impossible'],
    },
    {
      story: 'News of a window for maintenance, the wrong way round',
      edits: [
        edit(
          cleaning,
          'ends_at: 2026-06-01T23:00:00Z\n',
          `ends_at: 2026-06-01T23:00:00Z
updates:
  - at: 2026-06-01T22:30:00Z
    message: The big oven is clean.
  - at: 2026-06-01T20:00:00Z
    message: The cleaning has begun.
`,
        ),
      ],
      finds: [{ file: cleaning, at: '  - at: ⟦2026-06-01T20:00:00Z⟧' }],
    },
  ],
  passes: [
    {
      story: 'Two at the same minute',
      edits: [edit(coldOven, '  - at: 2026-03-14T05:05:00Z', '  - at: 2026-03-14T04:20:00Z')],
    },
  ],
};
