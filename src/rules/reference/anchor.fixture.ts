import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const nothingMore = 'Nothing more is known.';
const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The heading of another document is misspelt',
      edits: [edit(flourShortage, nothingMore, 'See [the end](2026-03-14-cold-oven.md#lesons).')],
      finds: [{ file: flourShortage, at: '(⟦2026-03-14-cold-oven.md#lesons⟧)' }],
    },
    {
      story: 'The heading is written as it reads',
      edits: [edit(coldOven, lesson, 'See the [Timeline](#Timeline).')],
      finds: [{ file: coldOven, at: '(⟦#Timeline⟧)' }],
    },
    {
      story: 'The second of two headings of that name is gone',
      edits: [edit(coldOven, lesson, 'See [below](#the-flame-1).\n\n### The *flame*\n\nIt is blue.')],
      finds: [{ file: coldOven, at: '(⟦#the-flame-1⟧)' }],
    },
    {
      story: 'What stands behind the percent sign is no letter',
      edits: [edit(coldOven, lesson, 'See [the oven](#%FFfen).')],
      finds: [{ file: coldOven, at: '(⟦#%FFfen⟧)' }],
    },
  ],
  passes: [
    {
      story:
        'Headings with code, punctuation, umlauts and a number behind them; the top of the page; a footnote',
      edits: [
        edit(
          coldOven,
          lesson,
          `See [a](#the-valve_a-moved), [b](#%C3%B6fen), [c](#ofen-1), [d](#), [e](#top) and [f](#user-content-fn-1)[^1].

### The \`valve_a\`, moved!

### Öfen

### Ofen

### Ofen

[^1]: As the night shift tells it.`,
        ),
      ],
    },
    {
      story: 'A heading of another document',
      edits: [edit(flourShortage, nothingMore, 'See [the end](2026-03-14-cold-oven.md#lessons).')],
    },
    {
      story: 'A heading with an umlaut in another document, written with percent signs',
      edits: [
        edit(coldOven, lesson, '### Öfen\n\nThey are blue.'),
        edit(flourShortage, nothingMore, 'See [the ovens](2026-03-14-cold-oven.md#%C3%B6fen).'),
      ],
    },
    {
      story:
        'A place in a folder, in a picture or in a file of a service, of whose headings nothing is known',
      edits: [
        {
          file: 'incidents/2026/2026-05-02-flour-shortage/sacks.png',
          bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
        },
        edit(
          flourShortage,
          nothingMore,
          'See [the year](./#may), [the sacks](2026-05-02-flour-shortage/sacks.png#left), [the owner](../../services/oven-control.yml#owner) and [the teams](../../lookback.yml#teams).',
        ),
      ],
    },
  ],
};
