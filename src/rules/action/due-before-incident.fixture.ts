import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The year was mistyped',
      edits: [edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10')],
      finds: [{ file: coldOven, at: 'due: ⟦2025-04-10⟧' }],
    },
    {
      story: 'Of three dates one is of another century and one does not exist',
      edits: [
        edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10'),
        edit(
          coldOven,
          'updates:\n',
          `  - id: spare-dough
    title: Keep dough for a hundred rolls in the cellar
    owner: "@crumb/ovens"
    due: 1926-04-10
    kind: prevent
    done_when: Nobody has waited for a roll on 3 Saturdays
    factors: [one-burner]
  - id: spare-gas
    title: Keep a second bottle of gas beside the oven
    owner: "@crumb/ovens"
    due: 2026-02-30
    kind: prevent
    done_when: Nobody has waited for a roll on 3 Saturdays
    factors: [one-burner]
updates:
`,
        ),
      ],
      finds: [{ file: coldOven, at: 'due: ⟦2025-04-10⟧' }],
      also: ['time/improbable', 'time/impossible'],
    },
  ],
  passes: [
    {
      story: 'Nobody knows when it began',
      edits: [
        edit(coldOven, 'due: 2026-06-30', 'due: 2026-03-10\n    status: done\n    done_on: 2026-03-14'),
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: unknown'),
      ],
    },
    {
      story: 'Due on the very day',
      edits: [
        edit(coldOven, 'due: 2026-06-30', 'due: 2026-03-14\n    status: done\n    done_on: 2026-03-14'),
      ],
    },
  ],
};
