import { coldOven, edit, ovenControl, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A key was misspelt',
      edits: [edit(coldOven, 'severity: sev1', 'severty: sev1')],
      finds: [{ file: coldOven, at: '⟦severty⟧: sev1' }],
      also: ['schema/missing-key'],
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
