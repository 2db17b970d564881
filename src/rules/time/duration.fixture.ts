import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The summary says more than the clocks give',
      edits: [edit(coldOven, lesson, `${lesson} The outage lasted 83 minutes.`)],
      finds: [{ file: coldOven, at: 'The outage lasted ⟦83 minutes⟧.' }],
    },
    {
      story: 'Words that leave room, and still too little of it',
      edits: [edit(coldOven, lesson, `${lesson} The incident lasted for about two and a half\nhours.`)],
      finds: [{ file: coldOven, at: 'lasted for ⟦about two and a half\nhours⟧.' }],
    },
    {
      story: 'A figure in a table',
      edits: [
        edit(
          coldOven,
          lesson,
          `| what | how long |\n|---|---|\n| Time to detect | 19 minutes |\n| TTR | 1h 3m |`,
        ),
      ],
      finds: [{ file: coldOven, at: '| Time to detect | ⟦19 minutes⟧ |' }],
    },
    {
      story: 'A field in a list, in hours and minutes',
      edits: [edit(coldOven, lesson, `- **Duration:** 1h 30m\n- **Ovens:** 1`)],
      finds: [{ file: coldOven, at: '- **Duration:** ⟦1h 30m⟧' }],
    },
    {
      story: 'The sentence for customers',
      edits: [
        edit(
          coldOven,
          'Orders for rolls were late by half an hour.',
          'The shop was unavailable for two hours.',
        ),
      ],
      finds: [{ file: coldOven, at: 'summary: ⟦The shop was unavailable for two hours.⟧' }],
    },
    {
      story: 'A duration beside its own two times',
      edits: [edit(coldOven, lesson, 'No rolls were sold from 04:02 to 05:05 UTC (73 minutes).')],
      finds: [{ file: coldOven, at: 'to 05:05 UTC (⟦73 minutes⟧)' }],
    },
    {
      story: 'Detected within so many minutes, and it took longer',
      edits: [edit(coldOven, lesson, 'The outage was detected within five minutes.')],
      finds: [{ file: coldOven, at: 'detected within ⟦five minutes⟧' }],
    },
    {
      story: 'Too little, and the nearest length is named first',
      edits: [edit(coldOven, lesson, 'The outage lasted 15 minutes.')],
      finds: [{ file: coldOven, at: 'lasted ⟦15 minutes⟧' }],
    },
    {
      story: 'When the impact ended is not written down',
      edits: [
        edit(coldOven, 'mitigated_at: "~2026-03-14T04:40:00Z"\n', ''),
        edit(coldOven, lesson, 'The outage lasted 83 minutes.'),
      ],
      finds: [{ file: coldOven, at: 'lasted ⟦83 minutes⟧' }],
    },
    {
      story: 'The clocks are to the second, and it is most of a minute too long',
      edits: [
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: 2026-03-14T04:02:30Z'),
        edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:11:20Z'),
        edit(coldOven, lesson, 'Time to detect: 9m 40s'),
      ],
      finds: [{ file: coldOven, at: 'Time to detect: ⟦9m 40s⟧' }],
    },
  ],
  passes: [
    { story: 'What the clocks give', edits: [edit(coldOven, lesson, 'The outage lasted 63 minutes.')] },
    {
      story: 'Rounded as people do',
      edits: [edit(coldOven, lesson, 'The outage lasted an hour; we were down for about half an hour.')],
    },
    {
      story: 'Until the impact ended, which is only known roughly',
      edits: [edit(coldOven, lesson, 'The outage lasted nearly 40 minutes.')],
    },
    {
      story: 'Counted from detection',
      edits: [edit(coldOven, lesson, 'Total duration: 54 min')],
    },
    {
      story: 'The end is not known',
      edits: [
        edit(coldOven, 'mitigated_at: "~2026-03-14T04:40:00Z"', 'mitigated_at: unknown'),
        edit(coldOven, lesson, 'The outage lasted 20 minutes.'),
      ],
    },
    {
      story: 'Another outage, another part of this one, a part of the customers',
      edits: [
        edit(
          coldOven,
          lesson,
          'The outage of last year lasted 3 hours. The second outage lasted 5 minutes. The outage lasted 20 minutes in the north. The outage lasted 9 minutes longer than the one before.',
        ),
      ],
    },
    {
      story: 'Someone else said it, or it is an example',
      edits: [
        edit(
          coldOven,
          lesson,
          'The baker wrote "the outage lasted 3 hours".\n\n> Duration: 3 h\n\nWrite `Duration: 3 h`.',
        ),
      ],
    },
    {
      story: 'A duration that has nothing to do with the two times beside it',
      edits: [edit(coldOven, lesson, 'The alarm rang every 5 minutes from 04:11 to 04:40 UTC.')],
    },
    {
      story: 'A duration that fits the two times beside it, and not the clocks',
      edits: [edit(coldOven, lesson, 'The outage lasted 83 minutes (03:42 to 05:05 UTC) at the mill.')],
    },
    {
      story: 'Only the beginning is given to the minute',
      edits: [
        edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14T04:11:20Z'),
        edit(coldOven, lesson, 'Time to detect: 10m 10s'),
      ],
    },
    {
      story: 'Only the end is given to the minute',
      edits: [
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: 2026-03-14T04:02:30Z'),
        edit(coldOven, lesson, 'Time to detect: 9m 20s'),
      ],
    },
    {
      story: 'The end is known only roughly, and a quarter of an hour is nothing then',
      edits: [edit(coldOven, lesson, 'The outage lasted 25 minutes.')],
    },
    {
      story: 'The beginning is known only roughly',
      edits: [
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: "~2026-03-14T04:02:00Z"'),
        edit(coldOven, lesson, 'The outage lasted 75 minutes.'),
      ],
    },
    {
      story: 'The beginning is not known',
      edits: [
        edit(coldOven, 'started_at: 2026-03-14T04:02:00Z', 'started_at: unknown'),
        edit(coldOven, lesson, 'Time to detect: 40 minutes'),
      ],
    },
    {
      story: 'It goes on, so there is nothing to compare',
      edits: [
        edit(flourShortage, 'status: resolved', 'status: investigating'),
        edit(flourShortage, 'resolved_at: unknown\n', ''),
        edit(flourShortage, 'Nothing more is known.', 'The outage lasted 3 hours so far.\n\nDuration: 3 h'),
      ],
    },
    {
      story: 'An example in a runbook, which is about no one morning',
      edits: [
        edit(
          'runbooks/relight-the-oven.md',
          '1. Open the valve a quarter turn.',
          '1. Write it like this: the oven was cold from 04:02 to 05:05 UTC (73 minutes).',
        ),
      ],
    },
  ],
};
