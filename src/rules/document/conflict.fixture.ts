import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A merge conflict was committed',
      edits: [
        edit(
          flourShortage,
          'severity: sev2',
          '<<<<<<< HEAD\nseverity: sev2\n=======\nseverity: sev1\n>>>>>>> worse',
        ),
      ],
      finds: [{ file: flourShortage, at: '⟦<<<<<<< HEAD⟧' }],
    },
  ],
  passes: [
    {
      story: 'A heading underlined by seven signs',
      edits: [edit(flourShortage, 'Nothing more is known.', 'Notes\n=======\n\nNothing more is known.')],
    },
  ],
};
