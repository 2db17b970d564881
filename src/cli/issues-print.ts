import { type Command, Option } from 'commander';
import type { IssueReport } from '../issues/report.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

export interface ReportFlags extends GlobalOptions {
  readonly json?: boolean;
}

/** Adds the options by which a plan or a run is printed. */
export function addFormat(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json');
}

/** Prints a plan or a run. As JSON it is one IssueReportJson, as src/issues/reporters/json.ts describes it. */
export async function printReport(
  report: IssueReport,
  flags: ReportFlags,
  terminal: Terminal,
): Promise<void> {
  if (flags.format === 'json' || flags.json === true) {
    const { issueReportJson } = await import('../issues/reporters/json.ts');
    terminal.print(`${JSON.stringify(issueReportJson(report), undefined, 2)}\n`);
    return;
  }
  const { renderIssueText } = await import('../issues/reporters/text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  terminal.print(renderIssueText(report, styleFor(terminal.colour)));
}
