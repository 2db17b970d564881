import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const resolved = 'resolved_at: unknown';
const within = (state: string) =>
  `${resolved}\npostmortem: { state: ${state}, owner: "@crumb/shop", reviewed_on: 2026-05-08, in: 2026-03-14-cold-oven }`;
const written = 'postmortem: { state: final, owner: "@crumb/ovens", reviewed_on: 2026-03-19 }';
const firstTwin = '2026-05-03-no-rolls';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The incident that covers this one was never written up',
      edits: [
        edit(flourShortage, resolved, within('draft')),
        edit(coldOven, written, 'postmortem: { state: none, owner: "@crumb/ovens" }'),
      ],
      finds: [{ file: flourShortage, at: 'in: ⟦2026-03-14-cold-oven⟧' }],
      also: ['policy/postmortem-late'],
    },
    {
      story: 'Final here, still a draft there',
      edits: [
        edit(flourShortage, resolved, within('final')),
        edit(
          coldOven,
          written,
          'postmortem: { state: draft, owner: "@crumb/ovens", reviewed_on: 2026-03-19 }',
        ),
      ],
      finds: [{ file: flourShortage, at: 'in: ⟦2026-03-14-cold-oven⟧' }],
      also: ['policy/postmortem-late'],
    },
    {
      story: 'The other one was waived',
      edits: [
        edit(flourShortage, resolved, within('final')),
        edit(coldOven, written, 'postmortem: { state: waived, reason: The oven is replaced in May }'),
      ],
      finds: [{ file: flourShortage, at: 'in: ⟦2026-03-14-cold-oven⟧' }],
    },
    {
      story: 'Each of the two says that the other one holds it',
      edits: [
        edit(flourShortage, resolved, within('final')),
        edit(
          coldOven,
          written,
          'postmortem: { state: final, reviewed_on: 2026-03-19, in: 2026-05-02-flour-shortage }',
        ),
      ],
      finds: [
        { file: coldOven, at: 'in: ⟦2026-05-02-flour-shortage⟧' },
        { file: flourShortage, at: 'in: ⟦2026-03-14-cold-oven⟧' },
      ],
    },
    {
      story: 'It lies in a third document',
      edits: [
        edit(flourShortage, resolved, within('final')),
        {
          file: `incidents/2026/${firstTwin}.md`,
          text: `---
title: No rolls on Sunday
severity: sev2
status: resolved
services: [online-orders]
started_at: 2026-05-03T08:00:00+02:00
resolved_at: unknown
postmortem: { state: final, owner: "@crumb/shop", reviewed_on: 2026-05-08, in: 2026-05-02-flour-shortage }
---

The same flour.
`,
        },
      ],
      finds: [{ file: `incidents/2026/${firstTwin}.md`, at: 'in: ⟦2026-05-02-flour-shortage⟧' }],
    },
    {
      story: 'Final here, still in review there',
      edits: [
        edit(flourShortage, resolved, within('final')),
        edit(coldOven, written, 'postmortem: { state: in_review, owner: "@crumb/ovens" }'),
        edit(coldOven, 'severity: sev1', 'severity: sev2'),
      ],
      finds: [{ file: flourShortage, at: 'in: ⟦2026-03-14-cold-oven⟧' }],
    },
  ],
  passes: [
    {
      story: 'Neither is final yet',
      edits: [
        edit(flourShortage, resolved, within('draft')),
        edit(coldOven, written, 'postmortem: { state: in_review, owner: "@crumb/ovens" }'),
        edit(coldOven, 'severity: sev1', 'severity: sev2'),
      ],
    },
    { story: 'It is final in the other document', edits: [edit(flourShortage, resolved, within('final'))] },
  ],
};
