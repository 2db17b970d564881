import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';
const graph = {
  file: 'incidents/2026/2026-03-14-cold-oven/heat.png',
  bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
};

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The image was never added',
      edits: [edit(coldOven, lesson, '![Heat over the morning](2026-03-14-cold-oven/heat.png)')],
      finds: [{ file: coldOven, at: '(⟦2026-03-14-cold-oven/heat.png⟧)' }],
    },
    {
      story: 'The folder was forgotten',
      edits: [
        graph,
        edit(coldOven, lesson, '[![Heat](heat.png "230 degrees")](2026-03-14-cold-oven/heat.png)'),
      ],
      finds: [{ file: coldOven, at: '(⟦heat.png⟧ "' }],
    },
    {
      story: 'The name ends in capitals, as cameras write it',
      edits: [
        graph,
        edit(
          coldOven,
          lesson,
          '![Heat][graph]. See [it in full](2026-03-14-cold-oven/heat.png).\n\n[Graph]: 2026-03-14-cold-oven/heat.PNG',
        ),
      ],
      finds: [{ file: coldOven, at: '[Graph]: ⟦2026-03-14-cold-oven/heat.PNG⟧' }],
    },
    {
      story: 'An image in HTML that does not exist',
      edits: [edit(coldOven, lesson, '<p><img width="400" src="2026-03-14-cold-oven/heat.png"></p>')],
      finds: [{ file: coldOven, at: 'src="⟦2026-03-14-cold-oven/heat.png⟧"' }],
    },
  ],
  passes: [
    {
      story: 'An image beside its document, and one of another site',
      edits: [
        graph,
        edit(
          coldOven,
          lesson,
          '![Heat over the morning](./2026-03-14-cold-oven/heat.png)\n![Flour](https://mill.example/flour.png)',
        ),
      ],
    },
  ],
};
