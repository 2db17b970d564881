import { durationNames } from '../../incident/clocks.ts';
import type { ClockDistribution } from '../clock-distributions.ts';
import type { GroupMetrics, MetricsReport } from '../metrics-report.ts';
import { type Cell, csvTable } from './csv-table.ts';
import { roundedMinutes } from './rounded-minutes.ts';

const header = ['group_by', 'group', 'title', 'measure', 'statistic', 'incident', 'value', 'unit'];

type Row = readonly [measure: string, statistic: string, incident: string, value: number, unit: string];

/**
 * Returns a report as CSV with one figure per row, ready for a pivot table. `group_by` is `all`, `service`, `severity` or
 * `team`; `measure` is `documents`, a clock or `action_items`; `statistic` says which figure of it. Where too few were measured
 * for quantiles, each has a row of its own, `value` or `approximate_value`, that names its `incident`. Durations are minutes,
 * to three decimals.
 */
export function metricsCsv({ by, total, groups }: MetricsReport): string {
  const rows = [
    ...rowsOf('all', total),
    ...(by === undefined ? [] : groups.flatMap((group) => rowsOf(by, group))),
  ];
  return csvTable([header, ...rows]);
}

function rowsOf(groupBy: string, group: GroupMetrics): (readonly Cell[])[] {
  const { documents, actions, clocks } = group;
  const rows: readonly Row[] = [
    ['documents', 'incidents', '', documents.incident, 'documents'],
    ['documents', 'near_misses', '', documents.near_miss, 'documents'],
    ['documents', 'drills', '', documents.drill, 'documents'],
    ...durationNames.flatMap((name) => clockRows(name, clocks[name])),
    ['action_items', 'open', '', actions.open, 'action items'],
    ['action_items', 'overdue', '', actions.overdue, 'action items'],
    ['action_items', 'done', '', actions.done, 'action items'],
    ['action_items', 'wont_do', '', actions.wontDo, 'action items'],
  ];
  return rows.map((row) => [groupBy, group.id ?? '', group.title, ...row]);
}

function clockRows(name: string, clock: ClockDistribution): Row[] {
  const { measured, quantiles } = clock;
  const count = (statistic: string, value: number): Row => [name, statistic, '', value, 'incidents'];
  const figures =
    quantiles === undefined
      ? measured.map(
          ({ incident, minutes, approximate }) =>
            [approximate ? 'approximate_value' : 'value', incident, minutes] as const,
        )
      : Object.entries(quantiles).map(([quantile, minutes]) => [quantile, '', minutes] as const);
  return [
    count('n', measured.length),
    count('approximate', clock.approximate),
    count('unknown', clock.unknown),
    count('pending', clock.pending),
    count('out_of_order', clock.outOfOrder),
    ...figures.map(
      ([statistic, incident, minutes]): Row => [
        name,
        statistic,
        incident,
        roundedMinutes(minutes),
        'minutes',
      ],
    ),
  ];
}
