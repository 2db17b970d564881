import { createGitHubClient, type GitHubClient } from '../../src/io/github/client.ts';
import { githubIssueTracker } from '../../src/io/github/issue-tracker.ts';
import { githubRollingPull } from '../../src/io/github/rolling-pull.ts';
import type { IssueTracker } from '../../src/issues/issue-tracker.ts';
import type { RollingPull } from '../../src/issues/rolling-pull.ts';
import type { Fault } from '../github/faults.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import type { Setup } from '../github/setup.ts';

const crumb = '/repos/crumb/incidents';
export const rollingBranch = 'lookback/action-items';

/** A body as an issue of an action item has it, with whatever else is written there. */
export function keyed(action: string, text = 'Light it.'): string {
  return `<!-- lookback:action incident=2026-03-14-cold-oven action=${action} -->\n\n${text}`;
}

/** The bakery's GitHub: people, a workflow in its repository, and a machine that has an account like a person's. */
export class CrumbGitHub implements AsyncDisposable {
  readonly github: GitHub;
  readonly #clients = new Map<string, GitHubClient>();
  #seen = 0;

  constructor(github: GitHub) {
    this.github = github;
  }

  static async open(setup: Partial<Setup> = {}): Promise<CrumbGitHub> {
    const access = { issues: 'write', contents: 'write', 'pull-requests': 'write' } as const;
    const github = await startGitHub({
      repository: { owner: 'crumb', name: 'incidents' },
      users: {
        baker: 'admin',
        miller: 'write',
        oven: 'write',
        customer: 'read',
        stranger: 'none',
        'github-actions[bot]': { type: 'Bot' },
        'delivery[bot]': { type: 'Bot' },
      },
      tokens: {
        workflow: { login: 'github-actions[bot]', access },
        reading: { login: 'github-actions[bot]', access: 'read' },
        machine: 'oven',
        customer: 'customer',
        baker: 'baker',
        miller: 'miller',
      },
      labels: [{ name: 'lookback' }, { name: 'sev1' }],
      ...setup,
    });
    return new CrumbGitHub(github);
  }

  tracker(token = 'workflow', repository = 'crumb/incidents'): IssueTracker {
    return githubIssueTracker(this.client(token), { repository, settleMilliseconds: 5 });
  }

  /** The tracker of another run of the workflow, which knows nothing of this one. */
  anotherRun(): IssueTracker {
    const client = this.#newClient('workflow');
    return githubIssueTracker(client, { repository: 'crumb/incidents', settleMilliseconds: 5 });
  }

  rollingPull(token = 'workflow'): RollingPull {
    return githubRollingPull(this.client(token), { repository: 'crumb/incidents', branch: rollingBranch });
  }

  /** One for each token, as the tool has it. */
  client(token: string): GitHubClient {
    const client = this.#clients.get(token) ?? this.#newClient(token);
    this.#clients.set(token, client);
    return client;
  }

  #newClient(token: string): GitHubClient {
    const patience = { pace: 'unlimited', secondMilliseconds: 1 } as const;
    return createGitHubClient({ apiUrl: this.github.url, token, ...patience });
  }

  /** Lets the next such write happen and its answer be lost. */
  loseAnswer(write: Pick<Fault, 'method' | 'path'>): void {
    this.github.fault({ kind: 'error-after-write', ...write });
  }

  /** The requests since this was asked last, as method, path after the repository's, and status. */
  requests(): string[] {
    const fresh = this.github.requests.slice(this.#seen);
    this.#seen = this.github.requests.length;
    return fresh.map(({ method, path, status }) => `${method} ${path.replace(crumb, '')} ${status}`);
  }

  /** The same, writes only. */
  writes(): string[] {
    return this.requests().filter((request) => !request.startsWith('GET'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
  }
}
