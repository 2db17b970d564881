import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Resolved, and nobody wrote when',
      edits: [
        edit(
          coldOven,
          `resolved_at: 2026-03-14T05:05:00Z
`,
          '',
        ),
      ],
      finds: [
        {
          file: coldOven,
          at: `status: ⟦resolved⟧
visibility`,
        },
      ],
    },
    {
      story: 'Still being watched, and already resolved',
      edits: [
        edit(
          coldOven,
          `status: resolved
visibility`,
          `status: monitoring
visibility`,
        ),
      ],
      finds: [{ file: coldOven, at: 'resolved_at: ⟦2026-03-14T05:05:00Z⟧' }],
    },
  ],
  passes: [
    {
      story: 'Nobody knows when',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: unknown')],
    },
  ],
};
