import { type Instant, parseCalendarDate } from '../../time/instant.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Returns the UTC date of a moment, or of a calendar date, as `4 Oct 2021`: no order of numbers to be mistaken. */
export function utcDate(moment: Instant | string): string {
  const instant = typeof moment === 'string' ? parseCalendarDate(moment) : moment;
  if (instant === undefined) return String(moment);
  const date = new Date(instant);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Returns the UTC time of day as `15:40`. */
export function utcClock(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 16);
}

/** Returns `4 Oct 2021, 15:40 UTC`. */
export function utcMoment(instant: Instant): string {
  return `${utcDate(instant)}, ${utcClock(instant)} UTC`;
}
