import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const final = 'state: final, owner: "@crumb/ovens", reviewed_on: 2026-03-19';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Waived without a word',
      edits: [edit(coldOven, final, 'state: waived, owner: "@crumb/ovens"')],
      finds: [{ file: coldOven, at: 'state: ⟦waived⟧' }],
    },
    {
      story: 'One misspells its reason, and the other has none',
      edits: [
        edit(coldOven, final, 'state: waived, raeson: The oven is replaced in May'),
        edit(flourShortage, 'related:', 'postmortem: { state: waived }\nrelated:'),
      ],
      finds: [{ file: flourShortage, at: 'state: ⟦waived⟧' }],
      also: ['schema/unknown-key'],
    },
  ],
  passes: [
    {
      story: 'It says why',
      edits: [edit(coldOven, final, 'state: waived, reason: The oven is replaced in May')],
    },
  ],
};
