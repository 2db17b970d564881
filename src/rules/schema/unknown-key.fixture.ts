import { coldOven, edit, ovenControl, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A key was misspelt',
      edits: [edit(coldOven, 'severity: sev1', 'severty: sev1')],
      finds: [{ file: coldOven, at: '⟦severty⟧: sev1' }],
    },
    {
      story: 'The key of a clock was misspelt: it is not also missing',
      edits: [edit(coldOven, 'resolved_at: 2026', 'resolved-at: 2026')],
      finds: [{ file: coldOven, at: '⟦resolved-at⟧: 2026' }],
    },
    {
      story: 'An action item carries a key of another tool',
      edits: [
        edit(
          coldOven,
          `    kind: prevent
`,
          `    kind: prevent
    assignee: baker
`,
        ),
      ],
      finds: [{ file: coldOven, at: '    ⟦assignee⟧: baker' }],
    },
    {
      story: 'A service was given a prototype key',
      edits: [
        edit(
          ovenControl,
          'owner: ovens',
          `owner: ovens
__proto__: { tier: 1 }`,
        ),
      ],
      finds: [{ file: ovenControl, at: '⟦__proto__⟧: {' }],
    },
    {
      story: 'A document that brings a schema of its own',
      edits: [edit(ovenControl, 'owner: ovens', 'owner: ovens\n$schema: https://example.com/anything.json')],
      finds: [{ file: ovenControl, at: '⟦$schema⟧: https' }],
    },
    {
      story: 'A merge key of YAML 1.1',
      edits: [
        edit(coldOven, 'impact:\n  summary', 'impact:\n  <<: *who\n  summary'),
        edit(coldOven, 'roles: { commander', 'roles: &who { commander'),
      ],
      finds: [{ file: coldOven, at: '  ⟦<<⟧: *who' }],
    },
    {
      story: 'A colon without a space between braces',
      edits: [edit(coldOven, 'roles: { commander: "@crumb/shop" }', 'roles: { commander:baker }')],
      finds: [{ file: coldOven, at: 'roles: { ⟦commander:baker⟧ }' }],
    },
  ],
  passes: [
    {
      story: 'Every optional key is there',
      edits: [
        edit(
          coldOven,
          'tags: [oven]',
          `tags: [oven]
related: [2026-05-02-flour-shortage]`,
        ),
      ],
    },
  ],
};
