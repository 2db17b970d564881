import { edit, type RuleFixture } from '../fixture.ts';
import { relight } from './relight.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The year has a typo',
      edits: [edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2062-05-02')],
      finds: [{ file: relight, at: 'reviewed_on: ⟦2062-05-02⟧' }],
    },
    {
      story: 'The day after tomorrow has begun nowhere',
      edits: [edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2026-06-17')],
      finds: [{ file: relight, at: 'reviewed_on: ⟦2026-06-17⟧' }],
    },
  ],
  passes: [
    {
      story: 'Reviewed where the next day has begun',
      edits: [edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2026-06-16')],
    },
  ],
};
