import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const lessons = '## Lessons\n';
const silent = '<!-- lookback-ignore language/judgement: a quotation -->\n';
const minutes = 'It was agreed at the counter that the name of the day may stay. '.repeat(20);
const everyRule = Array.from({ length: 20 }, () => 'reference/renamed').join(', ');

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The minutes of a meeting were pasted as the reason',
      edits: [
        edit(
          flourShortage,
          'related: [2026-03-14-cold-oven]',
          `# lookback-ignore reference/renamed: ${minutes}\nrelated: [2026-03-14-oven]`,
        ),
      ],
      finds: [
        { file: flourShortage, at: '# ⟦lookback-ignore⟧ reference/renamed: It was agreed at the counter' },
      ],
      also: ['reference/renamed'],
    },
    {
      story: 'More rules are named than anyone reads',
      edits: [
        edit(
          flourShortage,
          'related: [2026-03-14-cold-oven]',
          `# lookback-ignore ${everyRule}: the name of the day\nrelated: [2026-03-14-oven]`,
        ),
      ],
      finds: [{ file: flourShortage, at: '# ⟦lookback-ignore⟧ reference/renamed, reference/renamed,' }],
      also: ['reference/renamed'],
    },
    {
      story: 'Hundreds of comments in one document; the 201st is named',
      edits: [
        edit(
          coldOven,
          lessons,
          `${silent.repeat(200)}Obviously cold.\n\n<!-- lookback-ignore language/judgement: their words -->\n${lessons}`,
        ),
      ],
      finds: [{ file: coldOven, at: '<!-- ⟦lookback-ignore⟧ language/judgement: their words -->' }],
    },
  ],
  passes: [
    {
      story: 'A reason of several sentences',
      edits: [
        edit(
          flourShortage,
          'related: [2026-03-14-cold-oven]',
          `# lookback-ignore reference/renamed: ${minutes.slice(0, 600)}\nrelated: [2026-03-14-oven]`,
        ),
      ],
    },
    {
      story: 'As many comments as are read',
      edits: [edit(coldOven, lessons, `${silent.repeat(200)}Obviously cold.\n\n${lessons}`)],
    },
  ],
};
