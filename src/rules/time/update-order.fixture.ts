import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The second update is older than the first',
      edits: [edit(coldOven, '  - at: 2026-03-14T05:05:00Z', '  - at: 2026-03-14T04:05:00Z')],
      finds: [{ file: coldOven, at: '  - at: ⟦2026-03-14T04:05:00Z⟧' }],
    },
  ],
  passes: [
    {
      story: 'Two at the same minute',
      edits: [edit(coldOven, '  - at: 2026-03-14T05:05:00Z', '  - at: 2026-03-14T04:20:00Z')],
    },
  ],
};
