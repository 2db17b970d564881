import type { SyncPorts } from '../app/sync-issues.ts';
import type { IssueTracker } from '../issues/issue-tracker.ts';
import { rootOf } from './root.ts';
import type { GlobalOptions, Terminal } from './terminal.ts';

/** Returns the documents below the root. */
export async function documentsOf(
  flags: GlobalOptions,
  terminal: Terminal,
): Promise<Pick<SyncPorts, 'tree' | 'cache'>> {
  const { folderTree } = await import('../io/folder-tree.ts');
  const { noCache } = await import('../repository/reading-cache.ts');
  return { tree: folderTree(rootOf(flags, terminal)), cache: noCache };
}

/** Returns the trackers of all repositories, with GITHUB_TOKEN and the tokens of LOOKBACK_ISSUE_TOKENS. */
export async function trackersOf(
  pace: string,
  terminal: Terminal,
): Promise<(repository: string) => IssueTracker> {
  const { connectTrackers } = await import('../io/github/issue-inputs.ts');
  return connectTrackers({
    ...accessOf(pace, terminal),
    tokens: terminal.environment.LOOKBACK_ISSUE_TOKENS ?? '',
  });
}

/** Returns the way back into the documents, with LOOKBACK_PULL_TOKEN where there is one. */
export async function rollingPullOf(
  repository: string,
  pace: string,
  terminal: Terminal,
): Promise<SyncPorts['rolling']> {
  const { connectRollingPull, rollingBranch } = await import('../io/github/issue-inputs.ts');
  const pullToken = terminal.environment.LOOKBACK_PULL_TOKEN ?? '';
  return connectRollingPull({
    ...accessOf(pace, terminal),
    pullToken,
    repository,
    branch: rollingBranch(''),
  });
}

function accessOf(pace: string, terminal: Terminal) {
  return {
    environment: terminal.environment,
    token: terminal.environment.GITHUB_TOKEN ?? '',
    pace,
    log: (level: string, line: string): void => {
      if (level === 'warn') terminal.printError(`${line}\n`);
    },
  };
}
