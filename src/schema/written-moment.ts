import type { FormAdvice, TimeFault } from '../finding/catalogue/form.ts';

/** What a time in a document may be. */
export interface MomentForm {
  readonly wants: 'date' | 'moment';
  readonly approximate: boolean;
  readonly unknown: boolean;
}

const unknownWords = /^(?:\?+|-+|n\/?a|tb[acd]|none|unclear|unknown|not known|\d{1,2}:\?\?|\?\?:\?\?)$/i;
const about = /^(?:~|≈|(?:about|around|approx(?:imately)?\.?|circa|ca?\.)\s)\s*/i;
const yearFirst = /^(\d{4,6})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/;
/** `6 February 2026`, `Fri Feb 06 2026`, `October 30, 2026`; the month alone; and `26-02-06`. */
const withWords =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}(?!\d)/i;
const withoutDay = /^\d{4}-\d{1,2}(?![-\d])/;
const shortYear = /^\d{2}-\d{1,2}-\d{1,2}(?!\d)/;
const clock = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(\.\d{1,9})?)?(\s*[ap]\.?m\.?)?/i;
const zoneForm = /^\s*(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?$/i;

/** Says how a text differs from the form of a time, and what it should have been as far as that can be known. */
export function adviseMoment(written: string, form: MomentForm): FormAdvice {
  const text = written.trim();
  if (unknownWords.test(text)) {
    return form.unknown ? { faults: ['unknown-word'], suggestion: 'unknown' } : { faults: [] };
  }
  const faults: TimeFault[] = [];
  const mark = about.exec(text)?.[0] ?? '';
  if (mark !== '' && !form.approximate) faults.push('approximate');
  else if (mark !== '' && mark !== '~') faults.push('approximate-word');
  const date = readDate(text.slice(mark.length), faults);
  const moment = form.wants === 'date' ? dateOnly(date, faults) : dateAndTime(date, faults);
  if (moment === undefined) return { faults };
  const suggestion = mark !== '' && form.approximate ? `"~${moment}"` : moment;
  return { faults, suggestion };
}

interface ReadDate {
  /** `2026-03-14`; undefined where it cannot be told. */
  readonly date: string | undefined;
  readonly rest: string;
}

function readDate(text: string, faults: TimeFault[]): ReadDate {
  const match = yearFirst.exec(text);
  if (match === null) {
    const other = (yearLast.exec(text) ?? withWords.exec(text) ?? withoutDay.exec(text))?.[0];
    const short = shortYear.exec(text)?.[0];
    faults.push(short !== undefined ? 'year' : other === undefined ? 'no-date' : 'order');
    return { date: undefined, rest: text.slice((short ?? other)?.length ?? 0) };
  }
  const [whole, year = '', month = '', day = ''] = match;
  const rest = text.slice(whole.length);
  if (year.length !== 4) faults.push('year');
  else if (Number(month) < 1 || Number(month) > 12) faults.push('month');
  else {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (/[/.]/.test(whole)) faults.push('order');
    else if (month.length < 2 || day.length < 2) faults.push('digits');
    if (existsInCalendar(date)) return { date, rest };
    faults.push('day');
  }
  return { date: undefined, rest };
}

function dateOnly({ date, rest }: ReadDate, faults: TimeFault[]): string | undefined {
  if (date !== undefined && rest.trim() !== '') faults.push('time-of-day');
  return date;
}

function dateAndTime({ date, rest }: ReadDate, faults: TimeFault[]): string | undefined {
  const separator = /^(?:T|,?\s*(?:at\s+)?)/i.exec(rest)?.[0] ?? '';
  const match = clock.exec(rest.slice(separator.length));
  if (match === null) {
    faults.push('no-time');
    return undefined;
  }
  if (separator === 't') faults.push('small-letter');
  else if (separator !== 'T' && !faults.includes('no-date')) faults.push('no-t');
  const time = readClock(match, faults);
  const zone = readZone(rest.slice(separator.length + match[0].length), faults);
  if (date === undefined || time === undefined || zone === undefined) return undefined;
  return time.nextDay ? `${dayAfter(date)}T${time.text}${zone}` : `${date}T${time.text}${zone}`;
}

function readClock(
  match: RegExpExecArray,
  faults: TimeFault[],
): { text: string; nextDay: boolean } | undefined {
  const [, hour = '', minute = '', second, fraction = '', half] = match;
  if (half !== undefined) faults.push('twelve-hours');
  if (second === undefined) faults.push('no-seconds');
  if ([hour, minute, second ?? '00'].some((part) => part.length < 2)) faults.push('digits');
  const nextDay = Number(hour) === 24 && Number(minute) === 0;
  if (nextDay) faults.push('hour-24');
  else if (Number(hour) > 23) faults.push('hour');
  if (Number(minute) > 59) faults.push('minute');
  if (Number(second ?? 0) === 60) faults.push('second-60');
  else if (Number(second ?? 0) > 60) faults.push('second');
  if ((Number(hour) > 23 && !nextDay) || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const hours = nextDay ? 0 : inTwentyFour(Number(hour), half);
  const seconds = Number(second ?? 0) === 60 ? '59' : (second ?? '00');
  const text = `${[String(hours), minute, seconds].map((part) => part.padStart(2, '0')).join(':')}${fraction}`;
  return { text, nextDay };
}

function inTwentyFour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/p/i.test(half) ? 12 : 0);
}

function readZone(written: string, faults: TimeFault[]): string | undefined {
  const zone = written.trim();
  if (zone === '') {
    faults.push('no-zone');
    return 'Z';
  }
  if (/^(?:z|utc|gmt)$/i.test(zone)) {
    if (zone === 'z') faults.push('small-letter');
    else if (zone !== 'Z') faults.push('utc');
    else if (written !== zone) faults.push('offset-form');
    return 'Z';
  }
  const match = zoneForm.exec(zone);
  if (match === null) {
    faults.push('zone-name');
    return undefined;
  }
  const offset = `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`;
  if (offset !== written) faults.push('offset-form');
  return offset;
}

function existsInCalendar(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  // JavaScript takes February 30th for March 2nd.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
