import type { RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A link that leads out of the repository',
      edits: [{ file: 'incidents/2026/2026-05-03-passwords.md', linkTo: '/etc/hostname' }],
      finds: [{ file: 'incidents/2026/2026-05-03-passwords.md', at: '⟦⟧' }],
    },
  ],
  passes: [{ story: 'The document itself', edits: [] }],
};
