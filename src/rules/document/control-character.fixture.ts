import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The colours of a terminal were pasted along',
      edits: [edit(flourShortage, 'Nothing more is known.', 'The log says \u001b[31mno flour\u001b[0m.')],
      finds: [
        { file: flourShortage, at: 'says ⟦\u001b⟧[31m' },
        { file: flourShortage, at: 'flour⟦\u001b⟧[0m' },
      ],
    },
    {
      story: 'A NUL byte in the body',
      edits: [edit(flourShortage, 'Nothing more is known.', 'Nothing\0more is known.')],
      finds: [{ file: flourShortage, at: 'Nothing⟦\0⟧more' }],
    },
  ],
  passes: [
    {
      story: 'Tabs, and lines that end as on Windows',
      edits: [edit(flourShortage, 'Nothing more is known.', 'Nothing\tmore\r\nis known.')],
    },
  ],
};
