import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The closing line is missing',
      edits: [
        edit(
          flourShortage,
          `
---

Nothing`,
          `

Nothing`,
        ),
      ],
      finds: [
        {
          file: flourShortage,
          at: `⟦---⟧
title`,
        },
      ],
    },
    {
      story: 'It is missing before a heading: everything is read all the same',
      edits: [
        edit(coldOven, 'tags: [oven]\n---\n', 'tags: [oven]\n'),
        edit(coldOven, 'customers: 120', 'customers: many'),
      ],
      finds: [{ file: coldOven, at: '⟦---⟧\ntitle' }],
      also: ['schema/wrong-type'],
    },
    {
      story: 'The three hyphens became a dash',
      edits: [edit(flourShortage, 'cold-oven]\n---', 'cold-oven]\n—')],
      finds: [{ file: flourShortage, at: 'cold-oven]\n⟦—⟧' }],
    },
    {
      story: 'The three hyphens are indented',
      edits: [edit(flourShortage, 'cold-oven]\n---', 'cold-oven]\n  ---')],
      finds: [{ file: flourShortage, at: 'cold-oven]\n  ⟦---⟧' }],
    },
    {
      story: 'Three dots close it, as another program has it',
      edits: [edit(flourShortage, 'cold-oven]\n---', 'cold-oven]\n...')],
      finds: [{ file: flourShortage, at: 'cold-oven]\n⟦...⟧' }],
    },
  ],
  passes: [
    {
      story: 'The closing line is the last line',
      edits: [
        {
          file: flourShortage,
          text: `---
title: Flour ran out
severity: sev2
status: resolved
services: [online-orders]
started_at: 2026-05-02T08:00:00Z
resolved_at: unknown
---`,
        },
      ],
    },
  ],
};
