import { valueAt } from '../../finding/report.ts';
import { momentOf } from '../../incident/clock-time.ts';
import type { Configuration } from '../../repository/configuration.ts';
import { isDraftOf } from '../../repository/repository.ts';
import { dayMilliseconds, formatCalendarDate, type Instant, parseCalendarDate } from '../../time/instant.ts';
import type { Rule } from '../rule.ts';

/** Leaves room for offsets, night shifts, and a document that was filed the day after. */
const daysApart = 2;

/** Fires at the beginning of an incident where neither it nor its detection lies within two days of the date in its name. */
export const idDate: Rule = {
  code: 'time/id-date',
  check: (draft, { configuration, now }) => {
    if (!isDraftOf(draft, 'incident')) return [];
    const startedAt = momentOf(draft.sound.started_at);
    const detectedAt = momentOf(draft.sound.detected_at);
    const date = draft.id.slice(0, 10);
    const named = parseCalendarDate(date);
    if (startedAt === undefined || named === undefined) return [];
    const startedOn = formatCalendarDate(startedAt);
    // A year that is wrong by itself has its own finding.
    if (startedOn > formatCalendarDate(now) || startedAt < earliest(configuration)) return [];
    // What was there for long before anyone knew is filed under the day on which it was found.
    const apart = [startedAt, ...(detectedAt === undefined ? [] : [detectedAt])].map((at) =>
      daysFrom(named, at),
    );
    if (apart.some((days) => days <= daysApart)) return [];
    const days = daysFrom(named, startedAt);
    const problem = {
      code: 'time/id-date',
      idDate: date,
      startedOn: formatCalendarDate(startedAt),
      days,
    } as const;
    return [{ problem, spot: valueAt('/started_at') }];
  },
};

function earliest(configuration: Configuration | undefined): number {
  return configuration === undefined
    ? Number.NEGATIVE_INFINITY
    : Date.UTC(configuration.limits.earliestYear, 0);
}

function daysFrom(day: Instant, at: Instant): number {
  return Math.abs(Math.floor(at / dayMilliseconds) - day / dayMilliseconds);
}
