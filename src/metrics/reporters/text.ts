import { printable } from '../../finding/reporters/code-frame.ts';
import { counted } from '../../finding/reporters/counted.ts';
import type { Style } from '../../finding/reporters/style.ts';
import { type DurationName, durationNames } from '../../incident/clocks.ts';
import { formatCalendarDate } from '../../time/instant.ts';
import { clockDefinition, clockTitles } from '../clock-definition.ts';
import type { GroupMetrics, MetricsReport } from '../metrics-report.ts';
import { fewestForQuantiles } from '../quantiles.ts';
import { actionsText } from './actions-text.ts';
import { clockText } from './clock-text.ts';
import { leftOutText } from './left-out-text.ts';
import { type LogScale, logScale } from './log-scale.ts';

const stripColumns = 60;
const longestTitle = 40;

/** Returns a report for a person at a terminal: figures to read and strips to look at, each clock defined where it is shown. */
export function renderMetricsText(report: MetricsReport, style: Style): string {
  const groups = [report.total, ...report.groups].map(named);
  const { clocks } = report.total;
  // One scale for all, so that strips can be compared by looking from one to the next.
  const minutes = durationNames.flatMap((name) => clocks[name].measured.map((value) => value.minutes));
  const scale = logScale(minutes, stripColumns);
  return [
    introduction(report),
    '',
    ...durationNames.flatMap((name) => [...clockSection(name, groups, scale, style), '']),
    style.strong('Action items'),
    style.faint(`overdue on ${formatCalendarDate(report.now)}; those of near misses and drills included`),
    '',
    ...actionsText(groups, style),
    '',
    ...footnotes(report).map((line) => style.faint(line)),
    ...(report.leftOut.length === 0 ? [] : ['', style.warning(leftOutText(report.leftOut))]),
    '',
  ].join('\n');
}

/** Titles are other people's words, and of any length. */
function named(group: GroupMetrics): GroupMetrics {
  const sameWords = group.title.toLowerCase().replaceAll(' ', '-') === group.id;
  const id = group.id === undefined || sameWords ? '' : ` (${group.id})`;
  const title = printable(group.title);
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  return { ...group, title: `${short}${printable(id)}` };
}

function introduction({ total: { documents }, since }: MetricsReport): string {
  const period = since === undefined ? '' : ` since ${formatCalendarDate(since)}`;
  const apart = [
    counted(documents.near_miss, 'near miss', 'near misses'),
    counted(documents.drill, 'drill'),
  ].join(' and ');
  return `${counted(documents.incident, 'incident')}${period}. Not measured with them: ${apart}.`;
}

function clockSection(
  name: DurationName,
  groups: readonly GroupMetrics[],
  scale: LogScale,
  style: Style,
): string[] {
  return [
    style.strong(clockTitles[name]),
    style.faint(clockDefinition(name)),
    ...groups.flatMap(({ title, clocks }) => ['', ...clockText(title, clocks[name], scale, style)]),
  ];
}

function footnotes({ by }: MetricsReport): string[] {
  return [
    `Quantiles: Hyndman & Fan type 7, linear between neighbouring values; fewer than ${fewestForQuantiles} values are listed instead.`,
    'Strips: one column per stretch of a logarithmic scale; a full block stands for the number beside it.',
    '~ is approximate: at least one end of it is.',
    'Left out: times that are unknown, incidents that are still open, and pairs of times that contradict each other.',
    ...(by === 'service'
      ? ['An incident counts for each of its services: groups can add up to more than all incidents.']
      : []),
    ...(by === 'team'
      ? [
          'An incident counts for each team that owns one of its services: groups can add up to more than all incidents.',
        ]
      : []),
  ];
}
