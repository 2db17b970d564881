import { type Command, Option } from 'commander';
import type { SyncPorts } from '../app/sync-issues.ts';
import { CannotRun } from '../finding/cannot-run.ts';
import type { IssueReport } from '../issues/report.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

interface PlanFlags extends GlobalOptions {
  readonly repo?: string;
}

interface SyncFlags extends GlobalOptions {
  readonly repo: string;
  readonly dryRun?: boolean;
  readonly pace: string;
  readonly maxCreations: string;
}

/**
 * `lookback issues plan` and `lookback issues sync`. Exit 0: all is well; 1: a change was refused; 2: it could not run, or
 * not to its end. `--format json` prints one IssueReportJson, as src/issues/reporters/json.ts describes it.
 */
export function addIssues(program: Command, terminal: Terminal): void {
  const issues = program.command('issues').description('one issue for each action item');
  issues.addHelpText('before', ({ error }) => (error ? 'Name plan or sync.\n' : ''));
  issues
    .command('plan')
    .description('show what would make the issues match the documents')
    .option('--repo <owner/name>', 'compare with the issues of this repository (needs GITHUB_TOKEN)')
    .addOption(formatOption())
    .action((_options, command: Command) => runPlan(command.optsWithGlobals(), terminal));
  issues
    .command('sync')
    .description('make the issues match the documents (needs GITHUB_TOKEN)')
    .requiredOption('--repo <owner/name>', 'the repository of the issues')
    .option('--dry-run', 'only show what would be done')
    .option('--max-creations <number>', 'how many issues to open at most in one run', '100')
    .option('--pace <ms>', 'milliseconds between writes, `github` or `unlimited`', 'github')
    .addOption(formatOption())
    .action((_options, command: Command) => runSync(command.optsWithGlobals(), terminal));
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}

async function runPlan(flags: PlanFlags, terminal: Terminal): Promise<void> {
  const { planIssueSync } = await import('../app/plan-issues.ts');
  const { repositoryName, serverUrl } = await import('../io/github/issue-inputs.ts');
  const repository = flags.repo === undefined ? undefined : repositoryName(flags.repo);
  const tracker = repository === undefined ? undefined : await connectToRead(repository, terminal);
  const ports = { ...(await content(flags, terminal)), tracker };
  const plan = await planIssueSync(ports, { repository, serverUrl: serverUrl(terminal.environment) });
  await print(plan, flags, terminal);
  terminal.exitWith(0);
}

async function runSync(flags: SyncFlags, terminal: Terminal): Promise<void> {
  const { planIssueSync } = await import('../app/plan-issues.ts');
  const { syncIssues } = await import('../app/sync-issues.ts');
  const inputs = await import('../io/github/issue-inputs.ts');
  const repository = inputs.repositoryName(flags.repo);
  const tracker = await connect(repository, terminal.environment.GITHUB_TOKEN ?? '', flags.pace, terminal);
  const ports: SyncPorts = { ...(await content(flags, terminal)), tracker };
  const options = { repository, serverUrl: inputs.serverUrl(terminal.environment) };
  if (flags.dryRun === true) {
    await print(await planIssueSync(ports, options), flags, terminal);
    return terminal.exitWith(0);
  }
  const result = await syncIssues(ports, {
    ...options,
    maxCreations: inputs.maxCreationsFrom(flags.maxCreations),
    onProgress: ({ done, total, operation: { do: verb, key } }) =>
      terminal.printError(`${done + 1}/${total} ${verb} ${key.incident}/${key.action}\n`),
  });
  await print(result, flags, terminal);
  if (result.stopped !== undefined) throw result.stopped;
  terminal.exitWith(result.counts.failed > 0 ? 1 : 0);
}

async function connectToRead(repository: string, terminal: Terminal) {
  const token = terminal.environment.GITHUB_TOKEN;
  if (token) return connect(repository, token, 'github', terminal);
  throw new CannotRun(
    `There is no token to read the issues of ${repository} with.`,
    'Set GITHUB_TOKEN, or leave --repo out to plan as if no issue existed.',
  );
}

async function connect(repository: string, token: string, pace: string, terminal: Terminal) {
  const { connectTracker } = await import('../io/github/issue-inputs.ts');
  return connectTracker({
    environment: terminal.environment,
    token,
    repository,
    pace,
    log: (level, line) => {
      if (level === 'warn') terminal.printError(`${line}\n`);
    },
  });
}

async function content(flags: GlobalOptions, terminal: Terminal) {
  const { folderTree } = await import('../io/folder-tree.ts');
  const { noCache } = await import('../repository/reading-cache.ts');
  return { tree: folderTree(rootOf(flags, terminal)), cache: noCache };
}

async function print(report: IssueReport, flags: GlobalOptions, terminal: Terminal): Promise<void> {
  if (flags.format === 'json') {
    const { issueReportJson } = await import('../issues/reporters/json.ts');
    terminal.print(`${JSON.stringify(issueReportJson(report), undefined, 2)}\n`);
    return;
  }
  const { renderIssueText } = await import('../issues/reporters/text.ts');
  const { styleFor } = await import('../finding/reporters/style.ts');
  terminal.print(renderIssueText(report, styleFor(terminal.colour)));
}
