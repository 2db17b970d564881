import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Enforced, enforceReview } from '../../src/app/review-enforce.ts';
import type { ErrandOptions } from '../../src/app/review-errands.ts';
import { openGit } from '../../src/io/git.ts';
import { gitCommits } from '../../src/io/git-commits.ts';
import { fetchPull } from '../../src/io/git-fetch.ts';
import { openReview } from '../../src/io/github/review-access.ts';
import type { PullFacts, ReviewHost } from '../../src/review/review-host.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { type Changes, crumb, type Files } from './crumb.ts';
import { quietEnvironment } from './local-repository.ts';
import { now } from './people.ts';

const run = promisify(execFile);

/** The bakery on GitHub: its people, its teams, and a checkout of its default branch as a workflow has it. */
export interface Stage extends AsyncDisposable {
  readonly github: GitHub;
  /** The checkout. */
  readonly folder: string;
  /** Pushes changes to a branch and opens a pull request; returns its number. */
  readonly propose: (changes: Changes, from?: { author?: string; branch?: string }) => Promise<number>;
  readonly head: (pull: number) => string;
  readonly enforce: (pull: number, how?: Enforcing) => Promise<Enforced>;
}

export interface Enforcing {
  readonly token?: string;
  readonly teamToken?: string | undefined;
  readonly comment?: boolean;
  /** What is done beside the verdict; nothing unless said otherwise. */
  readonly errands?: ErrandOptions;
  /** Happens while the pull request is judged, before its head is looked at for the last time. */
  readonly meanwhile?: () => Promise<unknown>;
  /** Happens before its commits are listed, and after. */
  readonly aroundCommits?: {
    readonly before: () => Promise<unknown>;
    readonly after: () => Promise<unknown>;
  };
}

export async function setStage(files: Files = crumb): Promise<Stage> {
  const github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents' },
    users: {
      keeper: 'admin',
      baker: 'write',
      miller: 'write',
      seller: 'write',
      reader: 'write',
      writer: 'maintain',
      apprentice: 'write',
      stranger: 'read',
      'github-actions[bot]': {},
      'team-reader[bot]': {},
    },
    teams: {
      ovens: ['baker'],
      shop: ['seller'],
      'incident-review': ['reader'],
      communications: ['writer'],
      'policy-owners': ['keeper'],
    },
    tokens: {
      workflow: {
        login: 'github-actions[bot]',
        access: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
      },
      fork: {
        login: 'github-actions[bot]',
        access: { contents: 'read', 'pull-requests': 'read', statuses: 'read' },
      },
      'of-keeper': 'keeper',
      teams: { login: 'team-reader[bot]', access: { members: 'read' } },
    },
    files,
    protection: { main: { requiredContexts: ['lookback/review'] } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'));
  await run('git', ['clone', '--quiet', '--', github.repositoryPath, folder], { env: quietEnvironment });
  return {
    github,
    folder,
    propose: (changes, from) => propose(github, changes, from),
    head: (pull) => headOf(github, pull),
    enforce: (pull, how = {}) => enforce(github, folder, pull, how),
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

async function propose(
  github: GitHub,
  changes: Changes,
  { author = 'apprentice', branch = 'proposal' }: { author?: string; branch?: string } = {},
): Promise<number> {
  await github.push(branch, changes, { author });
  return github.openPull({ head: branch, author, title: 'Tell what happened' });
}

function headOf(github: GitHub, pull: number): string {
  return github.state.issues.find(({ number }) => number === pull)?.pull?.headSha ?? '';
}

function enforce(github: GitHub, folder: string, number: number, how: Enforcing): Promise<Enforced> {
  const { token = 'workflow', comment = true, errands: asked } = how;
  const teamToken = 'teamToken' in how ? how.teamToken : 'teams';
  const { host, board, errands } = openReview({
    repository: 'crumb/incidents',
    apiUrl: github.url,
    token,
    teamToken,
    pace: 'unlimited',
  });
  const git = openGit(folder, { PATH: process.env.PATH });
  const origin = { serverUrl: github.url, repository: 'crumb/incidents', token };
  const fetch = async (pull: PullFacts) => ({
    commits: gitCommits(git),
    baseSha: await fetchPull(git, origin, pull),
  });
  const ports = { host: interrupted(host, how), board, errands, fetch };
  const url = 'https://ci.crumb.example/runs/7';
  const options = { number, root: '', now, comment, url };
  return enforceReview(ports, asked === undefined ? options : { ...options, errands: asked });
}

/** The same host, with something happening around what is read. */
function interrupted(host: ReviewHost, { meanwhile, aroundCommits }: Enforcing): ReviewHost {
  return {
    ...host,
    commits: async (number) => {
      await aroundCommits?.before();
      const commits = await host.commits(number);
      await aroundCommits?.after();
      return commits;
    },
    reviews: async (number) => {
      const reviews = await host.reviews(number);
      await meanwhile?.();
      return reviews;
    },
  };
}
