import type { TextCursor } from './text-cursor.ts';

/** A length, and how far from it the writer may have rounded. */
export interface WrittenLength {
  readonly seconds: number;
  readonly rounding: number;
  readonly approximate: boolean;
}

/** Minutes are cut off or rounded up by the seconds of either clock; a whole one makes another number. */
export const roundingOfMinutesSeconds = 59;

/** Takes a length in a form of its own: `PT1H20M`, `1:20:00`, `1:20 h`, `1h20`. */
export function takeNumericLength(cursor: TextCursor): WrittenLength | undefined {
  return takeIso(cursor) ?? takeClockLike(cursor) ?? takeHourAndMinutes(cursor);
}

const iso = /P(?=[\dT])(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?(?!\w)/y;

function takeIso(cursor: TextCursor): WrittenLength | undefined {
  const match = cursor.take(iso);
  return match === undefined ? undefined : sumOf(match[1], match[2], match[3], match[4]);
}

const withSeconds = /(\d{1,4}):([0-5]\d):([0-5]\d)(?![\d:])/y;
const hoursAndMinutes = /(\d{1,4}):([0-5]\d)\s{0,3}(?:h|hrs?|hours?)(?!\w)/iy;

function takeClockLike(cursor: TextCursor): WrittenLength | undefined {
  const whole = cursor.take(withSeconds);
  if (whole !== undefined) return sumOf('0', whole[1], whole[2], whole[3]);
  const short = cursor.take(hoursAndMinutes);
  return short === undefined ? undefined : sumOf('0', short[1], short[2], undefined);
}

const hourAndMinutes =
  /(\d{1,4})\s?h\s?([0-5]\d)(?!\w|[\s-]{0,4}(?:h|m|s|hours?|hrs?|min|minutes?|mins|sec|seconds?|secs)(?![a-z]))/iy;

function takeHourAndMinutes(cursor: TextCursor): WrittenLength | undefined {
  const match = cursor.take(hourAndMinutes);
  return match === undefined ? undefined : sumOf('0', match[1], match[2], undefined);
}

function sumOf(
  days: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
): WrittenLength {
  const total =
    Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return {
    seconds: total,
    rounding: seconds === undefined ? roundingOfMinutesSeconds : 1,
    approximate: false,
  };
}
