import { configuration, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
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
      story: 'Words joined by hyphens',
      edits: [
        edit(
          configuration,
          '  shop:\n    name: Shop',
          '  shop-floor:\n    name: Floor\n  shop:\n    name: Shop',
        ),
      ],
    },
  ],
};
