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
  ],
};
