import { coldOven, configuration, edit, type RuleFixture } from '../fixture.ts';

const promise = (lines: string) =>
  edit(configuration, '    postmortem_within_days: 5\n', `    postmortem_within_days: 5\n${lines}`);
const firstWithin = (minutes: number) => promise(`    first_update_within_minutes: ${minutes}\n`);
const every = (minutes: number) => promise(`    update_every_minutes: ${minutes}\n`);
const secondUpdate = `  - at: 2026-03-14T05:05:00Z
    status: resolved
    components: { online-orders: operational }
    message: Rolls are on time again.
`;
const updates = `updates:
  - at: 2026-03-14T04:20:00Z
    status: investigating
    components: { online-orders: partial_outage }
    message: Orders for rolls are late this morning.
${secondUpdate}`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The first update took nine minutes, and five were promised',
      edits: [firstWithin(5)],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T04:20:00Z⟧' }],
    },
    {
      story: 'Three quarters of an hour without a word',
      edits: [every(30)],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T05:05:00Z⟧' }],
    },
    {
      story: 'Nothing was ever published',
      edits: [firstWithin(15), edit(coldOven, updates, '')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14T04:11:00Z⟧' }],
    },
    {
      story: 'One update, and then silence until the end',
      edits: [every(30), edit(coldOven, secondUpdate, '')],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T04:20:00Z⟧' }],
    },
    {
      story: 'A minute longer than promised',
      edits: [every(44)],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T05:05:00Z⟧' }],
    },
    {
      story: 'The first update is only a sentence, and nobody can tell when it was said',
      edits: [
        promise('    first_update_within_minutes: 5\n    update_every_minutes: 30\n'),
        edit(coldOven, 'updates:\n', 'updates:\n  - The oven is cold\n'),
      ],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T05:05:00Z⟧' }],
      also: ['schema/wrong-type'],
    },
    {
      story: 'The first was late, and of the one behind it nobody can tell',
      edits: [
        promise('    first_update_within_minutes: 5\n    update_every_minutes: 30\n'),
        edit(coldOven, secondUpdate, `  - The oven is warm\n${secondUpdate}`),
      ],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T04:20:00Z⟧' }],
      also: ['schema/wrong-type'],
    },
  ],
  passes: [
    {
      story: 'After all was well, a word the next morning',
      edits: [
        every(45),
        edit(
          coldOven,
          secondUpdate,
          `${secondUpdate}  - at: 2026-03-15T06:00:00Z
    status: resolved
    message: Rolls were on time this morning as well.
`,
        ),
      ],
    },
    {
      story: 'Only a drill',
      edits: [firstWithin(5), edit(coldOven, 'kind: incident', 'kind: drill')],
    },
    {
      story: 'Nothing was published, and when it ended is not known',
      edits: [
        firstWithin(15),
        edit(coldOven, updates, ''),
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: unknown'),
      ],
    },
    {
      story: 'One update, and when it ended is not known',
      edits: [
        every(30),
        edit(coldOven, secondUpdate, ''),
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: unknown'),
      ],
    },
    {
      story: 'To the minute',
      edits: [promise('    first_update_within_minutes: 9\n    update_every_minutes: 45\n')],
    },
    {
      story: 'The time of an update is only known roughly',
      edits: [every(30), edit(coldOven, '  - at: 2026-03-14T05:05:00Z', '  - at: "~2026-03-14T05:05:00Z"')],
    },
    {
      story: 'When it was detected is not known',
      edits: [firstWithin(5), edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: unknown')],
    },
    {
      story: 'Nothing of it is public',
      edits: [firstWithin(5), edit(coldOven, 'visibility: public', 'visibility: internal')],
    },
  ],
};
