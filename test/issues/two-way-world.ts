import { syncIssues } from '../../src/app/sync-issues.ts';
import { createGitHubClient, type GitHubAccess, type GitHubClient } from '../../src/io/github/client.ts';
import { githubIssueTracker } from '../../src/io/github/issue-tracker.ts';
import { githubRollingPull } from '../../src/io/github/rolling-pull.ts';
import type { RunReport } from '../../src/issues/report.ts';
import type { ReadingCache } from '../../src/repository/reading-cache.ts';
import type { Instant } from '../../src/time/instant.ts';
import { openBareRepository } from '../github/bare-repository.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import type { Issue } from '../github/world.ts';
import { instant } from '../instant.ts';
import { memoryTree } from '../memory-tree.ts';
import type { Files } from './bakery-incidents.ts';

const repository = 'crumb/incidents';
export const rollingBranch = 'lookback/action-items';
const issuesPath = `/repos/${repository}/issues`;
const listPath = `${issuesPath}?state=all&labels=lookback&sort=created&direction=asc&per_page=100`;
const pullsPath = `/repos/${repository}/pulls?head=crumb%3Alookback%2Faction-items&state=all&sort=created&direction=desc&per_page=100`;
/** All that a run asks for which has nothing to do. */
export const nothingToDo = [`GET ${listPath} 200`, `GET ${pullsPath} 200`];

export interface SyncWith extends Partial<GitHubAccess> {
  readonly now?: Instant;
  /** Gets the client before it is used. */
  readonly prepare?: (client: GitHubClient) => void;
}

/** Before anything is due. */
export const early = instant('2026-03-20T09:00:00Z');

/** A GitHub with the bakery's documents on its default branch, and a workflow that keeps issues and documents in step. */
export class TwoWayWorld {
  readonly github: GitHub;
  /** The same documents are read in every run. */
  readonly #readings: ReadingCache = new Map();
  #seen = 0;

  constructor(github: GitHub) {
    this.github = github;
  }

  static async open(files: Files, validate = true): Promise<TwoWayWorld> {
    const access = { issues: 'write', contents: 'write', 'pull-requests': 'write' } as const;
    const github = await startGitHub({
      repository: { owner: 'crumb', name: 'incidents' },
      users: {
        octocat: 'admin',
        hubot: 'write',
        monalisa: 'write',
        stranger: 'none',
        'github-actions[bot]': { type: 'Bot' },
      },
      tokens: { workflow: { login: 'github-actions[bot]', access } },
      files: { ...files },
      validate,
    });
    return new TwoWayWorld(github);
  }

  /** What the workflow does after a push of these files. */
  sync(files: Files, { now = early, prepare, ...access }: SyncWith = {}): Promise<RunReport> {
    const patience = { pace: 'unlimited', secondMilliseconds: 1 } as const;
    const { url: apiUrl } = this.github;
    const client = createGitHubClient({ apiUrl, token: 'workflow', ...patience, ...access });
    prepare?.(client);
    const trackers = (name: string) =>
      githubIssueTracker(client, { repository: name, settleMilliseconds: 1 });
    const rolling = githubRollingPull(client, { repository, branch: rollingBranch });
    const ports = { tree: memoryTree(files), cache: this.#readings, trackers, rolling };
    return syncIssues(ports, { serverUrl: 'https://github.com', repository, maxCreations: 100, now });
  }

  /** The requests since this was asked last, as method, path and status. */
  requests(): string[] {
    const fresh = this.github.requests.slice(this.#seen);
    this.#seen = this.github.requests.length;
    return fresh.map(({ method, path, status }) => `${method} ${path} ${status}`);
  }

  /** Forgets the requests so far. */
  forget(): void {
    this.github.requests.splice(0);
    this.#seen = 0;
  }

  /** The issues that are not deleted. */
  issues(): Issue[] {
    return this.github.state.issues.filter(({ deleted, pull }) => !deleted && pull === null);
  }

  /** The pull requests of the rolling branch. */
  pulls(): Issue[] {
    return this.github.state.issues.filter(({ pull }) => pull?.headBranch === rollingBranch);
  }

  /** The number of the issue of an action item: of the first, where there are several. */
  numberOf(action: string): number {
    const found = this.issues().find((issue) => actionOf(issue) === action);
    if (found === undefined) throw new Error(`There is no issue of ${action}.`);
    return found.number;
  }

  issue(action: string): Issue {
    const number = this.numberOf(action);
    const found = this.issues().find((issue) => issue.number === number);
    if (found === undefined) throw new Error(`There is no issue #${number}.`);
    return found;
  }

  /** Bodies of the comments on an issue, oldest first, each with its author. */
  comments(number: number): string[] {
    const own = this.github.state.comments.filter(({ issue }) => issue === number);
    return own.map(({ author, body }) => `${author}: ${body}`);
  }

  /** What git prints about the server's repository. */
  async git(...args: string[]): Promise<string> {
    return (await openBareRepository(this.github.repositoryPath).run(args)).toString();
  }

  /** The text of a file on a branch. */
  textOf(path: string, branch = 'main'): Promise<string> {
    return this.git('show', `${branch}:${path}`);
  }

  /** The lines in which two commits differ, with their signs. */
  async changedLines(before: string, after: string): Promise<string[]> {
    const diff = await this.git('diff', '--unified=0', '--no-color', before, after);
    return diff
      .split('\n')
      .filter((line) => /^[+-]/.test(line) && !line.startsWith('---'))
      .map((line) => line.replace(/^\+\+\+ b\//, '+++ '));
  }
}

/** The action item that an issue says it is of. */
export function actionOf({ body }: Pick<Issue, 'body'>): string {
  return /<!-- lookback:action incident=\S+ action=(\S+) -->/.exec(body ?? '')?.[1] ?? 'none';
}
