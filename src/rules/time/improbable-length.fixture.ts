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
    {
      story: 'It ended this morning, six weeks after it began',
      edits: [edit(flourShortage, 'resolved_at: unknown', 'resolved_at: 2026-06-15T06:00:00Z')],
      finds: [{ file: flourShortage, at: 'resolved_at: ⟦2026-06-15T06:00:00Z⟧' }],
    },
    {
      story: 'Nobody knows when it ended, and the impact went on for weeks',
      edits: [
        edit(
          flourShortage,
          'resolved_at: unknown',
          'mitigated_at: 2026-06-10T09:00:00Z\nresolved_at: unknown',
        ),
      ],
      finds: [{ file: flourShortage, at: 'mitigated_at: ⟦2026-06-10T09:00:00Z⟧' }],
    },
    {
      story: 'It is still watched, and the impact went on for weeks',
      edits: [
        edit(flourShortage, 'status: resolved', 'status: monitoring'),
        edit(flourShortage, 'resolved_at: unknown', 'mitigated_at: 2026-06-10T09:00:00Z'),
      ],
      finds: [{ file: flourShortage, at: 'mitigated_at: ⟦2026-06-10T09:00:00Z⟧' }],
    },
    {
      story: 'Most likely the wrong month, so the review in March is not held against it',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-04-14T05:05:00Z')],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2026-04-14T05:05:00Z⟧' }],
    },
    {
      story: 'Eight weeks that are no slip of the finger, and a review in the middle of them',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: 2026-05-10T05:05:00Z')],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2026-05-10T05:05:00Z⟧' }],
      also: ['policy/review-before-end', 'timeline/date-missing'],
    },
  ],
  passes: [
    {
      story: 'A window exactly as long as the bakery allows',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust\n',
          'title: Crumb & Crust\nlimits: { maintenance_days: 0.125 }\n',
        ),
      ],
    },
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
