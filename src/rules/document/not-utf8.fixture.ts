import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The file was saved in Latin-1',
      edits: [{ file: flourShortage, bytes: Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a) }],
      finds: [{ file: flourShortage, at: '⟦⟧' }],
    },
    {
      story: 'The file was saved as UTF-16',
      edits: [{ file: flourShortage, bytes: Buffer.from('\ufeff---\ntitle: Flour\n', 'utf16le') }],
      finds: [{ file: flourShortage, at: '⟦⟧' }],
    },
    {
      story: 'The file was saved as UTF-16 without a byte order mark',
      edits: [{ file: flourShortage, bytes: Buffer.from('---\ntitle: Flour\n', 'utf16le') }],
      finds: [{ file: flourShortage, at: '⟦⟧' }],
    },
  ],
  passes: [
    {
      story: 'Letters of many languages',
      edits: [edit(flourShortage, 'title: Flour ran out on a Saturday', 'title: Żytnia mąka – 麦粉 – قمح')],
    },
  ],
};
