import { setTimeout as wait } from 'node:timers/promises';
import type { GitHubClient } from './client.ts';
import { findOwnComments, type OwnComment } from './own-comments.ts';
import { isUncertain, requestFailure } from './request-failure.ts';
import type { RepositoryName } from './review-attempts.ts';

export interface MarkedComment {
  /** The number of an issue or a pull request. */
  readonly issue: number;
  /** What the body begins with, and no comment of another kind does. */
  readonly marker: string;
  readonly body: string;
  /** How long lists may lag behind writes. */
  readonly settleMilliseconds: number;
}

/**
 * Makes a comment where there is none with its marker, and returns all that there are then, oldest first: another run may
 * have made one at the same moment. Fails with Octokit's error.
 */
export async function beginComment(
  client: GitHubClient,
  repository: RepositoryName,
  comment: MarkedComment,
): Promise<OwnComment[]> {
  await createOnce(client, repository, comment);
  return findOwnComments(client, repository, comment.issue, comment.marker);
}

/** A creation without a clear answer may have been carried out: the comment is looked for before a second try. */
async function createOnce(
  client: GitHubClient,
  repository: RepositoryName,
  { issue, marker, body, settleMilliseconds }: MarkedComment,
): Promise<void> {
  const create = () => client.rest.issues.createComment({ ...repository, issue_number: issue, body });
  try {
    await create();
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined || !isUncertain(failure)) throw error;
    await wait(settleMilliseconds);
    if ((await findOwnComments(client, repository, issue, marker)).length === 0) await create();
  }
}

/** Deletes comments, those that are gone already excepted. Fails with Octokit's error. */
export async function removeComments(
  client: GitHubClient,
  repository: RepositoryName,
  comments: readonly OwnComment[],
): Promise<void> {
  for (const { id } of comments) {
    try {
      await client.rest.issues.deleteComment({ ...repository, comment_id: id });
    } catch (error) {
      // The other run deleted it already.
      if (requestFailure(error)?.status !== 404) throw error;
    }
  }
}
