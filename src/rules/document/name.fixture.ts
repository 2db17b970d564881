import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A space and capitals in the name',
      edits: [
        {
          file: 'incidents/2026/Bread Riot.md',
          text: `---
title: x
---
`,
        },
      ],
      finds: [
        {
          file: 'incidents/2026/Bread Riot.md',
          at: `⟦⟧---
title`,
        },
      ],
    },
    {
      story: 'An incident filed under another year',
      edits: [
        {
          file: 'incidents/2025/2026-05-04-late-yeast.md',
          text: `---
title: x
---
`,
        },
      ],
      finds: [
        {
          file: 'incidents/2025/2026-05-04-late-yeast.md',
          at: `⟦⟧---
title`,
        },
      ],
    },
    {
      story: 'Spaces in the name of a runbook',
      edits: [{ file: 'runbooks/Sweep the Oven.md', text: '# Sweep the oven\n' }],
      finds: [{ file: 'runbooks/Sweep the Oven.md', at: '⟦⟧' }],
    },
    {
      story: 'A month that does not exist',
      edits: [{ file: 'incidents/2026/2026-13-04-late-yeast.md', text: '---\ntitle: x\n---\n' }],
      finds: [{ file: 'incidents/2026/2026-13-04-late-yeast.md', at: '⟦⟧---\ntitle' }],
    },
    {
      story: 'A service named with an underscore',
      edits: [
        {
          file: 'services/mill_stones.yml',
          text: `name: Mill
`,
        },
      ],
      finds: [{ file: 'services/mill_stones.yml', at: '⟦⟧name' }],
    },
  ],
  passes: [
    {
      story: 'A folder of figures beside a document',
      edits: [
        edit(coldOven, 'A cold oven looks', '[Its heat](2026-03-14-cold-oven/heat.csv). A cold oven looks'),
        { file: 'incidents/2026/2026-03-14-cold-oven/heat.csv', text: '04:02,180' },
      ],
    },
  ],
};
