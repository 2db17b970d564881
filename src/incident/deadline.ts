import type { IncidentFrontMatter, Sound } from '../schema/kind.ts';
import { type BusinessCalendar, businessDaysBetween, plusBusinessDays } from '../time/business-days.ts';
import type { Instant } from '../time/instant.ts';
import { momentOf } from './clock-time.ts';

/** The clock from which the days of an incident's deadlines are counted. */
export interface CountedFrom {
  readonly clock: 'resolved_at' | 'started_at';
  readonly at: Instant;
}

/** Returns the end of the incident, or its beginning where the end is not known; undefined where neither is. */
export function deadlineOrigin(values: Sound<IncidentFrontMatter>): CountedFrom | undefined {
  const resolvedAt = momentOf(values.resolved_at);
  if (resolvedAt !== undefined) return { clock: 'resolved_at', at: resolvedAt };
  const startedAt = momentOf(values.started_at);
  return startedAt === undefined ? undefined : { clock: 'started_at', at: startedAt };
}

/** A deadline that is a day; it ends with that day, in UTC. */
export interface Deadline {
  /** The beginning of its last day. */
  readonly lastDay: Instant;
  /** Whole business days since; 0 while it is kept, and until the next business day. */
  readonly lateBusinessDays: number;
}

/** Returns a deadline so many business days after a moment, and how late it is at `now`. */
export function deadlineAfter(
  from: Instant,
  businessDays: number,
  calendar: BusinessCalendar,
  now: Instant,
): Deadline {
  const lastDay = plusBusinessDays(from, businessDays, calendar);
  return { lastDay, lateBusinessDays: businessDaysBetween(lastDay, now, calendar) };
}
