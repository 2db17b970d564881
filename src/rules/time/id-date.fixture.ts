import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The day was mistyped in the front matter',
      edits: [
        edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: 2026-05-20T08:00:00+02:00'),
      ],
      finds: [{ file: flourShortage, at: 'started_at: ⟦2026-05-20T08:00:00+02:00⟧' }],
    },
    {
      story: 'It began this morning, and has the name of an older one',
      edits: [
        edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: 2026-06-15T05:00:00Z'),
      ],
      finds: [{ file: flourShortage, at: 'started_at: ⟦2026-06-15T05:00:00Z⟧' }],
    },
    {
      story: 'Three days are one too many',
      edits: [
        edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: 2026-04-29T08:00:00+02:00'),
      ],
      finds: [{ file: flourShortage, at: 'started_at: ⟦2026-04-29T08:00:00+02:00⟧' }],
    },
  ],
  passes: [
    {
      story: 'Nobody knows when it began',
      edits: [edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: unknown')],
    },
    {
      story: 'Filed two days later',
      edits: [
        edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: 2026-04-30T08:00:00+02:00'),
      ],
    },
    {
      story: 'Named after the day on which it was found',
      edits: [
        edit(
          flourShortage,
          'started_at: 2026-05-02T08:00:00+02:00',
          'started_at: "~2026-03-01T00:00:00Z"\ndetected_at: 2026-05-02T08:00:00+02:00',
        ),
      ],
    },
  ],
};
