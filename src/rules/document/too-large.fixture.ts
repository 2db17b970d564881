import { flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A log of 50 MB was committed as a document',
      edits: [{ file: flourShortage, bytes: new Uint8Array(50 * 1024 ** 2).fill(0x61) }],
      finds: [{ file: flourShortage, at: '⟦⟧' }],
    },
  ],
  passes: [
    {
      story: 'A long document',
      edits: [
        { file: flourShortage, replace: 'Nothing more is known.', with: 'All is known. '.repeat(10_000) },
      ],
    },
  ],
};
