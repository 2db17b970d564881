import { keepRecords } from '../../review/record-lines.ts';
import { commentMarker } from '../../review/reporters/comment.ts';
import { statusContext } from '../../review/reporters/status.ts';
import type { ReviewBoard, StatusText, Written } from '../../review/review-host.ts';
import type { GitHubClient } from './client.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { putStickyComment } from './sticky-comment.ts';
import { unlessForbidden } from './unless-forbidden.ts';

/** Where a verdict is said on GitHub: one commit status, and one comment that is written anew each time. */
export function gitHubReviewBoard(client: GitHubClient, repository: RepositoryName): ReviewBoard {
  return {
    setStatus: (sha, status) => setStatus(client, repository, sha, status),
    putComment: (pull, body, begin) => putComment(client, repository, pull, body, begin),
  };
}

function setStatus(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
  { state, description, url }: StatusText,
): Promise<Written> {
  const status = { sha, state, description, context: statusContext };
  // Setting the same status twice changes nothing, so that this POST may be repeated.
  const request = {
    ...repository,
    ...status,
    ...(url === undefined ? {} : { target_url: url }),
    request: { repeatable: true },
  };
  return unlessForbidden(reviewAttempts.status(repository), () =>
    client.rest.repos.createCommitStatus(request),
  );
}

function putComment(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
  body: string,
  begin: boolean,
): Promise<Written> {
  return unlessForbidden(reviewAttempts.comment(repository), () =>
    putStickyComment(client, repository, { pull, marker: commentMarker, body, begin, keep: keepRecords }),
  );
}
