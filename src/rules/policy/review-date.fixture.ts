import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Final, and nobody wrote when it was reviewed',
      edits: [edit(coldOven, ', reviewed_on: 2026-03-19', '')],
      finds: [{ file: coldOven, at: 'state: ⟦final⟧' }],
    },
  ],
  passes: [
    {
      story: 'Waived, and so never reviewed',
      edits: [
        edit(
          coldOven,
          'state: final, owner: "@crumb/ovens", reviewed_on: 2026-03-19',
          'state: waived, reason: Told in the one of May',
        ),
      ],
    },
  ],
};
