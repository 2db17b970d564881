import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The code is misspelt',
      edits: [
        edit(
          coldOven,
          'due: 2026-06-30',
          'due: 2025-04-10 # lookback-ignore action/due-befor-incident: imported',
        ),
      ],
      finds: [{ file: coldOven, at: 'lookback-ignore ⟦action/due-befor-incident⟧' }],
      also: ['action/due-before-incident'],
    },
  ],
  passes: [
    {
      story: 'The code is right',
      edits: [
        edit(
          coldOven,
          'due: 2026-06-30',
          'due: 2025-04-10 # lookback-ignore action/due-before-incident: imported',
        ),
      ],
    },
  ],
};
