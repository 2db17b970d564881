declare const instantBrand: unique symbol;

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

/** How long a day lasts in UTC, in milliseconds. */
export const dayMilliseconds = 86_400_000;

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Returns the moment an RFC 3339 text names, or undefined where the calendar or the clock has no such moment. */
export function parseInstant(text: string): Instant | undefined {
  const match = rfc3339.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const offsetHours = Number(match[9] ?? 0);
  const offsetMinutes = Number(match[10] ?? 0);
  if (!existsInCalendar(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  if (offsetHours > 23 || offsetMinutes > 59) return undefined;
  const offset = (match[8] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
  const milliseconds = Number(`${match[7] ?? ''}000`.slice(0, 3));
  return (Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset) as Instant;
}

/** Returns the first moment (UTC) of a `2026-03-14` date, or undefined where the calendar has no such day. */
export function parseCalendarDate(text: string): Instant | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return existsInCalendar(year, month, day) ? (Date.UTC(year, month - 1, day) as Instant) : undefined;
}

/** Returns RFC 3339 in UTC without fractions: `2026-03-14T09:02:00Z`. */
export function formatInstant(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Returns the UTC calendar date: `2026-03-14`. */
export function formatCalendarDate(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Returns the moment a number of minutes later. */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return (instant + minutes * 60_000) as Instant;
}

function existsInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
