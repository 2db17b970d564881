import { coldOven, edit, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A section was left out',
      edits: [
        edit(
          coldOven,
          `## Lessons

A cold oven looks like a quiet morning.
`,
          '',
        ),
      ],
      finds: [{ file: coldOven, at: '⟦## Timeline⟧' }],
    },
    {
      story: 'A section has another name',
      edits: [edit(coldOven, '## Summary', '## Sumary')],
      finds: [
        {
          file: coldOven,
          at: '⟦## Sumary⟧',
        },
      ],
    },
    {
      story: 'A section stands one level too low',
      edits: [edit(coldOven, '## Lessons', '### Lessons')],
      finds: [{ file: coldOven, at: '⟦### Lessons⟧' }],
    },
    {
      story: 'A heading inside a code block is not a section',
      edits: [
        edit(
          coldOven,
          '## Lessons',
          `\`\`\`
## Lessons
\`\`\``,
        ),
      ],
      finds: [{ file: coldOven, at: '⟦## Timeline⟧' }],
    },
  ],
  passes: [
    { story: 'The heading is written in another case', edits: [edit(coldOven, '## Lessons', '## LESSONS')] },
    {
      story: 'A draft is still being written',
      edits: [
        edit(coldOven, '## Lessons', '## Notes'),
        edit(coldOven, 'state: final', 'state: draft'),
        edit(coldOven, 'resolved_at: 2026-03-14T05:05:00Z', 'resolved_at: unknown'),
      ],
    },
  ],
};
