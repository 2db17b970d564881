import { CannotRun } from '../../finding/cannot-run.ts';
import type { ChangedPath } from '../../review/commits.ts';
import type { GitHubClient } from './client.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { withRemedy } from './with-remedy.ts';

/** GitHub lists no more files than this of a comparison. */
const mostCompared = 300;

/**
 * Returns what a pull request changes at one head. Throws CannotRun where GitHub lists not all of it, as beyond 3,000
 * files, and where the head is another by now: its files are not those that were checked out.
 */
export async function pathsOfPull(
  client: GitHubClient,
  repository: RepositoryName,
  pull: { readonly number: number; readonly headSha: string },
): Promise<ChangedPath[]> {
  const request = { ...repository, pull_number: pull.number };
  return withRemedy(reviewAttempts.pull(repository, pull.number), async () => {
    const files = await client.paginate(client.rest.pulls.listFiles, { ...request, per_page: 100 });
    // Asked for afterwards, so that a push in between is seen.
    const { data } = await client.rest.pulls.get(request);
    if (data.head.sha !== pull.headSha) throw moved(pull);
    if (data.changed_files !== files.length) throw incomplete(files.length, data.changed_files);
    return files.map(changedPath);
  });
}

/** Returns what lies between two commits. Throws CannotRun where GitHub may not list all of it. */
export async function pathsBetween(
  client: GitHubClient,
  repository: RepositoryName,
  range: { readonly baseSha: string; readonly headSha: string },
): Promise<ChangedPath[]> {
  const basehead = `${range.baseSha}...${range.headSha}`;
  return withRemedy(reviewAttempts.comparison(repository), async () => {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
    const { files = [] } = data;
    if (files.length >= mostCompared) throw incomplete(files.length, undefined);
    return files.map(changedPath);
  });
}

interface ListedFile {
  readonly status: string;
  readonly filename: string;
  readonly previous_filename?: string | undefined;
}

function changedPath({ status, filename: path, previous_filename: previousPath }: ListedFile): ChangedPath {
  switch (status) {
    case 'added':
    case 'copied':
      return { how: 'added', path };
    case 'removed':
      return { how: 'removed', path };
    case 'modified':
    case 'changed':
    case 'unchanged':
      return { how: 'changed', path };
    case 'renamed':
      return previousPath === undefined ? { how: 'added', path } : { how: 'renamed', path, previousPath };
    default:
      throw new CannotRun(
        `GitHub calls a change ${JSON.stringify(status)}, which is not known here.`,
        'A newer version of this tool may know it.',
      );
  }
}

function moved({ number, headSha }: { readonly number: number; readonly headSha: string }): CannotRun {
  return new CannotRun(
    `Pull request ${number} moved on from ${headSha.slice(0, 12)} in the meantime.`,
    'The push that moved it is checked by itself.',
  );
}

function incomplete(listed: number, all: number | undefined): CannotRun {
  return new CannotRun(
    `GitHub lists ${listed} of ${all ?? 'the'} changed files.`,
    'Check out the whole history (fetch-depth: 0), from which git can tell.',
  );
}
