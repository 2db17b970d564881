import type { RunBoard } from '../../app/comment-run.ts';
import type { PullsOfCommit } from '../../app/group-parts.ts';
import { CannotRun } from '../../finding/cannot-run.ts';
import type { PullErrands } from '../../review/pull-errands.ts';
import type { ReviewBoard, ReviewHost } from '../../review/review-host.ts';
import { createGitHubClient } from './client.ts';
import { pullsOfCommit } from './commit-pulls.ts';
import { gitHubRunBoard } from './findings-board.ts';
import type { Pace } from './pacing.ts';
import type { RepositoryName } from './review-attempts.ts';
import { gitHubReviewBoard } from './review-board.ts';
import { gitHubPullErrands } from './review-errands.ts';
import { gitHubReviewHost } from './review-host.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ReviewAccess {
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl: string;
  readonly token: string;
  /** Reads teams; without it the other token does. */
  readonly teamToken: string | undefined;
  /** How far apart writes are; as GitHub asks unless said otherwise. */
  readonly pace?: Pace;
}

export interface OpenReview {
  readonly host: ReviewHost;
  readonly board: ReviewBoard;
  readonly errands: PullErrands;
  readonly pullsOf: PullsOfCommit;
  readonly openPulls: RunBoard['openPulls'];
}

/** Opens GitHub for one repository. Throws CannotRun where its name is none. */
export function openReview(access: ReviewAccess): OpenReview {
  const { apiUrl, token, teamToken, pace = 'github' } = access;
  const repository = repositoryName(access.repository);
  const client = createGitHubClient({ apiUrl, token, pace });
  const teamClient =
    teamToken === undefined ? client : createGitHubClient({ apiUrl, token: teamToken, pace });
  return {
    host: gitHubReviewHost(client, teamClient, repository),
    board: gitHubReviewBoard(client, repository),
    errands: gitHubPullErrands(client, repository),
    pullsOf: (sha) => pullsOfCommit(client, repository, sha),
    openPulls: gitHubRunBoard(client, repository).openPulls,
  };
}

/** Opens GitHub for reading, with the token of the environment. */
export function reviewHostFor(repository: string | undefined, environment: Environment): ReviewHost {
  const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: here = '' } = environment;
  if (token === '') {
    throw new CannotRun(
      'Reviews cannot be read without a token.',
      'Set GITHUB_TOKEN, or leave --pull out to see what the change would need.',
    );
  }
  const apiUrl = environment.GITHUB_API_URL ?? 'https://api.github.com';
  return openReview({ repository: repository ?? here, apiUrl, token, teamToken: undefined }).host;
}

/** Returns the two parts of `owner/name`. Throws CannotRun for anything else. */
export function repositoryName(text: string): RepositoryName {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new CannotRun(
    `${JSON.stringify(text)} is no name of a repository.`,
    'Write it as owner/name, with --repo or in GITHUB_REPOSITORY.',
  );
}
