import { edit, type RuleFixture } from '../fixture.ts';
import { relight } from './relight.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Half a year has passed, and two weeks',
      edits: [edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2025-12-01')],
      finds: [{ file: relight, at: 'reviewed_on: ⟦2025-12-01⟧' }],
    },
    {
      story: 'The review held until yesterday: a month from the 31st ends with the month',
      edits: [
        edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2026-05-14'),
        edit(relight, 'review_every: P6M', 'review_every: P1M'),
      ],
      finds: [{ file: relight, at: 'reviewed_on: ⟦2026-05-14⟧' }],
    },
  ],
  passes: [
    {
      story: 'Today is the last day on which it holds',
      edits: [
        edit(relight, 'reviewed_on: 2026-05-02', 'reviewed_on: 2026-05-15'),
        edit(relight, 'review_every: P6M', 'review_every: P1M'),
      ],
    },
    {
      story: 'A review that holds longer than there are dates',
      edits: [edit(relight, 'review_every: P6M', 'review_every: P999999999999Y')],
    },
  ],
};
