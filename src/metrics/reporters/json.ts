import { type DurationName, durationEnds } from '../../incident/clocks.ts';
import { formatCalendarDate, formatInstant } from '../../time/instant.ts';
import type { ActionCounts } from '../action-counts.ts';
import { clockDefinition } from '../clock-definition.ts';
import type { ClockDistribution } from '../clock-distributions.ts';
import { forEachClock } from '../for-each-clock.ts';
import type { Grouping } from '../groups.ts';
import type { GroupMetrics, MetricsReport } from '../metrics-report.ts';
import { fewestForQuantiles, type Quantiles, quantileMethod } from '../quantiles.ts';
import { roundedMinutes } from './rounded-minutes.ts';

/** One clock of one group. All durations are minutes, to three decimals. */
interface ClockJson {
  /** How many incidents were measured. `n + unknown + pending + outOfOrder` are all incidents of the group. */
  readonly n: number;
  /** Of the measured ones. */
  readonly approximate: number;
  /** Left out: an end of it is not known. */
  readonly unknown: number;
  /** Left out: the incident is still open. */
  readonly pending: number;
  /** Left out: it would end before it begins. */
  readonly outOfOrder: number;
  /** Null where fewer than `quantiles.fewest` were measured. */
  readonly quantiles: Quantiles | null;
  /** Shortest first. */
  readonly values: readonly {
    readonly incident: string;
    readonly minutes: number;
    readonly approximate: boolean;
  }[];
}

interface GroupJson {
  /** Id of the service, severity or team; null for the total, and for incidents of which no team is known. */
  readonly id: string | null;
  readonly title: string;
  readonly incidents: number;
  /** Not part of the clocks, nor of `incidents`. */
  readonly nearMisses: number;
  readonly drills: number;
  readonly clocks: Readonly<Record<DurationName, ClockJson>>;
  /** Of incidents, near misses and drills. `overdue` ones are open, and counted there as well. */
  readonly actions: ActionCounts;
}

interface DefinitionJson {
  readonly from: string;
  readonly to: string;
  readonly definition: string;
}

/** What `lookback report --format json` prints. */
export interface MetricsJson {
  /** RFC 3339; action items are overdue as of this moment. */
  readonly now: string;
  /** Calendar date, or null for everything. */
  readonly since: string | null;
  readonly by: Grouping | null;
  readonly quantiles: { readonly method: string; readonly fewest: number };
  readonly definitions: Readonly<Record<DurationName, DefinitionJson>>;
  readonly total: GroupJson;
  /** An incident counts for each of its services and their teams, so groups may add up to more than the total. */
  readonly groups: readonly GroupJson[];
  /** Paths of incidents that could not be measured because of the mistakes in them. */
  readonly leftOut: readonly string[];
}

/** Returns a report as one JSON value. */
export function metricsJson(report: MetricsReport): MetricsJson {
  return {
    now: formatInstant(report.now),
    since: report.since === undefined ? null : formatCalendarDate(report.since),
    by: report.by ?? null,
    quantiles: { method: quantileMethod, fewest: fewestForQuantiles },
    definitions: forEachClock((name) => ({ ...durationEnds[name], definition: clockDefinition(name) })),
    total: groupJson(report.total),
    groups: report.groups.map(groupJson),
    leftOut: report.leftOut,
  };
}

function groupJson({ id, title, documents, clocks, actions }: GroupMetrics): GroupJson {
  return {
    id: id ?? null,
    title,
    incidents: documents.incident,
    nearMisses: documents.near_miss,
    drills: documents.drill,
    clocks: forEachClock((name) => clockJson(clocks[name])),
    actions,
  };
}

function clockJson(clock: ClockDistribution): ClockJson {
  return {
    n: clock.measured.length,
    approximate: clock.approximate,
    unknown: clock.unknown,
    pending: clock.pending,
    outOfOrder: clock.outOfOrder,
    quantiles: clock.quantiles === undefined ? null : roundedQuantiles(clock.quantiles),
    values: clock.measured.map((value) => ({ ...value, minutes: roundedMinutes(value.minutes) })),
  };
}

function roundedQuantiles({ min, p25, median, p75, p90, max }: Quantiles): Quantiles {
  return {
    min: roundedMinutes(min),
    p25: roundedMinutes(p25),
    median: roundedMinutes(median),
    p75: roundedMinutes(p75),
    p90: roundedMinutes(p90),
    max: roundedMinutes(max),
  };
}
