import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A title with a colon and no quotes',
      edits: [edit(flourShortage, 'title: Flour ran out on a Saturday', 'title: Flour: none left')],
      finds: [{ file: flourShortage, at: 'title: ⟦Flour: none left⟧' }],
    },
    {
      story: 'A key stands twice',
      edits: [
        edit(
          flourShortage,
          `severity: sev2
`,
          `severity: sev2
severity: sev1
`,
        ),
      ],
      finds: [
        {
          file: flourShortage,
          at: `severity: sev2
⟦severity: sev1⟧`,
        },
      ],
    },
  ],
  passes: [
    {
      story: 'The same title in quotes',
      edits: [edit(flourShortage, 'title: Flour ran out on a Saturday', 'title: "Flour: none left"')],
    },
  ],
};
