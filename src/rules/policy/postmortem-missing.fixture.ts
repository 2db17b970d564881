import { coldOven, configuration, edit, flourShortage, type RuleFixture } from '../fixture.ts';

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
    {
      story: 'The severity says nothing of a time',
      edits: [critical, yesterday, edit(configuration, '    postmortem_within_days: 5\n', '')],
      finds: [{ file: flourShortage, at: 'severity: ⟦sev1⟧' }],
    },
    {
      story: 'One misspells the key, one writes a word there, and one has nothing at all',
      edits: [
        edit(coldOven, 'postmortem: { state: final', 'postmorten: { state: final'),
        {
          file: 'incidents/2026/2026-06-10-no-yeast.md',
          text: `---
title: The yeast came a day late
severity: sev1
status: resolved
services: [online-orders]
started_at: 2026-06-10T04:00:00Z
resolved_at: 2026-06-11T04:00:00Z
postmortem: soon
---

No rolls on a Wednesday.
`,
        },
        critical,
        yesterday,
      ],
      finds: [{ file: flourShortage, at: 'severity: ⟦sev1⟧' }],
      also: ['schema/unknown-key', 'schema/wrong-type'],
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
