import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './review-attempts.ts';
import type { Attempt } from './with-remedy.ts';

/** Where the rolling pull request of one repository is kept. */
export interface RollingPlace {
  readonly client: GitHubClient;
  readonly name: RepositoryName;
  /** `owner/name`, the same in one word. */
  readonly repository: string;
  /** Its branch, without `refs/heads/`. */
  readonly branch: string;
}

/** What the requests about it are for. */
export const rollingAttempts = {
  readPulls: ({ repository }: RollingPlace): Attempt => ({
    to: 'list pull requests',
    repository,
    permission: 'pull-requests: read',
  }),
  writePulls: ({ repository }: RollingPlace): Attempt => ({
    to: 'write pull requests',
    repository,
    permission: 'pull-requests: write',
  }),
  readContents: ({ repository }: RollingPlace): Attempt => ({
    to: 'read the documents',
    repository,
    permission: 'contents: read',
  }),
  writeContents: ({ repository, branch }: RollingPlace): Attempt => ({
    to: `write the branch ${branch}`,
    repository,
    permission: 'contents: write',
  }),
} as const;
