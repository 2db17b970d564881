import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Grouping } from '../metrics/groups.ts';
import type { MetricsReport } from '../metrics/metrics-report.ts';
import { type Instant, parseCalendarDate } from '../time/instant.ts';
import { presentOf } from './now.ts';
import { showProgress } from './progress.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface ReportFlags extends GlobalOptions {
  readonly since?: Instant;
  readonly by?: Grouping;
}

const groupings: readonly Grouping[] = ['service', 'severity', 'team'];

/** `lookback report`: how the clocks are distributed, and how action items stand. */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .description('how long detection, response, mitigation and resolution take, and how action items stand')
    .option('--since <date>', 'only incidents that began on this day (UTC) or later', calendarDate)
    .addOption(new Option('--by <group>', 'also for each group by itself').choices(groupings))
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'),
    )
    .action((_options, command: Command) => runReport(command.optsWithGlobals(), terminal));
}

async function runReport(flags: ReportFlags, terminal: Terminal): Promise<void> {
  const now = presentOf(flags, terminal);
  const { report } = await import('../app/report.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  const { noCache } = await import('../repository/reading-cache.ts');
  const progress = showProgress('Reading', terminal);
  const result = report(folderTree(rootOf(flags, terminal)), noCache, {
    now,
    since: flags.since,
    by: flags.by,
    onProgress: progress.step,
  });
  progress.end();
  terminal.print(await render(result, flags, terminal));
  terminal.exitWith(0);
}

async function render(result: MetricsReport, flags: ReportFlags, terminal: Terminal): Promise<string> {
  switch (flags.format) {
    case 'json': {
      const { metricsJson } = await import('../metrics/reporters/json.ts');
      return `${JSON.stringify(metricsJson(result), undefined, 2)}\n`;
    }
    case 'csv':
      return renderCsv(result, terminal);
    default: {
      const { renderMetricsText } = await import('../metrics/reporters/text.ts');
      const { styleFor } = await import('../finding/reporters/style.ts');
      return renderMetricsText(result, styleFor(terminal.colour));
    }
  }
}

/** A table has no place for what it is silent about. */
async function renderCsv(result: MetricsReport, terminal: Terminal): Promise<string> {
  const { metricsCsv } = await import('../metrics/reporters/csv.ts');
  const { leftOutText } = await import('../metrics/reporters/left-out-text.ts');
  if (result.leftOut.length > 0) terminal.printError(`${leftOutText(result.leftOut)}\n`);
  return metricsCsv(result);
}

function calendarDate(text: string): Instant {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new InvalidArgumentError('It is a calendar date such as 2026-03-14.');
  return date;
}
