import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const accepted = (reviewOn: string) =>
  edit(
    coldOven,
    'runbooks: [relight',
    `accepted_risks:
  - factor: one-burner
    reason: The new oven comes with two
    accepted_by: "@crumb/shop"
    review_on: ${reviewOn}
runbooks: [relight`,
  );

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Nobody looked again in June',
      edits: [accepted('2026-06-01')],
      finds: [{ file: coldOven, at: 'review_on: ⟦2026-06-01⟧' }],
    },
  ],
  passes: [
    { story: 'Today is the day', edits: [accepted('2026-06-15')] },
    { story: 'In September', edits: [accepted('2026-09-01')] },
  ],
};
