/** One way in which a written time or date differs from its form. */
export type TimeFault =
  | 'no-date'
  | 'no-time'
  | 'no-seconds'
  | 'no-zone'
  | 'no-t'
  | 'small-letter'
  | 'offset-form'
  | 'utc'
  | 'zone-name'
  | 'digits'
  | 'order'
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'hour-24'
  | 'minute'
  | 'second'
  | 'second-60'
  | 'twelve-hours'
  | 'approximate'
  | 'approximate-word'
  | 'unknown-word'
  | 'time-of-day'
  | 'joined-items';

/** What a text in the wrong form was probably meant to be. */
export interface FormAdvice {
  readonly faults: readonly TimeFault[];
  /** As it is written in YAML, quotes included where it needs them. */
  readonly suggestion?: string;
}

/** Returns the ends of a sentence that begins with what cannot be. */
export function sayFaults(faults: readonly TimeFault[]): string {
  return faults.length === 0 ? '.' : `: ${[...new Set(faults)].map((fault) => phrases[fault]).join('; ')}.`;
}

/** Returns what to write, where that is known. */
export function sayAdvice({ faults, suggestion }: FormAdvice, example?: string): string | undefined {
  if (suggestion === undefined)
    return faults.length === 0 || example === undefined ? undefined : `Write it like \`${example}\`.`;
  return faults.includes('no-zone')
    ? `Write \`${suggestion}\` if that is UTC; otherwise the offset that held there, such as \`+01:00\`, in place of the \`Z\`.`
    : `Write \`${suggestion}\`.`;
}

const phrases: Readonly<Record<TimeFault, string>> = {
  'no-date': 'the date is missing',
  'no-time': 'the time of day is missing',
  'no-seconds': 'the seconds are missing',
  'no-zone': 'the zone is missing',
  'no-t': 'between date and time belongs a `T`',
  'small-letter': '`T` and `Z` are capital letters',
  'offset-form': 'an offset is written as `+02:00`, with a colon and nothing before it',
  utc: 'UTC is written as `Z`',
  'zone-name': 'a zone is written as its offset from UTC, such as `+01:00`',
  digits: 'months, days, hours, minutes and seconds have two digits',
  order: 'a date is written as year-month-day',
  year: 'a year has four digits',
  month: 'months go from 01 to 12',
  day: 'the month has no such day',
  hour: 'hours go from 00 to 23',
  'hour-24': 'midnight is `00:00:00` of the next day',
  minute: 'minutes go from 00 to 59',
  second: 'seconds go from 00 to 59',
  'second-60': 'leap seconds are written as the second before, 59',
  'twelve-hours': 'hours are counted from 00 to 23, without am and pm',
  approximate: 'a time that is only approximate cannot stand here',
  'approximate-word': 'an approximate time begins with `~`',
  'unknown-word': 'a time that nobody knows is written as the word unknown',
  'time-of-day': 'a date without a time of day belongs here',
  'joined-items':
    'YAML joins an item and the lines indented below it, so the dashes of a list have to stand exactly below each other',
};
