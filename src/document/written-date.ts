import { TextCursor } from './text-cursor.ts';

/**
 * A date as someone wrote it: `2026-03-14`, or `--03-14` where the year was left out (ISO 8601:2000), or what was written
 * where day and month cannot be told apart, such as `03/04/2026`. Whether the calendar has such a day is not looked at.
 */
export interface WrittenDate {
  readonly date: string;
  /** Two numbers alone are a date only beside a time. */
  readonly needsClock: boolean;
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const year = '((?:19|20)\\d{2})(?!\\d|:\\d)';

const weekday = /(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]{0,2}\s{1,3}/iy;
const isoDate = /(\d{4,6})-(\d{1,2})-(\d{1,2})(?!\d|-\w)/y;
const yearFirst = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/])/y;
const dotted = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y;
const yearLast = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/y;
const monthFirst = new RegExp(
  `${month}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2}(?!\\d|:\\d))?(?!\\d|:\\d)(?:(?:,\\s{0,3}|\\s{1,3})${year})?`,
  'iy',
);
const dayFirst = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]{1,3}(?:of\\s)?${month}(?:[,\\s-]{1,3}${year})?`,
  'iy',
);
const monthAndDay = /(\d{2})-(\d{2})(?=[\s,T])/y;
const twoNumbers = /(\d{1,2})\/(\d{1,2})(?=[\s,])/y;

const clockAhead = /\d{1,2}:/y;
const digitAhead = /(?=\d)/y;

/** Takes a date, with the day of the week before it if there is one. */
export function takeDate(cursor: TextCursor): WrittenDate | undefined {
  return cursor.attempt(() => {
    // Most often there is none, and this is asked of every item.
    if (cursor.take(clockAhead) !== undefined) return undefined;
    cursor.take(weekday);
    return cursor.take(digitAhead) === undefined
      ? takeMonthFirst(cursor)
      : (takeNumericDate(cursor) ?? takeDayFirst(cursor) ?? takeShortDate(cursor));
  });
}

function takeNumericDate(cursor: TextCursor): WrittenDate | undefined {
  const iso = cursor.take(isoDate);
  if (iso !== undefined) return full(iso[1], iso[2], iso[3]);
  const slashed = cursor.take(yearFirst);
  if (slashed !== undefined) return full(slashed[1], slashed[3], slashed[4]);
  const dots = cursor.take(dotted);
  if (dots !== undefined) return full(dots[3], dots[2], dots[1]);
  const last = cursor.take(yearLast);
  return last === undefined ? undefined : eitherWay(last, `${last[3]}-`, false);
}

function takeMonthFirst(cursor: TextCursor): WrittenDate | undefined {
  const match = cursor.take(monthFirst);
  return match === undefined ? undefined : full(match[3], monthNumber(match[1]), match[2]);
}

function takeDayFirst(cursor: TextCursor): WrittenDate | undefined {
  const match = cursor.take(dayFirst);
  return match === undefined ? undefined : full(match[3], monthNumber(match[2]), match[1]);
}

function takeShortDate(cursor: TextCursor): WrittenDate | undefined {
  const iso = cursor.take(monthAndDay);
  if (iso !== undefined) return { date: `--${iso[1]}-${iso[2]}`, needsClock: true };
  const slashed = cursor.take(twoNumbers);
  return slashed === undefined ? undefined : eitherWay(slashed, '--', true);
}

/** Day and month stand in either order; only a number above 12 tells which is which. */
function eitherWay(match: RegExpExecArray, yearPart: string, needsClock: boolean): WrittenDate {
  const [written, first = '', second = ''] = match;
  if (Number(first) > 12) return { date: `${yearPart}${padded(second)}-${padded(first)}`, needsClock };
  if (Number(second) > 12) return { date: `${yearPart}${padded(first)}-${padded(second)}`, needsClock };
  return { date: written, needsClock };
}

/** Whether day and month of a written date cannot be told apart. */
export function isAmbiguousDate(date: string): boolean {
  return !/^(?:\d{4,6}|-)-\d\d-\d\d$/.test(date);
}

function full(yearText: string | undefined, monthText = '', day = ''): WrittenDate {
  return { date: `${yearText ?? '-'}-${padded(monthText)}-${padded(day)}`, needsClock: false };
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name = ''): string {
  return String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function padded(number: string): string {
  return number.padStart(2, '0');
}

/** How much of a heading or a sentence is searched for a date. */
const searchedLength = 200;

/** Returns the first date anywhere in a heading or a sentence. */
export function findDate(text: string): string | undefined {
  const cursor = new TextCursor(text.slice(0, searchedLength));
  for (const { index } of cursor.text.matchAll(/(?<![\w.:/-])(?=\w)/g)) {
    cursor.at = index;
    const found = takeDate(cursor);
    if (found !== undefined && !found.needsClock) return found.date;
  }
  return undefined;
}

const dateLineOpening = /[\s*_`#[(]{0,8}(?:(?:on|date|day(?:\s\d{1,3})?)\b[:,*_]{0,4}\s{0,3})?[(*_`]{0,4}/iy;
const dateLineClosing = /[\s*_`\])]{0,8}[:.,]?[\s*_`]{0,8}$/y;

/** Returns the date of a text that is nothing but a date. */
export function readDateLine(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const cursor = new TextCursor(text);
  cursor.take(dateLineOpening);
  const found = takeDate(cursor);
  if (found === undefined || found.needsClock) return undefined;
  return cursor.take(dateLineClosing) === undefined ? undefined : found.date;
}
