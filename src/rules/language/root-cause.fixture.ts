import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The account knows one cause',
      edits: [
        edit(
          coldOven,
          lesson,
          'The root cause was a closed valve; the rest followed from this single\ncause.',
        ),
      ],
      finds: [
        { file: coldOven, at: '⟦The root cause⟧ was' },
        { file: coldOven, at: 'this ⟦single\ncause⟧.' },
      ],
    },
    {
      story: 'A heading of one’s own',
      edits: [edit(coldOven, '## Lessons', '## Root-cause\n\nThe valve was closed.\n\n## Lessons')],
      finds: [{ file: coldOven, at: '## ⟦Root-cause⟧' }],
    },
    {
      story: 'A severity cannot be read, so nobody knows whether it asks for the heading',
      edits: [
        edit(
          'lookback.yml',
          'sev2:\n    name: Minor\n    description: Some customers cannot order some bread.',
          'sev2: Minor',
        ),
        edit(coldOven, '## Lessons', '## Root cause\n\nThe valve was closed.\n\n## Lessons'),
      ],
      finds: [{ file: coldOven, at: '## ⟦Root cause⟧' }],
      also: ['schema/wrong-type'],
    },
  ],
  passes: [
    {
      story: 'Someone says that there is none, or how the meeting is called',
      edits: [
        edit(
          coldOven,
          lesson,
          'There was no single root cause, and never just one. The root cause analysis is on Friday.',
        ),
      ],
    },
    {
      story: 'The template asks for the heading',
      edits: [
        edit(
          'lookback.yml',
          'sections: [Summary, Timeline, Lessons]',
          'sections: [Summary, Timeline, Lessons, Root cause]',
        ),
        edit(
          coldOven,
          '## Lessons',
          '## Root cause\n\nThe valve was closed, and no one could see it.\n\n## Lessons',
        ),
      ],
    },
    {
      story: 'A tag is no sentence',
      edits: [edit(coldOven, 'tags: [oven]', 'tags: [oven, root-cause]')],
    },
  ],
};
