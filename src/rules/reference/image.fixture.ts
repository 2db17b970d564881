import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

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
    {
      story: 'The file was to be filled in later',
      edits: [edit(coldOven, lesson, '![Heat over the morning]()')],
      finds: [{ file: coldOven, at: '[Heat over the morning](⟦⟧)' }],
    },
    {
      story: 'A document is written as an image, by the name it had before',
      edits: [edit(flourShortage, 'Nothing more is known.', '![The cold oven](2026-03-14-oven.md)')],
      finds: [{ file: flourShortage, at: '(⟦2026-03-14-oven.md⟧)' }],
    },
    {
      story: 'The folder was forgotten, and the name has a blank in it',
      edits: [
        { ...graph, file: 'incidents/2026/2026-03-14-cold-oven/heat map.png' },
        edit(
          coldOven,
          lesson,
          '![Heat](<heat map.png>), also [in full](<2026-03-14-cold-oven/heat map.png>)',
        ),
      ],
      finds: [{ file: coldOven, at: '![Heat](<⟦heat map.png⟧>)' }],
    },
    {
      story: 'Two documents have an image of that name: the nearer one is meant',
      edits: [
        graph,
        { ...graph, file: 'runbooks/relight-the-oven/heat.png' },
        edit(coldOven, lesson, 'See ![Heat](2026-03-14-cold-oven/heat.png).'),
        edit(
          'runbooks/relight-the-oven.md',
          '1. Open the valve a quarter turn.',
          '1. Look at ![Heat](heat.png), or [in full](relight-the-oven/heat.png).',
        ),
      ],
      finds: [{ file: 'runbooks/relight-the-oven.md', at: '![Heat](⟦heat.png⟧)' }],
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
    {
      story: 'A place in this document',
      edits: [edit(coldOven, lesson, '![Heat](#heat)')],
    },
  ],
};
