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
    {
      story: 'Behind one that is only a sentence and one whose day does not exist',
      edits: [
        edit(
          coldOven,
          'runbooks: [relight',
          `accepted_risks:
  - The new oven comes with two
  - factor: one-burner
    reason: The new oven comes with two
    accepted_by: "@crumb/shop"
    review_on: 2026-02-30
  - factor: one-burner
    reason: Nobody has fallen over it yet
    accepted_by: "@crumb/shop"
    review_on: 2026-05-31
runbooks: [relight`,
        ),
      ],
      finds: [{ file: coldOven, at: 'review_on: ⟦2026-05-31⟧' }],
      also: ['schema/wrong-type', 'time/impossible'],
    },
  ],
  passes: [
    { story: 'Today is the day', edits: [accepted('2026-06-15')] },
    { story: 'In September', edits: [accepted('2026-09-01')] },
  ],
};
