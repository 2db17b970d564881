import type { GitHubClient } from './client.ts';
import { beginComment, removeComments } from './comment-creation.ts';
import { findOwnComments, type OwnComment } from './own-comments.ts';
import type { RepositoryName } from './review-attempts.ts';

export interface StickyComment {
  readonly pull: number;
  /** What the body begins with, and no comment of another kind does. */
  readonly marker: string;
  readonly body: string;
  /** Whether it is begun where there is none yet. */
  readonly begin: boolean;
  /** Returns the body with what is to stay of those that it replaces; without it nothing stays. */
  readonly keep?: (body: string, earlier: readonly string[]) => string;
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
  { pull, marker, body, begin, keep = (whole) => whole }: StickyComment,
): Promise<void> {
  const own = await findOwnComments(client, repository, pull, marker);
  if (own.length > 0) return converge(client, repository, own, (earlier) => keep(body, earlier));
  if (!begin) return;
  const comment = { issue: pull, marker, body, settleMilliseconds };
  await converge(client, repository, await beginComment(client, repository, comment), (earlier) =>
    keep(body, earlier),
  );
}

async function converge(
  client: GitHubClient,
  repository: RepositoryName,
  own: readonly OwnComment[],
  bodyFrom: (earlier: readonly string[]) => string,
): Promise<void> {
  const [kept, ...surplus] = own;
  const body = bodyFrom(own.flatMap((comment) => comment.body ?? []));
  if (kept !== undefined && kept.body !== body)
    await client.rest.issues.updateComment({ ...repository, comment_id: kept.id, body });
  await removeComments(client, repository, surplus);
}
