import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';
const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const graph = { file: 'incidents/2026/2026-03-14-cold-oven/heat.png', bytes };
const shown = '![Heat](2026-03-14-cold-oven/heat.png)';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A drawing that may hold scripts',
      edits: [
        { file: 'incidents/2026/2026-03-14-cold-oven/valves.svg', bytes },
        edit(coldOven, lesson, '![Valves](2026-03-14-cold-oven/valves.svg)'),
      ],
      finds: [{ file: coldOven, at: '(⟦2026-03-14-cold-oven/valves.svg⟧)' }],
    },
    {
      story: 'The image of another incident, and one from the documentation',
      edits: [
        graph,
        edit(coldOven, lesson, shown),
        edit(flourShortage, 'Nothing more is known.', `${shown} ![Sacks](../../docs/sacks.png)`),
      ],
      finds: [
        { file: flourShortage, at: '![Heat](⟦2026-03-14-cold-oven/heat.png⟧)' },
        { file: flourShortage, at: '![Sacks](⟦../../docs/sacks.png⟧)' },
      ],
    },
    {
      story: 'An image in HTML, to give it a width',
      edits: [graph, edit(coldOven, lesson, 'So: <img src=2026-03-14-cold-oven/heat.png width=400>')],
      finds: [{ file: coldOven, at: 'src=⟦2026-03-14-cold-oven/heat.png⟧ width' }],
    },
  ],
  passes: [
    {
      story: 'An image in the folder of its document',
      edits: [graph, edit(coldOven, lesson, shown)],
    },
    {
      story: 'A drawing that is linked to, not shown',
      edits: [
        { file: 'incidents/2026/2026-03-14-cold-oven/valves.svg', bytes },
        edit(coldOven, lesson, 'See the [valves](2026-03-14-cold-oven/valves.svg).'),
      ],
    },
  ],
};
