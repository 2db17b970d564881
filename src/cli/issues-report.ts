import { type Command, Option } from 'commander';
import type { Backlog } from '../issues/backlog.ts';
import type { BacklogGrouping } from '../issues/reporters/backlog-text.ts';
import { presentOf } from './now.ts';
import { showProgress } from './progress.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface BacklogFlags extends GlobalOptions {
  readonly by: BacklogGrouping;
  readonly team?: string;
  readonly late?: boolean;
}

const groupings: readonly BacklogGrouping[] = ['team', 'severity'];

/**
 * `lookback issues report`: open, overdue and aged action items, as the documents say it. Needs no token. Exit 0, however much
 * is overdue; 2: it could not run. `--format json` prints one BacklogJson, as src/issues/reporters/backlog-json.ts describes it.
 */
export function addIssuesReport(issues: Command, terminal: Terminal): void {
  issues
    .command('report')
    .description('list open, overdue and aged action items (needs no token)')
    .addOption(new Option('--by <group>', 'what text has tables of').choices(groupings).default('team'))
    .option('--team <id>', 'only those of this team, by its id or handle')
    .option('--late', 'list only overdue ones')
    .addOption(
      new Option('--format <format>', 'how to print; csv has a row for each open one')
        .choices(['text', 'json', 'csv'])
        .default('text'),
    )
    .action((_options, command: Command) => runReport(command.optsWithGlobals(), terminal));
}

async function runReport(flags: BacklogFlags, terminal: Terminal): Promise<void> {
  const now = presentOf(flags, terminal);
  const { reportBacklog } = await import('../app/backlog.ts');
  const { folderTree } = await import('../io/folder-tree.ts');
  const { noCache } = await import('../repository/reading-cache.ts');
  const progress = showProgress('Reading', terminal);
  const backlog = reportBacklog(folderTree(rootOf(flags, terminal)), noCache, {
    now,
    team: flags.team,
    lateOnly: flags.late ?? false,
    onProgress: progress.step,
  });
  progress.end();
  terminal.print(await render(backlog, flags, terminal));
  terminal.exitWith(0);
}

async function render(backlog: Backlog, { format, by }: BacklogFlags, terminal: Terminal): Promise<string> {
  switch (format) {
    case 'json': {
      const { backlogJson } = await import('../issues/reporters/backlog-json.ts');
      return `${JSON.stringify(backlogJson(backlog), undefined, 2)}\n`;
    }
    case 'csv':
      return renderCsv(backlog, terminal);
    default: {
      const { renderBacklogText } = await import('../issues/reporters/backlog-text.ts');
      const { styleFor } = await import('../finding/reporters/style.ts');
      return renderBacklogText(backlog, by, styleFor(terminal.colour));
    }
  }
}

/** A table has no place for what it is silent about. */
async function renderCsv(backlog: Backlog, terminal: Terminal): Promise<string> {
  const { csvTable } = await import('../metrics/reporters/csv-table.ts');
  const { backlogRows } = await import('../issues/reporters/backlog-csv.ts');
  const { leftOutWords } = await import('../issues/reporters/backlog-text.ts');
  if (backlog.leftOut.length > 0) terminal.printError(`${leftOutWords(backlog.leftOut)}\n`);
  return csvTable(backlogRows(backlog));
}
