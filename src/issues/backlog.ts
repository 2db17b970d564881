import type { Configuration, Team } from '../repository/configuration.ts';
import type { Repository } from '../repository/repository.ts';
import type { Instant } from '../time/instant.ts';
import { type BacklogCounts, countBacklog } from './backlog-counts.ts';
import { type CrossedGroup, groupBySeverity, groupByTeam } from './backlog-groups.ts';
import { type BacklogItem, type BacklogLimits, isLate, itemsOf } from './backlog-item.ts';
import { leftOut } from './left-out.ts';

export interface BacklogOptions {
  /** Action items are late, and as old as they are, at this moment. */
  readonly now: Instant;
  /** Only the action items of this team; undefined for those of everyone. */
  readonly team: Team | undefined;
  /** Whether only overdue ones are listed. The counts are those of all of them nevertheless. */
  readonly lateOnly: boolean;
}

/** What is still to be done, as the documents say it: no issue is looked at. */
export interface Backlog extends BacklogOptions {
  readonly limits: BacklogLimits;
  /** Open ones: first those that are overdue, by how late they are, then by due date, then oldest first. */
  readonly items: readonly BacklogItem[];
  readonly byTeam: readonly CrossedGroup[];
  readonly bySeverity: readonly CrossedGroup[];
  readonly totals: BacklogCounts;
  /** Paths of incidents whose action items are not counted, or not all of them, because of mistakes. */
  readonly leftOut: readonly string[];
}

/** Returns how the action items of all valid incidents stand, near misses and drills included: what was promised is owed. */
export function backlogOf(
  repository: Repository,
  configuration: Configuration,
  options: BacklogOptions,
): Backlog {
  const { now, team, lateOnly } = options;
  const { dueSoonDays, escalateAfterDays, agedDays } = configuration.issues;
  const limits = { dueSoonDays, escalateAfterDays, agedDays };
  const items = [...repository.incidents.values()]
    .flatMap((incident) => itemsOf(incident, { now, limits, repository, configuration }))
    .filter((item) => team === undefined || item.team?.id === team.id);
  const open = items.filter(({ status }) => status === 'open').sort(mostPressingFirst);
  return {
    ...options,
    limits,
    items: lateOnly ? open.filter(isLate) : open,
    byTeam: groupByTeam(items, configuration),
    bySeverity: groupBySeverity(items, configuration),
    totals: countBacklog(items),
    leftOut: leftOut(repository)
      .map(({ path }) => path)
      .sort(),
  };
}

/** The later an action item is, the earlier was its last day: one order for all that have one. The others follow by age. */
function mostPressingFirst(a: BacklogItem, b: BacklogItem): number {
  const later = Number.POSITIVE_INFINITY;
  return (
    compare(a.daysUntilDue ?? later, b.daysUntilDue ?? later) ||
    compare(b.ageDays ?? -1, a.ageDays ?? -1) ||
    compare(a.incident, b.incident) ||
    compare(a.action, b.action)
  );
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : Number(a > b);
}
