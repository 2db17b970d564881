import type { Command } from 'commander';
import type { SyncPorts } from '../app/sync-issues.ts';
import { documentsOf, rollingPullOf, trackersOf } from './issues-ports.ts';
import { addFormat, printReport, type ReportFlags } from './issues-print.ts';
import { presentOf } from './now.ts';
import type { Terminal } from './terminal.ts';

interface SyncFlags extends ReportFlags {
  readonly repo: string;
  readonly dryRun?: boolean;
  readonly writeBack: boolean;
  readonly pace: string;
  readonly maxCreations: string;
}

/** `lookback issues sync`. Exit 0: all is well; 1: a change was refused; 2: it could not run, or not to its end. */
export function addIssuesSync(issues: Command, terminal: Terminal): void {
  const sync = issues
    .command('sync')
    .description(
      'make the issues match the documents, and bring back what people did to them (needs GITHUB_TOKEN)',
    )
    .requiredOption('--repo <owner/name>', 'the repository of the documents')
    .option('--dry-run', 'only show what would be done')
    .option('--no-write-back', 'leave what people did to issues out of the documents')
    .option('--max-creations <number>', 'how many issues to open at most in one run', '100')
    .option('--pace <ms>', 'milliseconds between writes, `github` or `unlimited`', 'github');
  addFormat(sync)
    .addHelpText(
      'after',
      '\nLOOKBACK_ISSUE_TOKENS may hold tokens for other owners, as lines of `owner: token`,\n' +
        'and LOOKBACK_PULL_TOKEN one whose pull request starts checks, such as that of an app.',
    )
    .action((_options, command: Command) => runSync(command.optsWithGlobals(), terminal));
}

async function runSync(flags: SyncFlags, terminal: Terminal): Promise<void> {
  const { planIssueSync } = await import('../app/plan-issues.ts');
  const { syncIssues } = await import('../app/sync-issues.ts');
  const inputs = await import('../io/github/issue-inputs.ts');
  const repository = inputs.repositoryName(flags.repo);
  const trackers = await trackersOf(flags.pace, terminal);
  const rolling = flags.writeBack ? await rollingPullOf(repository, flags.pace, terminal) : undefined;
  const ports: SyncPorts = { ...(await documentsOf(flags, terminal)), trackers, rolling };
  const server = inputs.serverUrl(terminal.environment);
  const options = { repository, serverUrl: server, now: presentOf(flags, terminal) };
  if (flags.dryRun === true) {
    await printReport(await planIssueSync(ports, options), flags, terminal);
    return terminal.exitWith(0);
  }
  const result = await syncIssues(ports, {
    ...options,
    maxCreations: inputs.maxCreationsFrom(flags.maxCreations),
    onProgress: ({ done, total, operation: { do: verb, key } }) =>
      terminal.printError(
        `${done + 1}/${total} ${verb} ${[key.incident, key.action].filter(Boolean).join('/')}\n`,
      ),
  });
  await printReport(result, flags, terminal);
  if (result.stopped !== undefined) throw result.stopped;
  terminal.exitWith(result.counts.failed > 0 ? 1 : 0);
}
