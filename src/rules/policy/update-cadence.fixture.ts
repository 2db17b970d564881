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
  ],
  passes: [
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
