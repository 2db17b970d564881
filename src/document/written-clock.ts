import type { TextCursor } from './text-cursor.ts';

/** The hour and minute of a written time. */
export interface WrittenClock {
  /** `09:02` or `09:02:31`, as on a clock of 24 hours; `unknown` where it was written as `14:??` or `TBC`. */
  readonly time: string;
  /** Whether only the half of the day is missing to be sure of it. */
  readonly half?: 'am' | 'pm';
}

const digits = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?!\d)/y;
const withH = /(\d{1,2})h(\d{2})(?![\da-z])/iy;
const military = /(\d{2})(\d{2})(?:\s?h(?:rs?)?\b|(?=\s?(?:Z|UTC|GMT)\b))/y;
const hourOfHalf = /(\d{1,2})(?=\s?[ap]\.?m\b)/iy;
const half = /\s{0,3}([ap])\.?m\b\.?/iy;
const holes = /(?:[\d?xX_]{1,2}|--):(?:[\d?xX_]{2}|--)(?![\w?])/y;
/** A word for an unknown time, where nothing but a separator can follow. */
const words =
  /(?:\?{2,5}|tb[acd]|(?:time )?unknown|unknown time|n\/a)(?=[*_`\])\\]|\s{0,3}(?:$|[|:–—]|-\s))/iy;

/** Takes the hour and minute, or a word or a pattern that stands for unknown ones. */
export function takeClock(cursor: TextCursor): WrittenClock | undefined {
  const match = cursor.take(digits) ?? cursor.take(withH) ?? cursor.take(military) ?? cursor.take(hourOfHalf);
  if (match === undefined) {
    const unknown = cursor.take(holes) ?? cursor.take(words);
    return unknown === undefined ? undefined : { time: 'unknown' };
  }
  const [, hour = '', minute = '00', second, fraction] = match;
  const tail = `${second === undefined ? '' : `:${second}`}${fraction === undefined ? '' : `.${fraction}`}`;
  const letter = cursor.take(half)?.[1]?.toLowerCase();
  const time = `${hour.padStart(2, '0')}:${minute}${tail}`;
  if (letter === undefined) return { time };
  const ofDay = letter === 'p' ? 'pm' : 'am';
  return { time: inHalf(time, ofDay), half: ofDay };
}

/** `11:10` of the evening becomes `23:10`. */
export function inHalf(time: string, ofDay: 'am' | 'pm'): string {
  const hour = Number(time.slice(0, 2));
  // 13 PM is no time; kept as it was written, it is reported as one that does not exist.
  const twentyFour = hour > 12 ? 99 : (hour % 12) + (ofDay === 'pm' ? 12 : 0);
  return `${String(twentyFour).padStart(2, '0')}${time.slice(2)}`;
}
