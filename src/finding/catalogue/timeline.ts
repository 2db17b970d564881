import type { Descriptions } from '../rule-description.ts';

export interface TimelineProblems {
  'timeline/out-of-order': { readonly text: string; readonly previousText: string };
  'timeline/midnight': {
    readonly text: string;
    readonly previousText: string;
    /** As they would be written with their dates. */
    readonly dated: string;
    readonly previousDated: string;
  };
  'timeline/date-missing': { readonly text: string; readonly date: string };
  'timeline/outside-incident': {
    readonly text: string;
    readonly date: string;
    readonly dateMeant: string;
    readonly lies: 'before' | 'after';
  };
  'timeline/clock-missing': { readonly key: string; readonly text: string };
  'timeline/impossible-time': { readonly text: string };
  'timeline/ambiguous-date': { readonly text: string };
  'timeline/dst-gap': { readonly text: string; readonly region: string };
  'timeline/dst-overlap': {
    readonly text: string;
    readonly region: string;
    readonly offsets: readonly string[];
  };
  'timeline/zone-name': { readonly zone: string; readonly text?: string };
  'timeline/no-events': Record<never, never>;
}

export const timeline: Descriptions<TimelineProblems> = {
  'timeline/out-of-order': {
    level: 'error',
    about: 'The events of the timeline stand in the order in which they happened.',
    why: 'A reader follows the story downwards; an event out of order is most often a mistyped time.',
    message: ({ text, previousText }) =>
      `This event (${text}) lies before the one above it (${previousText}).`,
    help: () => 'Move it to its place, or mend its time.',
  },
  'timeline/midnight': {
    level: 'error',
    about: 'Where a day ends between two events of the timeline, the new date is written.',
    why: 'An event without a date is of the day above it. Past midnight that puts it, and all below it, a day too early.',
    message: ({ text, previousText }) =>
      `This event (${text}) has no date, and its clock is behind that of the event above it (${previousText}). Did midnight pass between them?`,
    help: ({ dated, previousDated }) =>
      `Write both dates: \`${previousDated}\` above and \`${dated}\` here. If the day is the same, mend the time.`,
  },
  'timeline/date-missing': {
    level: 'error',
    about: 'The timeline of an incident that went on for more than a day shows dates.',
    why: 'With hours alone nobody can tell of which day an event is, and each would be taken for one of the first day.',
    message: () => 'The incident went on for more than a day, and no event of this timeline shows a date.',
    help: ({ text, date }) =>
      `Write the date where the timeline begins and wherever it changes: \`${date} ${text}\`, or a heading such as \`### ${date}\` above the events of a day.`,
  },
  'timeline/outside-incident': {
    level: 'warning',
    about: 'No event is weeks away from the incident only because its month or year is that of another.',
    why: 'Preparation and follow-up may lie far outside an incident. A date that would lie in the middle of it, were the month or the year the same, is most often mistyped or copied.',
    message: ({ text, date, dateMeant, lies }) =>
      `This event (${text}) is of ${date}, long ${lies} the incident. Is ${dateMeant} meant?`,
    help: ({ dateMeant }) =>
      `Write \`${dateMeant}\`. If it did happen then, keep it and say why above the line: \`<!-- lookback-ignore timeline/outside-incident: the burner was changed then -->\`.`,
  },
  'timeline/clock-missing': {
    level: 'warning',
    about:
      'The moments `detected_at`, `mitigated_at` and `resolved_at` of a final postmortem appear in its timeline.',
    why: 'A reader looks for them there, and when an event and a clock disagree one of the two is wrong. Up to five minutes apart they are taken for the same moment, and fifteen where one of them is approximate.',
    message: ({ key, text }) => `No event of the timeline is near \`${key}\` (${text}).`,
    help: ({ key }) =>
      `Tell below this event what happened at that moment, or mend the time here or in \`${key}\`.`,
  },
  'timeline/impossible-time': {
    level: 'error',
    about: 'The dates and times in the timeline exist.',
    why: 'An event at 25:10 is left out of the drawn timeline.',
    message: ({ text }) => `\`${text}\` is not a time that exists.`,
    help: () =>
      'Write the time as `2026-03-14 09:02 UTC`, with `~` before it if approximate, or `??:??` if unknown.',
  },
  'timeline/ambiguous-date': {
    level: 'error',
    about: 'Dates in the timeline can be read in one way only.',
    why: 'In some countries the day comes first, in others the month. Which was meant is not guessed.',
    message: ({ text }) => `Nobody can tell the day from the month in \`${text}\`.`,
    help: () => 'Write the year first: `2026-04-03`, or write the month as a word: `3 April 2026`.',
  },
  'timeline/dst-gap': {
    level: 'error',
    about: 'Times in the timeline are not in the hour that is left out when clocks are set forward.',
    why: 'Such a time never was on a clock; most often it was converted by hand with the wrong offset.',
    message: ({ text, region }) =>
      `\`${text}\` was on no clock: \`${region}\` set its clocks forward over that hour.`,
    help: () => 'Write the time in UTC, or with its offset: `03:30 +02:00`.',
  },
  'timeline/dst-overlap': {
    level: 'error',
    about: 'Times in the timeline are not in the hour that clocks show twice when they are set back.',
    why: 'Which of the two hours was meant is not guessed: events would be misplaced by an hour.',
    message: ({ text, region }) =>
      `\`${text}\` was on the clock twice: \`${region}\` set its clocks back over that hour.`,
    help: ({ offsets }) =>
      `Write the offset instead of the region, ${offsets.map((offset, index) => `\`${offset}\` for the ${index === 0 ? 'first' : 'second'} time`).join(' or ')}.`,
  },
  'timeline/zone-name': {
    level: 'error',
    about:
      'Times in the timeline are in UTC, carry an offset, or are of a region such as `Europe/Berlin`. A zone may be said once, above the events.',
    why: 'A named zone means different offsets by country and season; guessing moves events by an hour or more.',
    message: ({ text, zone }) =>
      text === undefined
        ? `These times are in a named zone, and nobody can tell which offset \`${zone}\` stands for.`
        : `\`${text}\` is in a named zone, and nobody can tell which offset \`${zone}\` stands for.`,
    help: ({ text }) =>
      text === undefined
        ? 'Say the offset once instead, as in `All times are UTC+1.`, or a region, as in `All times are in Europe/Berlin`.'
        : 'Convert it to UTC, or write the offset instead: `06:05 +01:00`.',
  },
  'timeline/no-events': {
    level: 'warning',
    about: 'The timeline is a list, a table or a row of headings that begin with a time.',
    why: 'Only then can it be drawn, ordered and compared with the clocks in the front matter.',
    message: () => 'No event was found in this timeline.',
    help: () =>
      'Begin each item of a list, or each row of a table, with a time: `- 09:02 UTC — the alert fired`.',
  },
};
