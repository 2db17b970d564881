import { counted } from '../../finding/reporters/counted.ts';
import { formatCalendarDate } from '../../time/instant.ts';
import type { Backlog } from '../backlog.ts';
import type { BacklogItem, BacklogLimits } from '../backlog-item.ts';

/** Returns when an action item is due, or was: `in 3 days`, `today`, `12 days late`. */
export function dueWords({ due, daysUntilDue }: Pick<BacklogItem, 'due' | 'daysUntilDue'>): string {
  if (daysUntilDue === undefined) return due === undefined ? 'no due date' : 'no such date';
  if (daysUntilDue === 0) return 'today';
  return daysUntilDue < 0 ? `${days(-daysUntilDue)} late` : `in ${days(daysUntilDue)}`;
}

/** Returns what makes an action item due soon. */
export function dueSoonWords({ dueSoonDays }: BacklogLimits): string {
  return dueSoonDays === 0 ? 'due today' : `due within ${days(dueSoonDays)}`;
}

/** Returns the most important numbers as one sentence. */
export function backlogSentence({ totals, limits }: Backlog): string {
  const { open, overdue, escalated, dueSoon, aged } = totals;
  if (open === 0) return 'No action item is open.';
  const ofThem = escalated === 0 ? '' : ` (${escalated} escalated)`;
  return [
    `${counted(open, 'open action item')}: ${overdue} overdue${ofThem}`,
    `${dueSoon} ${dueSoonWords(limits)}`,
    `${aged} older than ${days(limits.agedDays)}.`,
  ].join(', ');
}

/** Returns what the numbers count, and when. */
export function backlogScope({ now }: Backlog): string {
  return `On ${formatCalendarDate(now)} (UTC). Age counts from the end of the incident; near misses and drills are included.`;
}

/** Returns a title as one line. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

export function days(count: number): string {
  return counted(count, 'day');
}
