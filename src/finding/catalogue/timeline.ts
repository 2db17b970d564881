import type { Descriptions } from '../rule-description.ts';

export interface TimelineProblems {
  'timeline/out-of-order': { readonly text: string; readonly previousText: string };
  'timeline/impossible-time': { readonly text: string };
  'timeline/zone-name': { readonly text: string; readonly zone: string };
  'timeline/no-events': Record<never, never>;
}

export const timeline: Descriptions<TimelineProblems> = {
  'timeline/out-of-order': {
    level: 'error',
    about: 'The events of the timeline stand in the order in which they happened.',
    why: 'A reader follows the story downwards; an event out of order is most often a mistyped time.',
    message: ({ text, previousText }) =>
      `This event (${text}) lies before the one above it (${previousText}).`,
    help: () => 'Move it to its place, or mend its time. After midnight, write the new date.',
  },
  'timeline/impossible-time': {
    level: 'error',
    about: 'The times in the timeline exist.',
    why: 'An event at 25:10 is left out of the drawn timeline.',
    message: ({ text }) => `\`${text}\` is not a time that exists.`,
    help: () =>
      'Write the time as `2026-03-14 09:02 UTC`, with `~` before it if approximate, or `??:??` if unknown.',
  },
  'timeline/zone-name': {
    level: 'error',
    about: 'Times in the timeline are in UTC or carry an offset.',
    why: 'A named zone means different offsets by country and season; guessing moves events by an hour or more.',
    message: ({ text, zone }) =>
      `\`${text}\` is in a named zone, and nobody can tell which offset \`${zone}\` stands for.`,
    help: () => 'Convert it to UTC, or write the offset instead: `06:05 +01:00`.',
  },
  'timeline/no-events': {
    level: 'warning',
    about: 'The timeline is a list or a table whose items begin with a time.',
    why: 'Only then can it be drawn, ordered and compared with the clocks in the front matter.',
    message: () => 'No event was found in this timeline.',
    help: () =>
      'Begin each item of a list, or each row of a table, with a time: `- 09:02 UTC — the alert fired`.',
  },
};
