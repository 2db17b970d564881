import { CannotRun } from '../../finding/cannot-run.ts';
import { createGitHubClient, type GitHubClient } from './client.ts';
import { repositoryName } from './review-access.ts';
import type { RepositoryName } from './review-attempts.ts';

export interface PullAccess {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

/** Opens GitHub for the pull requests of one repository. Throws CannotRun where there is no token, or no such name. */
export function openPulls(access: {
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
}): PullAccess {
  if (access.token === '')
    throw new CannotRun('There is no token to ask GitHub with.', 'Set the input `token`.');
  const { apiUrl, token } = access;
  return { client: createGitHubClient({ apiUrl, token }), repository: repositoryName(access.repository) };
}
