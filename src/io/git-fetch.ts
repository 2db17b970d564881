import { CannotRun } from '../finding/cannot-run.ts';
import type { PullFacts } from '../review/review-host.ts';
import type { Git } from './git.ts';
import { resolveCommit } from './git-commits.ts';

/** Where a pull request is fetched from. */
export interface Origin {
  /** As in GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

const tenMinutes = 600_000;
const baseRef = 'refs/lookback/base';
const headRef = 'refs/lookback/head';
const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];

/**
 * Fetches the tip of the base branch and the head of a pull request as objects, and returns the commit of the base. The
 * working tree stays as it is. Throws CannotRun where the head is not the one that is to be judged.
 */
export async function fetchPull(git: Git, origin: Origin, pull: PullFacts): Promise<string> {
  git.run(['check-ref-format', `refs/heads/${pull.baseBranch}`]);
  await fetchRefs(git, origin, [
    `+refs/heads/${pull.baseBranch}:${baseRef}`,
    `+refs/pull/${pull.number}/head:${headRef}`,
  ]);
  requireObject(git, pull);
  return resolveCommit(git, baseRef);
}

/** Fetches refs as objects, with their whole history. The working tree stays as it is. */
export async function fetchRefs(git: Git, origin: Origin, specs: readonly string[]): Promise<void> {
  const url = `${withoutSlash(origin.serverUrl)}/${origin.repository}.git`;
  await git.runRemote(
    ['fetch', ...quietly, ...(isShallow(git) ? ['--unshallow'] : []), '--', url, ...specs],
    {
      timeoutMilliseconds: tenMinutes,
      settings: authorization(origin),
    },
  );
}

function isShallow(git: Git): boolean {
  return git.run(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

/** The empty value first clears what a checkout left behind: two headers of one name are refused by the server. */
function authorization({ serverUrl, token }: Origin): [string, string][] {
  const key = `http.${withoutSlash(serverUrl)}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${credentials}`],
    ['http.followRedirects', 'false'],
  ];
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** A forced push between asking and fetching can leave the commit behind. */
function requireObject(git: Git, { headSha, number }: PullFacts): void {
  try {
    git.run(['cat-file', '-e', `${headSha}^{commit}`]);
  } catch (error) {
    throw new CannotRun(
      `The head of pull request ${number} moved away from ${headSha.slice(0, 12)} before it was fetched.`,
      'Nothing needs to be done: the push that moved it is judged by itself.',
      { cause: error },
    );
  }
}
