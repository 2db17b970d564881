import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The year was mistyped',
      edits: [edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10')],
      finds: [{ file: coldOven, at: 'due: ⟦2025-04-10⟧' }],
    },
  ],
  passes: [
    {
      story: 'Due on the very day',
      edits: [
        edit(coldOven, 'due: 2026-06-30', 'due: 2026-03-14\n    status: done\n    done_on: 2026-03-14'),
      ],
    },
  ],
};
