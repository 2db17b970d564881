import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'An unknown key is to be waved through',
      edits: [
        edit(
          coldOven,
          'tags: [oven]',
          '# lookback-ignore schema/unknown-key: we like it\nmood: good\ntags: [oven]',
        ),
      ],
      finds: [{ file: coldOven, at: 'lookback-ignore ⟦schema/unknown-key⟧' }],
      also: ['schema/unknown-key'],
    },
  ],
  passes: [
    {
      story: 'A rule that may be silenced',
      edits: [
        edit(
          flourShortage,
          'related: [2026-03-14-cold-oven]',
          '# lookback-ignore reference/renamed: the name of the day\nrelated: [2026-03-14-oven]',
        ),
      ],
    },
  ],
};
