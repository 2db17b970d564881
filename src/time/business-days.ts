import { dayMilliseconds, type Instant, parseCalendarDate } from './instant.ts';

/** By their place in a week that begins on Sunday, as 1970-01-01 was a Thursday. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

/** Which days people work on. Days are numbered from 1970-01-01, in UTC. */
export interface BusinessCalendar {
  /** Whether people work on each day of a week that begins on Sunday. At least one is true. */
  readonly works: readonly boolean[];
  readonly workdaysAWeek: number;
  /** Holidays on days on which people would work, in order. */
  readonly holidays: readonly number[];
}

/** Returns the calendar of a configuration; Monday to Friday unless it says otherwise. Dates that do not exist count for nothing. */
export function businessCalendar({
  workdays = ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays = [],
}: {
  readonly workdays?: readonly Weekday[];
  readonly holidays?: readonly string[];
}): BusinessCalendar {
  const works = weekdays.map((day) => workdays.includes(day));
  const days = holidays.flatMap((date) => {
    const at = parseCalendarDate(date);
    return at === undefined || works[weekdayOf(dayOf(at))] !== true ? [] : [dayOf(at)];
  });
  return {
    works,
    workdaysAWeek: works.filter(Boolean).length,
    holidays: [...new Set(days)].sort((a, b) => a - b),
  };
}

/** Returns how many business days lie after the day of `from`, up to and including the day of `to`; 0 where `to` is not later. */
export function businessDaysBetween(from: Instant, to: Instant, calendar: BusinessCalendar): number {
  const start = dayOf(from);
  const end = dayOf(to);
  if (end <= start) return 0;
  const weeks = Math.floor((end - start) / 7);
  let count = weeks * calendar.workdaysAWeek;
  for (let day = start + weeks * 7 + 1; day <= end; day += 1) if (worksInWeek(day, calendar)) count += 1;
  return count - holidaysAfter(start, end, calendar);
}

/**
 * Returns the beginning of the day that is so many business days after that of `from`, which does not count itself. Whole weeks
 * are taken at once, so the time it takes grows with the number of holidays and not with that of days.
 */
export function plusBusinessDays(from: Instant, businessDays: number, calendar: BusinessCalendar): Instant {
  if (calendar.workdaysAWeek === 0) throw new RangeError('A calendar without workdays has no business days.');
  let day = dayOf(from);
  let left = businessDays;
  while (left > 0) {
    const weeks = Math.floor((left - 1) / calendar.workdaysAWeek);
    const next = weeks > 0 ? day + weeks * 7 : day + 1;
    const worked = weeks > 0 ? weeks * calendar.workdaysAWeek : Number(worksInWeek(next, calendar));
    left -= worked - holidaysAfter(day, next, calendar);
    day = next;
  }
  return (day * dayMilliseconds) as Instant;
}

function dayOf(at: Instant): number {
  return Math.floor(at / dayMilliseconds);
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function worksInWeek(day: number, { works }: BusinessCalendar): boolean {
  return works[weekdayOf(day)] === true;
}

function holidaysAfter(start: number, end: number, { holidays }: BusinessCalendar): number {
  return countUpTo(end, holidays) - countUpTo(start, holidays);
}

/** Returns how many of the sorted days are not later than `day`. */
function countUpTo(day: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
