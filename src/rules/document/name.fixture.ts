import type { RuleFixture } from '../fixture.ts';

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
      story: 'A folder of images beside a document',
      edits: [
        {
          file: 'incidents/2026/2026-03-14-cold-oven/flame.svg',
          text: '<svg xmlns="http://www.w3.org/2000/svg"/>',
        },
      ],
    },
  ],
};
