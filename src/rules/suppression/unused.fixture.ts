import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'What it silenced was mended',
      edits: [
        edit(
          coldOven,
          'due: 2026-06-30',
          'due: 2026-06-30 # lookback-ignore action/due-before-incident: imported',
        ),
      ],
      finds: [{ file: coldOven, at: 'lookback-ignore ⟦action/due-before-incident⟧' }],
    },
    {
      story: 'One of two rules has nothing to silence',
      edits: [
        edit(
          flourShortage,
          'related: [2026-03-14-cold-oven]',
          '# lookback-ignore reference/renamed, reference/itself: the name of the day\nrelated: [2026-03-14-oven]',
        ),
      ],
      finds: [{ file: flourShortage, at: 'reference/renamed, ⟦reference/itself⟧' }],
    },
    {
      story: 'It stands below what it is about',
      edits: [
        edit(
          flourShortage,
          'related: [2026-03-14-cold-oven]',
          'related: [2026-03-14-oven]\n# lookback-ignore reference/renamed: the name of the day\ntags: [flour]',
        ),
      ],
      finds: [{ file: flourShortage, at: 'lookback-ignore ⟦reference/renamed⟧' }],
      also: ['reference/renamed'],
    },
  ],
  passes: [
    {
      story: 'The entry that follows has what it silences, some lines down',
      edits: [
        edit(
          coldOven,
          '  - id: second-burner',
          '  # lookback-ignore action/due-before-incident: imported\n  - id: second-burner',
        ),
        edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10'),
      ],
    },
    {
      story: 'In the body, the heading that follows',
      edits: [
        edit(coldOven, 'A cold oven looks like a quiet morning.\n', ''),
        edit(
          coldOven,
          '## Lessons',
          '<!-- lookback-ignore section/empty: the review is next week -->\n\n## Lessons',
        ),
      ],
    },
  ],
};
