import type { Lateness } from '../../incident/lateness.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Backlog } from '../backlog.ts';
import type { BacklogCounts } from '../backlog-counts.ts';
import type { BacklogGroup } from '../backlog-groups.ts';
import type { BacklogItem } from '../backlog-item.ts';

/** How several action items stand. All but `done` and `wontDo`, which are of all time, count open ones. */
interface CountsJson extends Omit<BacklogCounts, 'age'> {
  /** Of the `n` open ones whose age is known, in days; null where there is none. */
  readonly age: { readonly n: number; readonly medianDays: number | null };
}

interface GroupJson extends CountsJson {
  /** Id of the severity or the team, or the handle of a team that lookback.yml does not list; null where no team is known. */
  readonly id: string | null;
  readonly title: string;
}

/** One open action item. */
interface ItemJson {
  readonly incident: string;
  readonly incidentTitle: string;
  readonly kind: BacklogItem['kind'];
  readonly action: string;
  readonly title: string;
  readonly severity: string;
  /** Id and name of the responsible team. */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly owner: string | null;
  readonly priority: BacklogItem['priority'];
  /** Calendar date, as it is written. */
  readonly due: string | null;
  /** Negative once it is late; null without a date that exists. */
  readonly daysUntilDue: number | null;
  readonly lateness: Lateness;
  /** Since the incident was resolved, or else since it began. */
  readonly ageDays: number | null;
  readonly aged: boolean;
}

/** What `lookback issues report --format json` prints. All days are calendar days in UTC. */
export interface BacklogJson {
  /** RFC 3339; action items are late, and as old as they are, at this moment. */
  readonly now: string;
  readonly dueSoonDays: number;
  readonly escalateAfterDays: number;
  readonly agedDays: number;
  /** The only team that was looked at; null for all. */
  readonly team: string | null;
  /** Whether `items` are only the overdue ones. Counts are those of all action items nevertheless. */
  readonly late: boolean;
  readonly totals: CountsJson;
  /** Every action item is in exactly one group, so that groups add up to the totals. Most overdue first. */
  readonly byTeam: readonly (GroupJson & { readonly bySeverity: readonly GroupJson[] })[];
  /** In the order of lookback.yml. */
  readonly bySeverity: readonly (GroupJson & { readonly byTeam: readonly GroupJson[] })[];
  /** Most pressing first. */
  readonly items: readonly ItemJson[];
  /** Paths of incidents whose action items are missing because of mistakes. */
  readonly leftOut: readonly string[];
}

/** Returns a backlog as one JSON value. */
export function backlogJson(backlog: Backlog): BacklogJson {
  const { now, limits, team, lateOnly, totals, byTeam, bySeverity, items, leftOut } = backlog;
  return {
    now: formatInstant(now),
    ...limits,
    team: team?.id ?? null,
    late: lateOnly,
    totals: countsJson(totals),
    byTeam: byTeam.map((group) => ({ ...groupJson(group), bySeverity: group.parts.map(groupJson) })),
    bySeverity: bySeverity.map((group) => ({ ...groupJson(group), byTeam: group.parts.map(groupJson) })),
    items: items.map(itemJson),
    leftOut,
  };
}

function groupJson({ id, title, counts }: BacklogGroup): GroupJson {
  return { id: id ?? null, title, ...countsJson(counts) };
}

function countsJson({ age, ...counts }: BacklogCounts): CountsJson {
  return { ...counts, age: { n: age.n, medianDays: age.medianDays ?? null } };
}

function itemJson(item: BacklogItem): ItemJson {
  const { incident, incidentTitle, kind, action, title, severity, team, priority, lateness, aged } = item;
  return {
    incident,
    incidentTitle,
    kind,
    action,
    title,
    severity,
    team: team === undefined ? null : { id: team.id, name: team.name },
    owner: item.owner ?? null,
    priority,
    due: item.due ?? null,
    daysUntilDue: item.daysUntilDue ?? null,
    lateness,
    ageDays: item.ageDays ?? null,
    aged,
  };
}
