import { cleaning, coldOven, configuration, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The month was mistyped, and an hour became 745 hours',
      edits: [edit(flourShortage, 'resolved_at: unknown', 'resolved_at: 2026-06-02T09:00:00+02:00')],
      finds: [{ file: flourShortage, at: 'resolved_at: ⟦2026-06-02T09:00:00+02:00⟧' }],
    },
    {
      story: 'A window of five weeks',
      edits: [edit(cleaning, 'ends_at: 2026-06-01T23:00:00Z', 'ends_at: 2026-07-06T23:00:00Z')],
      finds: [{ file: cleaning, at: 'ends_at: ⟦2026-07-06T23:00:00Z⟧' }],
    },
    {
      story: 'The bakery expects nothing to last longer than half an hour',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust\n',
          'title: Crumb & Crust\nlimits: { incident_days: 0.02 }\n',
        ),
      ],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2026-03-14T05:05:00Z⟧' }],
    },
  ],
  passes: [
    {
      story: 'It lay there for long, and its beginning is known only roughly',
      edits: [
        edit(
          flourShortage,
          'started_at: 2026-05-02T08:00:00+02:00',
          'started_at: "~2026-03-01T00:00:00Z"\ndetected_at: 2026-05-02T08:00:00+02:00',
        ),
        edit(flourShortage, 'resolved_at: unknown', 'resolved_at: 2026-05-02T09:00:00+02:00'),
      ],
    },
    {
      story: 'The bakery allows for long windows',
      edits: [
        edit(cleaning, 'ends_at: 2026-06-01T23:00:00Z', 'ends_at: 2026-07-06T23:00:00Z'),
        edit(
          configuration,
          'title: Crumb & Crust\n',
          'title: Crumb & Crust\nlimits: { maintenance_days: 60 }\n',
        ),
      ],
    },
  ],
};
