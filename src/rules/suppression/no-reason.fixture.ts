import { coldOven, edit, ovenControl, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A rule is silenced without a word why',
      edits: [edit(coldOven, '## Summary\n', '<!-- lookback-ignore section/empty -->\n## Summary\n')],
      finds: [{ file: coldOven, at: '<!-- ⟦lookback-ignore section/empty⟧ -->' }],
    },
    {
      story: 'A reason, and no rule',
      edits: [edit(ovenControl, 'owner: ovens', 'owner: ovens # lookback-ignore: the shop is away')],
      finds: [{ file: ovenControl, at: '# ⟦lookback-ignore: the shop is away⟧' }],
    },
  ],
  passes: [
    {
      story: 'The comment stands in a code block, where it is an example',
      edits: [
        edit(
          coldOven,
          '## Lessons\n',
          '## Lessons\n\n```html\n<!-- lookback-ignore section/empty -->\n```\n',
        ),
      ],
    },
  ],
};
