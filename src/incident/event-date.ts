import { isAmbiguousDate } from '../document/written-date.ts';
import { type Instant, parseCalendarDate } from '../time/instant.ts';

/** The day of an event as far as it can be told. */
export type EventDay =
  | { readonly known: 'yes'; readonly date: string; readonly start: Instant }
  | { readonly known: 'no'; readonly because: 'no-such-time' | 'ambiguous-date' | 'no-date' };

/**
 * Returns the day of a written date. One without a year is of the year that brings it nearest to a day that is known, which is
 * the one above it or that of the beginning of the incident.
 */
export function dayOf(date: string, near: Instant | undefined): EventDay {
  if (isAmbiguousDate(date)) return { known: 'no', because: 'ambiguous-date' };
  if (!date.startsWith('--')) return day(date);
  if (near === undefined) return { known: 'no', because: 'no-date' };
  const year = new Date(near).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((of) => day(`${of}${date.slice(1)}`));
  return days
    .filter((candidate) => candidate.known === 'yes')
    .reduce<EventDay>((best, candidate) => nearest(best, candidate, near), {
      known: 'no',
      because: 'no-such-time',
    });
}

function day(date: string): EventDay {
  const start = parseCalendarDate(date);
  return start === undefined ? { known: 'no', because: 'no-such-time' } : { known: 'yes', date, start };
}

function nearest(best: EventDay, candidate: EventDay & { known: 'yes' }, near: Instant): EventDay {
  if (best.known === 'no') return candidate;
  return Math.abs(candidate.start - near) < Math.abs(best.start - near) ? candidate : best;
}
