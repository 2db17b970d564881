import type { Descriptions } from '../rule-description.ts';

/** A length between two clocks that the words may mean. */
export interface MeasuredLength {
  readonly from: string;
  readonly to: string;
  /** As `1 h 23 min`. */
  readonly length: string;
}

export interface TimeProblems {
  'time/impossible': { readonly text: string };
  'time/out-of-order': {
    readonly later: string;
    readonly laterText: string;
    readonly earlier: string;
    readonly earlierText: string;
    /** The two offsets, where the clocks would be in order if they had the same one. */
    readonly offsets?: readonly [string, string];
  };
  'time/update-order': { readonly text: string; readonly previousText: string };
  'time/future': { readonly text: string };
  'time/improbable': { readonly text: string; readonly year: number; readonly earliestYear: number };
  'time/improbable-length': {
    readonly what: 'incident' | 'window';
    readonly from: string;
    readonly fromText: string;
    readonly to: string;
    readonly toText: string;
    readonly length: string;
    readonly limitDays: number;
    /** A time that differs from `toText` in its year, month or day only, and makes an ordinary length. */
    readonly perhaps?: { readonly text: string; readonly length: string };
  };
  'time/id-date': { readonly idDate: string; readonly startedOn: string; readonly days: number };
  'time/duration': {
    readonly written: string;
    readonly measured:
      | { readonly by: 'clocks'; readonly lengths: readonly [MeasuredLength, ...MeasuredLength[]] }
      | { readonly by: 'range'; readonly range: string; readonly length: string };
  };
}

export const time: Descriptions<TimeProblems> = {
  'time/impossible': {
    level: 'error',
    about: 'Dates and times exist in the calendar.',
    why: 'Many programs turn February 30th into March 2nd without a word.',
    message: ({ text }) => `\`${text}\` is not a date or time that exists.`,
    help: () =>
      'Look at the month, the day, the hour and the offset: hours go to 23, minutes and seconds to 59.',
  },
  'time/out-of-order': {
    level: 'error',
    about:
      'The clocks of an incident run in order: started, detected, acknowledged, mitigated, resolved. A window ends after it begins.',
    why: 'Every duration is derived from these times; one out of order makes a negative duration.',
    message: ({ later, laterText, earlier, earlierText }) =>
      `\`${later}\` (${laterText}) lies before \`${earlier}\` (${earlierText}).`,
    help: ({ offsets }) =>
      offsets === undefined
        ? 'Look at the dates and offsets of both. A time nobody knows is written as `unknown`.'
        : `They would be in order if both were \`${offsets[0]}\` or both \`${offsets[1]}\`: one of the offsets may belong to another season or place. Write both in UTC, ending in \`Z\`.`,
  },
  'time/update-order': {
    level: 'error',
    about: 'Updates stand in the order in which they were published.',
    why: 'The last one is what the status page shows as the present state.',
    message: ({ text, previousText }) =>
      `This update (${text}) lies before the one above it (${previousText}).`,
    help: () => 'Put the updates in order, oldest first, or mend the time.',
  },
  'time/future': {
    level: 'error',
    about: 'The clocks and updates of an incident lie in the past.',
    why: 'An incident that has not begun yet is a mistyped date, and would stand first on every list until then.',
    message: ({ text }) => `${text} is still to come.`,
    help: () => 'Look at the year, the month and the offset. Planned work belongs into maintenance/.',
  },
  'time/improbable': {
    level: 'error',
    about: 'Years are ones in which such a document can have been written.',
    why: 'A year with a digit too few or swapped moves an incident by decades, and every figure of its year with it.',
    message: ({ text, year, earliestYear }) => `\`${text}\` lies in ${year}, before ${earliestYear}.`,
    help: () =>
      'Mend the year. If the date is right, set `limits.earliest_year` in lookback.yml to a year before it.',
  },
  'time/improbable-length': {
    level: 'warning',
    about:
      'An incident is resolved, and a maintenance window closed, within the days that `limits` in lookback.yml allow (30 and 7 unless it says otherwise).',
    why: 'A mistyped month turns an hour into two thousand, and one such figure outweighs a year of true ones.',
    message: ({ from, fromText, to, toText, length, limitDays }) =>
      `From \`${from}\` (${fromText}) to \`${to}\` (${toText}) it is ${length}, more than ${days(limitDays)}.`,
    help: ({ what, perhaps }) =>
      perhaps === undefined
        ? `Look at the dates of both. If they are right, raise \`limits.${limitKeys[what]}\` in lookback.yml.`
        : `Was \`${perhaps.text}\` meant? That would make it ${perhaps.length}. If the dates are right, raise \`limits.${limitKeys[what]}\` in lookback.yml.`,
  },
  'time/id-date': {
    level: 'warning',
    about:
      'The date in the name of an incident is that of its beginning or its detection, give or take two days.',
    why: 'The name sorts the folder and is what people remember; a date in it that is wrong sends them to the wrong week.',
    message: ({ idDate, startedOn, days: apart }) =>
      `The incident began on ${startedOn} (UTC), and its file is named after ${idDate}, ${days(apart)} away.`,
    help: ({ idDate, startedOn }) =>
      `Mend \`started_at\`, or let the name of the file begin with ${startedOn} instead of ${idDate} and list the old name under \`aliases\`.`,
  },
  'time/duration': {
    level: 'warning',
    about: 'A duration in words agrees with the times it comes from.',
    why: 'Readers copy the number from the sentence and the figures come from the clocks; where the two differ, one of them misleads.',
    message: ({ written, measured }) =>
      measured.by === 'range'
        ? `\`${written}\` is written beside ${measured.range}, which is ${measured.length}.`
        : `\`${written}\` does not agree with the clocks: ${measured.lengths.map(lengthInWords).join('; ')}.`,
    help: ({ measured }) => {
      const { length } = measured.by === 'range' ? measured : measured.lengths[0];
      return `Write \`${length}\`, with \`about\` before it if it need not be exact, or mend the time that is wrong.`;
    },
  },
};

const limitKeys = { incident: 'incident_days', window: 'maintenance_days' } as const;

function days(number: number): string {
  return number === 1 ? '1 day' : `${number} days`;
}

function lengthInWords({ from, to, length }: MeasuredLength): string {
  return `from \`${from}\` to \`${to}\` it is ${length}`;
}
