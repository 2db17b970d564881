import type { Command } from 'commander';
import { addIssuesPlan } from './issues-plan.ts';
import { addIssuesReport } from './issues-report.ts';
import { addIssuesSync } from './issues-sync.ts';
import type { Terminal } from './terminal.ts';

/** `lookback issues plan`, `sync` and `report`. */
export function addIssues(program: Command, terminal: Terminal): void {
  const issues = program.command('issues').description('one issue for each action item');
  issues.addHelpText('before', ({ error }) => (error ? 'Name plan, sync or report.\n' : ''));
  addIssuesPlan(issues, terminal);
  addIssuesSync(issues, terminal);
  addIssuesReport(issues, terminal);
}
