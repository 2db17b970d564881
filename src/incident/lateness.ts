import type { Sound } from '../schema/kind.ts';
import { dayMilliseconds, type Instant, parseCalendarDate } from '../time/instant.ts';
import { type ActionItem, actionStatusOf } from './incident.ts';
import { isOverdue } from './overdue.ts';

/** `escalated` ones are overdue as well. */
export type Lateness = 'none' | 'due-soon' | 'overdue' | 'escalated';

/** In calendar days. */
export interface LatenessLimits {
  readonly dueSoonDays: number;
  readonly escalateAfterDays: number;
}

/**
 * Returns how an action item stands to its last day, in calendar days of UTC: due soon from so many days before it until it has
 * ended, then overdue, and escalated once it is late by more days than it may be. One that is closed is never late.
 */
export function latenessOf(
  action: Sound<ActionItem>,
  { now, dueSoonDays, escalateAfterDays }: LatenessLimits & { readonly now: Instant },
): Lateness {
  const days = daysUntilDue(action, now);
  if (days === undefined || actionStatusOf(action) !== 'open') return 'none';
  if (isOverdue(action, now)) return -days > escalateAfterDays ? 'escalated' : 'overdue';
  return days <= dueSoonDays ? 'due-soon' : 'none';
}

/** Returns the calendar days (UTC) from today to the last day, negative once it is over; undefined without a date that exists. */
export function daysUntilDue(action: Sound<ActionItem>, now: Instant): number | undefined {
  const due = action.due === undefined ? undefined : parseCalendarDate(action.due);
  return due === undefined ? undefined : calendarDay(due) - calendarDay(now);
}

/** Returns the number of the day (UTC) of a moment, counted from 1970-01-01. */
export function calendarDay(at: Instant): number {
  return Math.floor(at / dayMilliseconds);
}
