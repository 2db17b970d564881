import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './review-attempts.ts';

/** Where the issues of one repository are asked for. */
export interface IssuePlace {
  readonly client: GitHubClient;
  readonly name: RepositoryName;
  /** `owner/name`, the same in one word. */
  readonly repository: string;
  /** How long lists may lag behind writes. */
  readonly settleMilliseconds: number;
}

/** For a POST that may be made twice: the client repeats no other, since nobody knows whether it was carried out. */
export const repeatable = { request: { repeatable: true } } as const;
