import { coldOven, configuration, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const final = 'postmortem: { state: final, owner: "@crumb/ovens", reviewed_on: 2026-03-19 }\n';
const state = (written: string) => edit(coldOven, final, `postmortem: { state: ${written} }\n`);
const flourDraft = (endedOn: string) => [
  edit(flourShortage, 'severity: sev2', 'severity: sev1'),
  edit(
    flourShortage,
    'resolved_at: unknown',
    `resolved_at: "~${endedOn}T09:00:00Z"\npostmortem: { state: draft }`,
  ),
];

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'In review since March',
      edits: [state('in_review')],
      finds: [{ file: coldOven, at: 'postmortem: { state: ⟦in_review⟧ }' }],
    },
    {
      story: 'Not even begun',
      edits: [edit(coldOven, final, '')],
      finds: [{ file: coldOven, at: 'severity: ⟦sev1⟧' }],
    },
    {
      story: 'Due on Friday, and this is Monday',
      edits: flourDraft('2026-06-05'),
      finds: [{ file: flourShortage, at: 'postmortem: { state: ⟦draft⟧ }' }],
    },
  ],
  passes: [
    { story: 'Due today', edits: flourDraft('2026-06-08') },
    {
      story: 'Friday was a holiday, so it is due today',
      edits: [
        ...flourDraft('2026-06-05'),
        edit(
          configuration,
          'title: Crumb & Crust\n',
          'title: Crumb & Crust\ncalendar: { holidays: [2026-06-12] }\n',
        ),
      ],
    },
    { story: 'Waived, and it says why', edits: [state('waived, reason: Told in the one of May')] },
    {
      story: 'The severity needs none',
      edits: [edit(coldOven, 'severity: sev1', 'severity: sev2'), state('draft')],
    },
  ],
};
