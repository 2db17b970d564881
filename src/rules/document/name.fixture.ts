import { coldOven, edit, type RuleFixture } from '../fixture.ts';

function incident(day: string): string {
  return `---
title: The yeast came late
severity: sev2
status: resolved
services: [online-orders]
started_at: ${day}T04:00:00Z
resolved_at: unknown
---

The dough did not rise.
`;
}

const runbook = `---
title: Sweep the oven
services: [oven-control]
owner: "@crumb/ovens"
reviewed_on: 2026-05-02
review_every: P6M
---

Sweep from the back to the front.
`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A space and capitals in the name',
      edits: [
        {
          file: 'incidents/2026/Bread Riot.md',
          text: incident('2026-05-04'),
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
          text: incident('2026-05-04'),
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
      edits: [{ file: 'runbooks/Sweep the Oven.md', text: runbook }],
      finds: [{ file: 'runbooks/Sweep the Oven.md', at: '⟦⟧' }],
    },
    {
      story: 'A month that does not exist',
      edits: [{ file: 'incidents/2026/2026-13-04-late-yeast.md', text: incident('2026-05-04') }],
      finds: [{ file: 'incidents/2026/2026-13-04-late-yeast.md', at: '⟦⟧---\ntitle' }],
    },
    {
      story: 'A service named with an underscore',
      edits: [
        {
          file: 'services/mill_stones.yml',
          text: `name: Mill
owner: ovens
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
