import { setTimeout as wait } from 'node:timers/promises';
import type { GitHubClient } from './client.ts';
import { findOwnComments, type OwnComment } from './own-comments.ts';
import { isUncertain, requestFailure } from './request-failure.ts';
import type { RepositoryName } from './review-attempts.ts';

export interface StickyComment {
  readonly pull: number;
  /** What the body begins with, and no comment of another kind does. */
  readonly marker: string;
  readonly body: string;
  /** Whether it is begun where there is none yet. */
  readonly begin: boolean;
}

/** How long lists may lag behind writes. */
const settleMilliseconds = 2000;

/**
 * Makes the one comment on a pull request read so. Of several the oldest stays and the others are deleted: two runs at once
 * may each have begun one, and whichever looks last finds both. Fails with Octokit's error.
 */
export async function putStickyComment(
  client: GitHubClient,
  repository: RepositoryName,
  comment: StickyComment,
): Promise<void> {
  const own = await findOwnComments(client, repository, comment.pull, comment.marker);
  if (own.length > 0) return converge(client, repository, own, comment.body);
  if (!comment.begin) return;
  await begin(client, repository, comment);
  const begun = await findOwnComments(client, repository, comment.pull, comment.marker);
  await converge(client, repository, begun, comment.body);
}

/** A creation without a clear answer may have been carried out: the comment is looked for before a second try. */
async function begin(
  client: GitHubClient,
  repository: RepositoryName,
  comment: StickyComment,
): Promise<void> {
  const { pull, marker, body } = comment;
  const create = () => client.rest.issues.createComment({ ...repository, issue_number: pull, body });
  try {
    await create();
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined || !isUncertain(failure)) throw error;
    await wait(settleMilliseconds);
    if ((await findOwnComments(client, repository, pull, marker)).length === 0) await create();
  }
}

async function converge(
  client: GitHubClient,
  repository: RepositoryName,
  [kept, ...surplus]: readonly OwnComment[],
  body: string,
): Promise<void> {
  if (kept !== undefined && kept.body !== body)
    await client.rest.issues.updateComment({ ...repository, comment_id: kept.id, body });
  for (const { id } of surplus) await remove(client, repository, id);
}

async function remove(client: GitHubClient, repository: RepositoryName, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ ...repository, comment_id: id });
  } catch (error) {
    // The other run deleted it already.
    if (requestFailure(error)?.status !== 404) throw error;
  }
}
