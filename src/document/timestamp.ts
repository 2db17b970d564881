import { TextCursor } from './text-cursor.ts';
import { inHalf, takeClock, type WrittenClock } from './written-clock.ts';
import { takeDate, type WrittenDate } from './written-date.ts';
import { takeZone, type WrittenZone } from './written-zone.ts';

/** A time as someone wrote it at the beginning of a timeline item; what was left out is undefined. */
export interface WrittenTime {
  /** `2026-03-14`; in the forms of `WrittenDate` where it is not complete or can be read in two ways. */
  readonly date?: string;
  /** `09:02` or `09:02:31`; `unknown` where it was written as `??:??` or left out beside a date. */
  readonly time: string;
  /** Whether a date is all that was written. */
  readonly dateAlone: boolean;
  readonly zone?: WrittenZone;
  /** The end of a range such as `14:00-15:10`, as `time` is written. */
  readonly until?: string;
  readonly approximate: boolean;
  /** The time as it was written, without emphasis and brackets. */
  readonly source: string;
  /** How many characters of the text it took. */
  readonly length: number;
}

/** What follows is no time any more. Keeps every pattern below cheap, whatever it is given. */
const longestTime = 200;

const opening = /(?:\[[ xX]\] )?[ \t\u00a0*_`[(\\]{0,8}/y;
const about = /(?:[~≈]|(?:ca?\.?|circa|about|around|approx(?:\.|imately)?|roughly)(?=[\s\d]))\s{0,3}/iy;
const isoJoint = /[Tt](?=\d)/y;
const joint = /[*_`\])]{0,4}[,:;]?\s{0,8}(?:(?:at\b|@|[-–—|](?!-))\s{0,3})?[*_`[(]{0,4}/y;
const aboutAfter = /~(?!~)|\?(?!\?)|\s?\((?:approx\.?|approximately|about)\)/iy;
const closing = /[*_`\\\])]{0,6}/y;
const linkTarget = /\([^()\s]{0,150}\)/y;
const linkAddress = /\]\([^()\s]*\)/;
const needsTidying = /[*_`[\]()\\]|[^\S ]|\s\s|^\s|\s$/;
const marks = /[*_`[\]()\\]/g;

/** Reads the time with which a text begins, or returns undefined where it begins with none. */
export function readWrittenTime(text: string): WrittenTime | undefined {
  const cursor = new TextCursor(text.slice(0, longestTime));
  cursor.take(opening);
  const start = cursor.at;
  const aboutBefore = cursor.take(about) !== undefined;
  const date = takeDate(cursor);
  const whole = cursor.attempt(() => takeMoment(cursor, date, aboutBefore));
  const moment = whole ?? dateAlone(cursor, date, aboutBefore, start > 0);
  if (moment === undefined) return undefined;
  const raw = cursor.text.slice(0, cursor.at);
  return { ...moment, source: withoutMarks(raw), length: raw.length };
}

function withoutMarks(raw: string): string {
  if (!needsTidying.test(raw)) return raw;
  return raw.replace(linkAddress, ']').replaceAll(marks, '').replaceAll(/\s+/g, ' ').trim();
}

type Moment = Omit<WrittenTime, 'source' | 'length'>;

function takeMoment(
  cursor: TextCursor,
  dateBefore: WrittenDate | undefined,
  aboutBefore: boolean,
): Moment | undefined {
  const inIso = dateBefore !== undefined && cursor.take(isoJoint) !== undefined;
  if (dateBefore !== undefined && !inIso) cursor.take(joint);
  const aboutBetween = cursor.take(about) !== undefined;
  const clock = takeClock(cursor);
  if (clock === undefined) return undefined;
  const aboutBehind = cursor.take(aboutAfter) !== undefined;
  const inside = takeEnd(cursor, clock, inIso);
  const closed = cursor.take(closing)?.[0] ?? '';
  if (closed.endsWith(']')) cursor.take(linkTarget);
  const outside = closed === '' ? {} : takeEnd(cursor, clock, inIso);
  const date = dateBefore ?? takeDateBehind(cursor);
  cursor.take(closing);
  const until = inside.until ?? outside.until;
  const zone = inside.zone ?? outside.zone;
  return {
    ...(date === undefined ? {} : { date: date.date }),
    time: inside.startTime ?? outside.startTime ?? clock.time,
    dateAlone: false,
    ...(zone === undefined ? {} : { zone }),
    ...(until === undefined ? {} : { until }),
    approximate: aboutBefore || aboutBetween || aboutBehind,
  };
}

/** What may follow a clock time: its zone, and the end of a range with a zone of its own. */
interface End {
  readonly zone?: WrittenZone;
  readonly until?: string;
  /** The beginning, where only the end says which half of the day it is. */
  readonly startTime?: string;
}

/** Only before what may be a time again: behind most times a dash begins the words. */
const rangeJoint = /\s?(?:[-–—]|to\b|until\b)\s?(?=[\d~≈]|ca?\b)/y;
const attachedMinus = /-(\d{2}):(\d{2})(?!\d)/y;

function takeEnd(cursor: TextCursor, start: WrittenClock, inIso: boolean): End {
  const zone = beginsRange(cursor, start, inIso) ? undefined : takeZone(cursor);
  const range = cursor.attempt(() => {
    if (cursor.take(rangeJoint) === undefined) return undefined;
    cursor.take(about);
    cursor.attempt(() => takeDate(cursor) && cursor.take(joint));
    const end = takeClock(cursor);
    return end === undefined || end.time === 'unknown' ? undefined : end;
  });
  if (range === undefined) return zone === undefined ? {} : { zone };
  const zoneAtEnd = takeZone(cursor);
  const zoneOfBoth = zone ?? zoneAtEnd;
  const startTime = startOfHalf(start, range);
  return {
    ...(zoneOfBoth === undefined ? {} : { zone: zoneOfBoth }),
    until: range.time,
    ...(startTime === undefined ? {} : { startTime }),
  };
}

/** The offsets west of Greenwich that are or were in use in this century. */
const westernOffset = /^(?:(?:0[1-9]|1[0-2]):00|0[2349]:30)$/;

/**
 * `14:00-15:10` is a range and `09:02-05:00` an offset. Where it may be either, what is later in the day is the end of a range,
 * unless the whole is written as RFC 3339 has it.
 */
function beginsRange(cursor: TextCursor, start: WrittenClock, inIso: boolean): boolean {
  const before = cursor.at;
  const minus = cursor.take(attachedMinus);
  cursor.at = before;
  if (minus === undefined) return false;
  const end = `${minus[1]}:${minus[2]}`;
  return !westernOffset.test(end) || (!inIso && end > start.time.slice(0, 5));
}

/** In `2:00 - 3:00 pm` both are in the afternoon; in `11:00 - 1:00 pm` only the end is. */
function startOfHalf(start: WrittenClock, end: WrittenClock): string | undefined {
  if (start.half !== undefined || end.half === undefined || start.time > '12:59') return undefined;
  const same = inHalf(start.time, end.half);
  return same <= end.time ? same : undefined;
}

const dateBehind = /\s{0,3}(\(|,?\s?on\s|,\s)/iy;
const closingParenthesis = /\)/y;

/** Takes the date of `22:30 UTC (Oct 29)` and `09:02, 14 March 2026`. */
function takeDateBehind(cursor: TextCursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    const opener = cursor.take(dateBehind)?.[1];
    const date = opener === undefined ? undefined : takeDate(cursor);
    if (date === undefined || date.needsClock) return undefined;
    if (opener === '(') return cursor.take(closingParenthesis) === undefined ? undefined : date;
    // After a comma a month may as well be a word, or its number count something.
    return opener?.trim() === ',' && date.date.startsWith('--') ? undefined : date;
  });
}

const isoAlone = /^\d{4}-\d\d-\d\d$/;
const endOfIso = /(?=\s|$)/y;
const endOfDate = /(?=\s{0,3}(?:$|[:–—|,]|-\s))/y;

/** A date without an hour is a moment where a separator, emphasis or the end says that it is not part of a sentence. */
function dateAlone(
  cursor: TextCursor,
  date: WrittenDate | undefined,
  approximate: boolean,
  isMarked: boolean,
): Moment | undefined {
  if (date === undefined || date.needsClock) return undefined;
  const moment = { date: date.date, time: 'unknown', dateAlone: true, approximate };
  const closed = cursor.take(closing)?.[0] !== '';
  if (closed && isMarked) return moment;
  const end = cursor.take(endOfDate) ?? (isoAlone.test(date.date) ? cursor.take(endOfIso) : undefined);
  return end === undefined ? undefined : moment;
}
