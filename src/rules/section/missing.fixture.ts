import { coldOven, configuration, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const timeline = `## Timeline

- 04:02 UTC — the flame goes out
- 04:11 UTC — the alert for a cold oven fires
- ~04:40 UTC — the oven holds its heat again
- 05:05 UTC — the first tray of rolls is sold

`;

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
    {
      story: 'The heading of a quoted report is not a section',
      edits: [edit(coldOven, '## Lessons', '> ## Lessons')],
      finds: [{ file: coldOven, at: '⟦## Timeline⟧' }],
    },
    {
      story: 'A postmortem goes to review without its timeline',
      edits: [
        edit(configuration, 'within_days: 5', 'within_days: 90'),
        edit(coldOven, 'state: final', 'state: in_review'),
        edit(coldOven, timeline, ''),
      ],
      finds: [{ file: coldOven, at: '⟦## Summary⟧' }],
    },
    {
      story: 'The last two sections are missing, and what was learned hides under a heading of its own',
      edits: [edit(coldOven, timeline, ''), edit(coldOven, '## Lessons', '### How the flame went out')],
      finds: [
        { file: coldOven, at: '⟦## Summary⟧' },
        { file: coldOven, at: '⟦## Summary⟧' },
      ],
    },
    {
      story: 'A required section nearly of the same name is there in its own right',
      edits: [
        edit(configuration, 'Lessons]', 'What went ill, What went well]'),
        edit(coldOven, '## Lessons', '## What Went Well'),
      ],
      finds: [{ file: coldOven, at: '⟦## Timeline⟧' }],
    },
  ],
  passes: [
    {
      story: 'The write-up lies in another document, which carries the sections',
      edits: [
        edit(coldOven, 'state: final', 'state: final, in: 2026-05-02-flour-shortage'),
        edit(flourShortage, 'related:', 'postmortem: { state: final, reviewed_on: 2026-05-06 }\nrelated:'),
        edit(coldOven, '## Lessons', '## Notes'),
      ],
    },
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
