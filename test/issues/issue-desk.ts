import { planIssueSync } from '../../src/app/plan-issues.ts';
import { type SyncOptions, syncIssues } from '../../src/app/sync-issues.ts';
import { createGitHubClient, type GitHubAccess } from '../../src/io/github/client.ts';
import { githubIssueTracker } from '../../src/io/github/issue-tracker.ts';
import type { IssueReport, RunReport } from '../../src/issues/report.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import type { Issue } from '../github/world.ts';
import { instant } from '../instant.ts';
import { memoryTree } from '../memory-tree.ts';
import type { Files } from './bakery-incidents.ts';

const repository = 'crumb/incidents';
/** Before anything is due. */
const earlyOn = instant('2026-03-20T09:00:00Z');
export const issuesPath = '/repos/crumb/incidents/issues';
export const firstPage = `GET ${issuesPath}?state=all&labels=lookback&sort=created&direction=asc&per_page=100 200`;
/** Before anything is opened: is there an issue of the workflow's that has lost the label? */
export const searchForLost = [
  'GET /user 403',
  `GET ${issuesPath}?state=all&sort=created&direction=asc&per_page=100 200`,
];

/** A GitHub with the bakery's repository, and a workflow in it that may write issues and nothing else. */
export class IssueDesk {
  readonly github: GitHub;
  #seen = 0;

  constructor(github: GitHub) {
    this.github = github;
  }

  static async open(): Promise<IssueDesk> {
    const access = { issues: 'write', contents: 'read' } as const;
    const github = await startGitHub({
      repository: { owner: 'crumb', name: 'incidents' },
      users: {
        octocat: 'admin',
        hubot: 'write',
        stranger: 'none',
        reader: 'read',
        'github-actions[bot]': { type: 'Bot' },
      },
      tokens: {
        workflow: { login: 'github-actions[bot]', access },
        reader: 'reader',
        fork: { login: 'github-actions[bot]', access: 'read' },
      },
    });
    return new IssueDesk(github);
  }

  /** What the workflow does after a push of these files. */
  sync(
    files: Files,
    options: Partial<SyncOptions> = {},
    access: Partial<GitHubAccess> = {},
  ): Promise<RunReport> {
    const defaults = { serverUrl: 'https://github.com', repository, maxCreations: 100, now: earlyOn };
    return syncIssues(this.#ports(files, access), { ...defaults, ...options });
  }

  plan(files: Files): Promise<IssueReport> {
    const options = { serverUrl: 'https://github.com', repository, now: earlyOn };
    return planIssueSync(this.#ports(files, {}), options);
  }

  /** The requests since this was asked last, as method, path and status. */
  requests(): string[] {
    const fresh = this.github.requests.slice(this.#seen);
    this.#seen = this.github.requests.length;
    return fresh.map(({ method, path, status }) => `${method} ${path} ${status}`);
  }

  /** The issues that are not deleted. */
  issues(): Issue[] {
    return this.github.state.issues.filter(({ deleted, pull }) => !deleted && pull === null);
  }

  issue(number: number): Issue {
    const found = this.issues().find((issue) => issue.number === number);
    if (found === undefined) throw new Error(`There is no issue #${number}.`);
    return found;
  }

  /** What a person does to an issue in the browser. */
  edit(number: number, change: Partial<Issue>): void {
    Object.assign(this.issue(number), change, { updatedAt: this.github.state.clock });
  }

  #ports(files: Files, access: Partial<GitHubAccess>) {
    const { url: apiUrl } = this.github;
    const patience = { pace: 'unlimited', secondMilliseconds: 5 } as const;
    const client = createGitHubClient({ apiUrl, token: 'workflow', ...patience, ...access });
    const trackers = (name: string) =>
      githubIssueTracker(client, { repository: name, settleMilliseconds: 5 });
    return { tree: memoryTree(files), cache: noCache, trackers, rolling: undefined };
  }
}

/** How each operation of a run ended. */
export function outcomes(report: RunReport): string[] {
  return report.steps.map(
    ({ operation, outcome }) => `${operation.do} ${operation.key.action} ${outcome.is}`,
  );
}
