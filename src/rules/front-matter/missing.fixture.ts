import { edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The front matter was deleted',
      edits: [
        {
          file: flourShortage,
          text: `Flour ran out.
`,
        },
      ],
      finds: [{ file: flourShortage, at: '⟦⟧Flour ran out.' }],
    },
    {
      story: 'A blank line stands before it',
      edits: [
        edit(
          flourShortage,
          `---
title: Flour`,
          `
---
title: Flour`,
        ),
      ],
      finds: [
        {
          file: flourShortage,
          at: `⟦⟧
---
title: Flour`,
        },
      ],
    },
    {
      story: 'Four dashes are a line across the page, not a fence',
      edits: [
        edit(
          flourShortage,
          `---
title: Flour`,
          `----
title: Flour`,
        ),
      ],
      finds: [
        {
          file: flourShortage,
          at: `⟦⟧----
title: Flour`,
        },
      ],
    },
    {
      story: 'A heading stands before it: it is read all the same',
      edits: [edit(flourShortage, '---\ntitle: Flour ran out on a Saturday', '# Flour\n\n---\ntitel: Flour')],
      finds: [{ file: flourShortage, at: '⟦⟧# Flour' }],
      also: ['schema/unknown-key'],
    },
    {
      story: 'Its first line is missing',
      edits: [edit(flourShortage, '---\ntitle', 'title')],
      finds: [{ file: flourShortage, at: '⟦⟧title' }],
    },
  ],
  passes: [
    {
      story: 'A byte order mark and Windows line endings',
      edits: [
        {
          file: flourShortage,
          text: `﻿---
title: Flour ran out
severity: sev2
status: resolved
services: [online-orders]
started_at: 2026-05-02T08:00:00Z
resolved_at: unknown
---
Nothing more is known.
`,
        },
      ],
    },
  ],
};
