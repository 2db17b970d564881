import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A baker can be written to and called',
      edits: [
        edit(
          coldOven,
          lesson,
          'Ask rye.flour+oven@crumb.dev, or [call](tel:+4930901820111), or +49 (30) 901820-112.',
        ),
      ],
      finds: [
        { file: coldOven, at: 'Ask ⟦rye.flour+oven@crumb.dev⟧,' },
        { file: coldOven, at: 'tel:⟦+4930901820111⟧)' },
        { file: coldOven, at: 'or ⟦+49 (30) 901820-112⟧.' },
      ],
    },
    {
      story: 'An action names who did it, in a comment',
      edits: [edit(coldOven, '    kind: prevent', '    kind: prevent # rye@crumb.dev knows')],
      finds: [{ file: coldOven, at: '# ⟦rye@crumb.dev⟧ knows' }],
    },
  ],
  passes: [
    {
      story: 'Mailboxes made for everyone, and documentation',
      edits: [
        edit(
          coldOven,
          lesson,
          'Write to support@crumb.dev, noreply@crumb.dev or rye@example.com, or clone git@github.com:example/lookback.git. Call +1 202 555 0143.',
        ),
      ],
    },
    {
      story: 'Figures, times, versions, diffs and pictures',
      edits: [
        edit(
          coldOven,
          lesson,
          'Between 2026-03-14T04:02:00+0100 and +01:00 there were +12 000 000 orders (5 +2000000), +1500 ms, build 1.2.3+20260314, id +A12345678, logo@2x.png and thermo@2.0.1.',
        ),
      ],
    },
    {
      story: 'Colleagues may know',
      edits: [edit(flourShortage, 'Nothing more is known.', 'Ask rye@crumb.dev.')],
    },
    {
      story: 'The configuration allows an address',
      edits: [
        edit(
          'lookback.yml',
          'title: Crumb & Crust',
          'title: Crumb & Crust\nleaks: { allowed: ["*@press.crumb.dev"] }',
        ),
        edit(coldOven, lesson, 'Ask Rye@Press.crumb.dev.'),
      ],
    },
  ],
};
