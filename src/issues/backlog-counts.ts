import { median } from 'd3-array';
import { type BacklogItem, isLate } from './backlog-item.ts';

/** How several action items stand. All but `done` and `wontDo` count open ones; one may be in several counts. */
export interface BacklogCounts {
  readonly open: number;
  readonly dueSoon: number;
  /** Escalated ones included. */
  readonly overdue: number;
  readonly escalated: number;
  readonly aged: number;
  /** Without a date, or with one that the calendar does not have. */
  readonly withoutDue: number;
  readonly withoutOwner: number;
  readonly ofNearMisses: number;
  readonly ofDrills: number;
  /** Of the `n` open ones whose age is known, in days: the middle one, or the mean of the two in the middle. */
  readonly age: { readonly n: number; readonly medianDays: number | undefined };
  /** Of all time. */
  readonly done: number;
  /** Of all time. */
  readonly wontDo: number;
}

/** Counts action items, open and closed ones. */
export function countBacklog(items: readonly BacklogItem[]): BacklogCounts {
  const open = items.filter(({ status }) => status === 'open');
  const count = (holds: (item: BacklogItem) => boolean) => open.filter(holds).length;
  const ages = open.flatMap(({ ageDays }) => (ageDays === undefined ? [] : [ageDays]));
  return {
    open: open.length,
    dueSoon: count(({ lateness }) => lateness === 'due-soon'),
    overdue: count(isLate),
    escalated: count(({ lateness }) => lateness === 'escalated'),
    aged: count(({ aged }) => aged),
    withoutDue: count(({ daysUntilDue }) => daysUntilDue === undefined),
    withoutOwner: count(({ owner }) => owner === undefined),
    ofNearMisses: count(({ kind }) => kind === 'near_miss'),
    ofDrills: count(({ kind }) => kind === 'drill'),
    age: { n: ages.length, medianDays: median(ages) },
    done: items.filter(({ status }) => status === 'done').length,
    wontDo: items.filter(({ status }) => status === 'wont_do').length,
  };
}
