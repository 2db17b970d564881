import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const graph = { file: 'incidents/2026/2026-03-14-cold-oven/heat.png', bytes };

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A graph was added and never shown',
      edits: [graph],
      finds: [{ file: coldOven, at: '⟦⟧' }],
    },
    {
      story: 'The picture of a runbook is only mentioned in a comment',
      edits: [
        { file: 'runbooks/relight-the-oven/valve.jpg', bytes },
        edit(
          'runbooks/relight-the-oven.md',
          '1. Open the valve a quarter turn.',
          '1. Open the valve a quarter turn.\n\n<!-- ![Valve](relight-the-oven/valve.jpg) -->',
        ),
      ],
      finds: [{ file: 'runbooks/relight-the-oven.md', at: '⟦⟧' }],
    },
    {
      story: 'Of three graphs one is shown',
      edits: [
        graph,
        { file: 'incidents/2026/2026-03-14-cold-oven/orders.png', bytes },
        { file: 'incidents/2026/2026-03-14-cold-oven/sales.png', bytes },
        edit(coldOven, 'A cold oven looks', '![Orders](2026-03-14-cold-oven/orders.png) A cold oven looks'),
      ],
      finds: [
        { file: coldOven, at: '⟦⟧' },
        { file: coldOven, at: '⟦⟧' },
      ],
    },
  ],
  passes: [
    {
      story: 'Another document links to it',
      edits: [
        graph,
        edit(flourShortage, 'Nothing more is known.', 'See [the heat](2026-03-14-cold-oven/heat.png).'),
      ],
    },
    {
      story: 'A file that keeps the folder in git, and one that explains it',
      edits: [
        { file: 'incidents/2026/2026-03-14-cold-oven/.gitkeep', bytes: new Uint8Array() },
        { file: 'incidents/2026/2026-03-14-cold-oven/README.md', text: 'Graphs.\n' },
      ],
    },
  ],
};
