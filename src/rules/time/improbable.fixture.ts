import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The digits of the year swapped',
      edits: [edit(coldOven, 'reviewed_on: 2026-03-19', 'reviewed_on: 1962-03-19')],
      finds: [{ file: coldOven, at: 'reviewed_on: ⟦1962-03-19⟧' }],
    },
    {
      story: 'An approximate beginning in another century',
      edits: [
        edit(
          flourShortage,
          'started_at: 2026-05-02T08:00:00+02:00',
          'started_at: "~1026-05-02T08:00:00+02:00"',
        ),
      ],
      finds: [{ file: flourShortage, at: 'started_at: ⟦"~1026-05-02T08:00:00+02:00"⟧' }],
    },
  ],
  passes: [
    {
      story: 'A repository about old outages says so',
      edits: [
        edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: 1986-05-02T08:00:00+02:00'),
        edit(flourShortage, 'related:', 'detected_at: 2026-05-02T08:00:00+02:00\nrelated:'),
        {
          file: 'lookback.yml',
          replace: 'title: Crumb & Crust\n',
          with: 'title: Crumb & Crust\nlimits: { earliest_year: 1900 }\n',
        },
      ],
    },
  ],
};
