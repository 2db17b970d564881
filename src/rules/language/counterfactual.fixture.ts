import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Someone should have looked',
      edits: [
        edit(coldOven, lesson, 'The night baker should have looked. The engineer should not have left.'),
      ],
      finds: [{ file: coldOven, at: 'The engineer ⟦should not have⟧ left' }],
    },
    {
      story: 'We could have known, and wish we had',
      edits: [edit(coldOven, lesson, 'We easily could’ve known; we could also have\nasked. If only we had.')],
      finds: [
        { file: coldOven, at: 'We easily ⟦could’ve⟧ known' },
        { file: coldOven, at: 'we ⟦could also have⟧\nasked' },
        { file: coldOven, at: '⟦If only we⟧ had' },
      ],
    },
    {
      story: 'Nobody is told off by way of everyone',
      edits: [edit(coldOven, lesson, 'Nobody should have left. It could have been noticed.')],
      finds: [
        { file: coldOven, at: 'Nobody ⟦should have⟧ left' },
        { file: coldOven, at: 'It ⟦could have been noticed⟧' },
      ],
    },
    {
      story: 'It should have been noticed, by nobody in particular',
      edits: [edit(coldOven, lesson, 'The cold tray should have been noticed.')],
      finds: [{ file: coldOven, at: 'tray ⟦should have been noticed⟧' }],
    },
    {
      story: 'What was left undone',
      edits: [
        edit(
          coldOven,
          lesson,
          'The on-call engineer failed to open the valve. The shop forgot to call.\n\nHad they called, it would be known.',
        ),
      ],
      finds: [
        { file: coldOven, at: 'engineer ⟦failed to⟧ open' },
        { file: coldOven, at: 'shop ⟦forgot to⟧ call' },
        { file: coldOven, at: '⟦Had they⟧ called' },
      ],
    },
    {
      story: 'An action is not done because someone neglected it',
      edits: [
        edit(
          coldOven,
          'done_when: Both burners hold 230 degrees through a morning',
          'done_when: >-\n      Both burners hold 230 degrees, which the shop neglected\n      to measure',
        ),
      ],
      finds: [{ file: coldOven, at: 'shop ⟦neglected\n      to⟧ measure' }],
    },
  ],
  passes: [
    {
      story: 'A system is no person',
      edits: [
        edit(
          coldOven,
          lesson,
          'The burner failed to start. The alert should have fired at 04:05. A second probe would have shown it.',
        ),
      ],
    },
    {
      story: 'What people ought to have in future is a wish one can fulfil',
      edits: [
        edit(coldOven, lesson, 'We should have an alert for a cold oven. You should have a spare burner.'),
      ],
    },
    {
      story: 'What users should have seen, and a failing that nobody is accused of',
      edits: [
        edit(
          coldOven,
          lesson,
          'Customers who should have seen warm rolls saw cold ones. Nobody failed to follow the list.',
        ),
      ],
    },
    {
      story: 'What was out of reach',
      edits: [
        edit(
          coldOven,
          lesson,
          'Nobody could have seen that from the shop, and no one would have looked. We could not have known. It couldn’t have been noticed by its smell.',
        ),
      ],
    },
    {
      story: 'Between the words stood code that is no word of the author’s',
      edits: [edit(coldOven, lesson, 'For the alert they should `not` have tea ready.')],
    },
    {
      story: 'A heading that the template asks for',
      edits: [
        edit(
          'lookback.yml',
          'sections: [Summary, Timeline, Lessons]',
          'sections: [Summary, Timeline, Lessons, What we could have done]',
        ),
        edit(
          coldOven,
          lesson,
          'A cold oven is quiet.\n\n## What we could have done\n\nLit the second burner.',
        ),
      ],
    },
  ],
};
