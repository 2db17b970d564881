import { cleaning, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The title and an update of a window name hosts',
      edits: [
        edit(
          cleaning,
          'title: The ovens are cleaned',
          'title: The ovens are cleaned, oven-2.bakery.lan first\nupdates:\n  - at: 2026-06-01T20:00:00Z\n    message: >-\n      Begun with\n      192.168.7.20.',
        ),
      ],
      finds: [
        { file: cleaning, at: 'cleaned, ⟦oven-2.bakery.lan⟧ first' },
        { file: cleaning, at: '⟦192.168.7.20⟧.' },
      ],
    },
  ],
  passes: [
    {
      story: 'The body is not shown',
      edits: [
        edit(cleaning, 'The night shift bakes', 'The night shift (10.20.0.17, oven-2.bakery.lan) bakes'),
      ],
    },
  ],
};
