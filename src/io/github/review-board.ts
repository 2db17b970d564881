import { commentMarker } from '../../review/reporters/comment.ts';
import { statusContext } from '../../review/reporters/status.ts';
import type { ReviewBoard, StatusText, Written } from '../../review/review-host.ts';
import type { GitHubClient } from './client.ts';
import { isRateLimit, isUncertain, requestFailure } from './request-failure.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { findOwnComment } from './review-comment.ts';
import { type Attempt, cannotRunFrom } from './with-remedy.ts';

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
    request: { retries: 3 },
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
  return unlessForbidden(reviewAttempts.comment(repository), async () => {
    const own = await findOwnComment(client, repository, pull, commentMarker);
    if (own?.body === body || (own === undefined && !begin)) return;
    if (own === undefined) await beginComment(client, repository, pull, body);
    else await client.rest.issues.updateComment({ ...repository, comment_id: own.id, body });
  });
}

/** A creation without a clear answer may have been carried out: the comment is looked for before the failure counts. */
async function beginComment(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
  body: string,
): Promise<void> {
  try {
    await client.rest.issues.createComment({ ...repository, issue_number: pull, body });
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined || !isUncertain(failure)) throw error;
    if ((await findOwnComment(client, repository, pull, commentMarker)) === undefined) throw error;
  }
}

/** 404 is how GitHub refuses what a token may not even see. */
async function unlessForbidden(attempt: Attempt, write: () => Promise<unknown>): Promise<Written> {
  try {
    await write();
    return { written: true };
  } catch (error) {
    const failure = requestFailure(error);
    const refused = failure !== undefined && (failure.status === 403 || failure.status === 404);
    if (!refused || isRateLimit(failure)) throw cannotRunFrom(error, attempt) ?? error;
    const why = `The token may not ${attempt.to}: it takes "${attempt.permission}", which no token has in the runs of a pull request from a fork.`;
    return { written: false, why };
  }
}
