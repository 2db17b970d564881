import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Yesterday was its last day',
      edits: [edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-14')],
      finds: [{ file: coldOven, at: 'due: ⟦2026-06-14⟧' }],
    },
    {
      story: 'It has no id, and nobody knows when the incident began',
      edits: [
        edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-14'),
        edit(coldOven, '  - id: second-burner\n    title', '  - title'),
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: unknown'),
      ],
      finds: [{ file: coldOven, at: 'due: ⟦2026-06-14⟧' }],
      also: ['schema/missing-key'],
    },
  ],
  passes: [
    { story: 'Today is its last day', edits: [edit(coldOven, 'due: 2026-06-30', 'due: 2026-06-15')] },
    {
      story: 'It was done in time',
      edits: [
        edit(
          coldOven,
          '    due: 2026-06-30\n',
          '    due: 2026-04-10\n    status: done\n    done_on: 2026-04-08\n',
        ),
      ],
    },
  ],
};
