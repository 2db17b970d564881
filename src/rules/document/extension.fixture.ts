import type { RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The extension was forgotten',
      edits: [
        {
          file: 'incidents/2026/2026-05-04-late-yeast',
          text: `---
title: x
---
`,
        },
      ],
      finds: [
        {
          file: 'incidents/2026/2026-05-04-late-yeast',
          at: `⟦⟧---
title`,
        },
      ],
    },
    {
      story: 'A service in the other spelling of YAML',
      edits: [
        {
          file: 'services/mill.yaml',
          text: `name: Mill
`,
        },
      ],
      finds: [{ file: 'services/mill.yaml', at: '⟦⟧name' }],
    },
    {
      story: 'A service in JSON',
      edits: [{ file: 'services/mill.json', text: '{ "name": "Mill" }\n' }],
      finds: [{ file: 'services/mill.json', at: '⟦⟧{ "name"' }],
    },
  ],
  passes: [
    {
      story: 'A readme',
      edits: [
        {
          file: 'incidents/README.md',
          text: `# Incidents
`,
        },
      ],
    },
  ],
};
