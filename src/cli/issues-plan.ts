import type { Command } from 'commander';
import { CannotRun } from '../finding/cannot-run.ts';
import { documentsOf, trackersOf } from './issues-ports.ts';
import { addFormat, printReport, type ReportFlags } from './issues-print.ts';
import { presentOf } from './now.ts';
import type { Terminal } from './terminal.ts';

interface PlanFlags extends ReportFlags {
  readonly repo?: string;
}

/** `lookback issues plan`: writes nothing. Exit 0; 2: it could not run. */
export function addIssuesPlan(issues: Command, terminal: Terminal): void {
  const plan = issues
    .command('plan')
    .description('show what would make the issues match the documents')
    .option('--repo <owner/name>', 'compare with the issues of this repository (needs GITHUB_TOKEN)');
  addFormat(plan).action((_options, command: Command) => runPlan(command.optsWithGlobals(), terminal));
}

async function runPlan(flags: PlanFlags, terminal: Terminal): Promise<void> {
  const { planIssueSync } = await import('../app/plan-issues.ts');
  const { repositoryName, serverUrl } = await import('../io/github/issue-inputs.ts');
  const repository = flags.repo === undefined ? undefined : repositoryName(flags.repo);
  if (repository !== undefined) requireToken(repository, terminal);
  const trackers = repository === undefined ? undefined : await trackersOf('github', terminal);
  const report = await planIssueSync(
    { ...(await documentsOf(flags, terminal)), trackers },
    { repository, serverUrl: serverUrl(terminal.environment), now: presentOf(flags, terminal) },
  );
  await printReport(report, flags, terminal);
  terminal.exitWith(0);
}

function requireToken(repository: string, terminal: Terminal): void {
  if (terminal.environment.GITHUB_TOKEN) return;
  throw new CannotRun(
    `There is no token to read the issues of ${repository} with.`,
    'Set GITHUB_TOKEN, or leave --repo out to plan as if no issue existed.',
  );
}
