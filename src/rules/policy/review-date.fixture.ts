import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Final, and nobody wrote when it was reviewed',
      edits: [edit(coldOven, ', reviewed_on: 2026-03-19', '')],
      finds: [{ file: coldOven, at: 'state: ⟦final⟧' }],
    },
    {
      story: 'One misspells the key of its date, and the other has none',
      edits: [
        edit(coldOven, 'reviewed_on: 2026-03-19', 'reviewd_on: 2026-03-19'),
        edit(flourShortage, 'related:', 'postmortem: { state: final }\nrelated:'),
      ],
      finds: [{ file: flourShortage, at: 'state: ⟦final⟧' }],
      also: ['schema/unknown-key'],
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
