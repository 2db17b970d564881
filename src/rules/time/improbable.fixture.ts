import { coldOven, configuration, edit, flourShortage, ovenControl, type RuleFixture } from '../fixture.ts';

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
    {
      story: 'The beginning lies in another century, and its length is not doubted as well',
      edits: [
        edit(flourShortage, 'started_at: 2026-05-02T08:00:00+02:00', 'started_at: 1926-05-02T08:00:00+02:00'),
        edit(flourShortage, 'resolved_at: unknown', 'resolved_at: 2026-05-02T09:00:00+02:00'),
      ],
      finds: [{ file: flourShortage, at: 'started_at: ⟦1926-05-02T08:00:00+02:00⟧' }],
    },
  ],
  passes: [
    {
      story: 'In the very first year documents may be about',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust\n',
          'title: Crumb & Crust\nlimits: { earliest_year: 2026 }\n',
        ),
      ],
    },
    {
      story: 'A holiday of long ago, and a service named after the day on which the bakery opened',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust\n',
          'title: Crumb & Crust\ncalendar: { holidays: [1962-12-25] }\n',
        ),
        edit(ovenControl, 'name: Oven control', 'name: "1962-03-19"'),
      ],
    },
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
