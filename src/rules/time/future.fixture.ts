import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The year is next year',
      edits: [
        edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: 2027-05-02T08:00:00+02:00'),
      ],
      finds: [{ file: flourShortage, at: 'started_at: ⟦2027-05-02T08:00:00+02:00⟧' }],
    },
    {
      story: 'The year of the end is next year: its length is not doubted as well',
      edits: [edit(coldOven, 'resolved_at: 2026', 'resolved_at: 2027')],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2027-03-14T05:05:00Z⟧' }],
    },
    {
      story: 'The end lies in July, so the review in March is not held against it',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-07-20T05:05:00Z')],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2026-07-20T05:05:00Z⟧' }],
    },
    {
      story: 'The last update is dated an hour ahead',
      edits: [
        edit(
          coldOven,
          `2026-03-14T05:05:00Z
    status: resolved`,
          `2026-06-15T08:00:00Z
    status: resolved`,
        ),
      ],
      finds: [{ file: coldOven, at: 'at: ⟦2026-06-15T08:00:00Z⟧' }],
    },
  ],
  passes: [
    { story: 'Everything is over', edits: [] },
    {
      story: 'The last update is being written now',
      edits: [
        edit(
          coldOven,
          `2026-03-14T05:05:00Z
    status: resolved`,
          `2026-06-15T07:00:00Z
    status: resolved`,
        ),
      ],
    },
    {
      story: 'The offset makes it earlier than it looks',
      edits: [
        edit(
          coldOven,
          `2026-03-14T05:05:00Z
    status: resolved`,
          `2026-06-15T08:30:00+02:00
    status: resolved`,
        ),
      ],
    },
  ],
};
