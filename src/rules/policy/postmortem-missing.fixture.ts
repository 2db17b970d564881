import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const critical = edit(flourShortage, 'severity: sev2', 'severity: sev1');
const ended = (at: string) => edit(flourShortage, 'resolved_at: unknown', `resolved_at: ${at}`);
const yesterday = ended('"~2026-06-14T18:00:00Z"');
const written = (state: string) => edit(flourShortage, 'related:', `postmortem: { ${state} }\nrelated:`);

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'It ended yesterday, and nobody has begun to write',
      edits: [critical, yesterday],
      finds: [{ file: flourShortage, at: 'severity: ⟦sev1⟧' }],
    },
    {
      story: 'It says so itself',
      edits: [critical, yesterday, written('state: none')],
      finds: [{ file: flourShortage, at: 'state: ⟦none⟧' }],
    },
    {
      story: 'When it ended is not known, so it is never late',
      edits: [critical],
      finds: [{ file: flourShortage, at: 'severity: ⟦sev1⟧' }],
    },
  ],
  passes: [
    { story: 'A draft is a beginning', edits: [critical, yesterday, written('state: draft')] },
    {
      story: 'It goes on',
      edits: [
        critical,
        edit(flourShortage, 'status: resolved', 'status: monitoring'),
        edit(flourShortage, 'resolved_at: unknown\n', ''),
      ],
    },
    {
      story: 'Another document covers it',
      edits: [critical, yesterday, written('state: none, in: 2026-03-14-cold-oven')],
    },
    {
      story: 'Only a near miss',
      edits: [critical, edit(flourShortage, 'status: resolved', 'status: resolved\nkind: near_miss')],
    },
    {
      story: 'The severity needs none',
      edits: [
        edit(coldOven, 'severity: sev1', 'severity: sev2'),
        edit(coldOven, 'postmortem: { state: final, owner: "@crumb/ovens", reviewed_on: 2026-03-19 }\n', ''),
      ],
    },
  ],
};
