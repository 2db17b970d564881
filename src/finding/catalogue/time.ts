import type { Descriptions } from '../rule-description.ts';

export interface TimeProblems {
  'time/impossible': { readonly text: string };
  'time/out-of-order': {
    readonly later: string;
    readonly laterText: string;
    readonly earlier: string;
    readonly earlierText: string;
  };
  'time/update-order': { readonly text: string; readonly previousText: string };
}

export const time: Descriptions<TimeProblems> = {
  'time/impossible': {
    level: 'error',
    about: 'Dates and times exist in the calendar.',
    why: 'Many programs turn February 30th into March 2nd without a word.',
    message: ({ text }) => `\`${text}\` is not a date or time that exists.`,
    help: () => 'Look at the month, the day and the hour: hours go to 23, minutes and seconds to 59.',
  },
  'time/out-of-order': {
    level: 'error',
    about:
      'The clocks of an incident run in order: started, detected, acknowledged, mitigated, resolved. A window ends after it begins.',
    why: 'Every duration is derived from these times; one out of order makes a negative duration.',
    message: ({ later, laterText, earlier, earlierText }) =>
      `\`${later}\` (${laterText}) lies before \`${earlier}\` (${earlierText}).`,
    help: () => 'Look at the dates and offsets of both. A time nobody knows is written as `unknown`.',
  },
  'time/update-order': {
    level: 'error',
    about: 'Updates stand in the order in which they were published.',
    why: 'The last one is what the status page shows as the present state.',
    message: ({ text, previousText }) =>
      `This update (${text}) lies before the one above it (${previousText}).`,
    help: () => 'Put the updates in order, oldest first, or mend the time.',
  },
};
