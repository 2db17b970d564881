import type { Attempt } from './with-remedy.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** What each request about a pull request is for. */
export const reviewAttempts = {
  pull: (repository: RepositoryName, number: number): Attempt => ({
    to: `read pull request ${number}`,
    repository: fullName(repository),
    permission: 'pull-requests: read',
  }),
  pulls: (repository: RepositoryName): Attempt => ({
    to: 'list pull requests',
    repository: fullName(repository),
    permission: 'pull-requests: read',
  }),
  pullsOfCommit: (repository: RepositoryName): Attempt => ({
    to: 'read which pull request a commit belongs to',
    repository: fullName(repository),
    permission: 'pull-requests: read',
  }),
  comparison: (repository: RepositoryName): Attempt => ({
    to: 'compare commits',
    repository: fullName(repository),
    permission: 'contents: read',
  }),
  permission: (repository: RepositoryName): Attempt => ({
    to: 'read who may write',
    repository: fullName(repository),
    permission: 'metadata: read',
  }),
  team: (repository: RepositoryName, handle: string): Attempt => ({
    to: `read the members of ${handle}`,
    repository: fullName(repository),
    permission: 'Members: read (of the organisation)',
  }),
  status: (repository: RepositoryName): Attempt => ({
    to: 'set a commit status',
    repository: fullName(repository),
    permission: 'statuses: write',
  }),
  readStatus: (repository: RepositoryName): Attempt => ({
    to: 'read commit statuses',
    repository: fullName(repository),
    permission: 'statuses: read',
  }),
  labels: (repository: RepositoryName): Attempt => ({
    to: 'label the pull request',
    repository: fullName(repository),
    permission: 'pull-requests: write',
  }),
  reviewers: (repository: RepositoryName, who: string): Attempt => ({
    to: `request a review of ${who}`,
    repository: fullName(repository),
    permission: 'pull-requests: write',
  }),
  comment: (repository: RepositoryName): Attempt => ({
    to: 'comment on the pull request',
    repository: fullName(repository),
    permission: 'pull-requests: write',
  }),
} as const;

function fullName({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`;
}
