import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A time without its offset',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:11:00')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14T04:11:00⟧' }],
    },
    {
      story: 'A time with a space for the T and a short offset',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14 04:11:00+0000')],
      finds: [{ file: coldOven, at: 'detected_at: ⟦2026-03-14 04:11:00+0000⟧' }],
    },
    {
      story: 'An owner without its @',
      edits: [
        edit(
          coldOven,
          `owner: "@crumb/ovens"
    due`,
          `owner: ovens
    due`,
        ),
      ],
      finds: [{ file: coldOven, at: 'owner: ⟦ovens⟧' }],
    },
  ],
  passes: [
    {
      story: 'An offset instead of Z',
      edits: [edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T05:11:00+01:00')],
    },
  ],
};
