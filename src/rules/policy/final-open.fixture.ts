import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const goesOn = [
  edit(coldOven, 'status: resolved\nvisibility', 'status: monitoring\nvisibility'),
  edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z\n', ''),
];

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Final, while the oven is still being watched',
      edits: goesOn,
      finds: [{ file: coldOven, at: 'state: ⟦final⟧' }],
    },
  ],
  passes: [
    {
      story: 'A draft may be written meanwhile',
      edits: [
        ...goesOn,
        edit(coldOven, 'state: final, owner: "@crumb/ovens", reviewed_on: 2026-03-19', 'state: draft'),
      ],
    },
  ],
};
