import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The severity was left out',
      edits: [
        edit(
          coldOven,
          `severity: sev1
`,
          '',
        ),
      ],
      finds: [
        {
          file: coldOven,
          at: `---
⟦⟧title: The big oven`,
        },
      ],
    },
    {
      story: 'An impact has figures and no summary',
      edits: [
        edit(
          coldOven,
          `  summary: Orders for rolls were late by half an hour.
`,
          '',
        ),
      ],
      finds: [
        {
          file: coldOven,
          at: `⟦impact⟧:
  customers`,
        },
      ],
    },
    {
      story: 'A factor has no category: pointed at where it begins',
      edits: [edit(coldOven, '    category: capacity\n', '')],
      finds: [{ file: coldOven, at: '  - ⟦⟧id: one-burner' }],
    },
  ],
  passes: [
    {
      story: 'Optional keys are left out',
      edits: [
        edit(
          coldOven,
          `kind: incident
`,
          '',
        ),
      ],
    },
  ],
};
