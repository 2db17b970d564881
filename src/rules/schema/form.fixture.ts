import { coldOven, configuration, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A time without its offset',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:11:00')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14T04:11:00⟧' }],
    },
    {
      story: 'A time with a space for the T and a short offset',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14 04:11:00+0000')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14 04:11:00+0000⟧' }],
    },
    {
      story: 'A team with a space in its id',
      edits: [
        edit(
          configuration,
          `  shop:
    name: Shop`,
          `  Shop Floor:
    name: Floor
  shop:
    name: Shop`,
        ),
      ],
      finds: [{ file: configuration, at: '  ⟦Shop Floor⟧:' }],
    },
    {
      story: 'An owner without its @',
      edits: [
        edit(
          coldOven,
          `owner: "@crumb/ovens"
    due`,
          `owner: ovens
    due`,
        ),
      ],
      finds: [{ file: coldOven, at: 'owner: ⟦ovens⟧' }],
    },
    {
      story: 'A rule without which nothing can be read is turned off',
      edits: [
        edit(
          configuration,
          'title: Crumb & Crust',
          'title: Crumb & Crust\nrules: { front-matter/syntax: off }',
        ),
      ],
      finds: [{ file: configuration, at: 'rules: { ⟦front-matter/syntax⟧' }],
    },
  ],
  passes: [
    {
      story: 'An offset instead of Z',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T05:11:00+01:00')],
    },
  ],
};
