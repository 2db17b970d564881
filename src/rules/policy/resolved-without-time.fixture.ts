import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

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
    {
      story: 'One misspells the key of its end, and the other has none',
      edits: [
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolvd_at: 2026-03-14T05:05:00Z'),
        edit(flourShortage, 'resolved_at: unknown\n', ''),
      ],
      finds: [{ file: flourShortage, at: 'status: ⟦resolved⟧' }],
      also: ['schema/unknown-key'],
    },
    {
      story: 'Of one nobody can tell whether it goes on, and the other is resolved without a time',
      edits: [
        edit(coldOven, 'status: resolved\nvisibility', 'status: over\nvisibility'),
        edit(flourShortage, 'resolved_at: unknown\n', ''),
      ],
      finds: [{ file: flourShortage, at: 'status: ⟦resolved⟧' }],
      also: ['schema/unknown-value'],
    },
  ],
  passes: [
    {
      story: 'Nobody knows when',
      edits: [edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: unknown')],
    },
  ],
};
