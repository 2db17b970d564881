import type { OneComment } from '../../issues/issue-tracker.ts';
import { beginComment, removeComments } from './comment-creation.ts';
import type { IssuePlace } from './issue-place.ts';
import { findOwnComments } from './own-comments.ts';

/**
 * Makes a comment unless it was made before. Of several that two runs made at once the oldest stays, and whichever looks
 * last finds both. Fails with Octokit's error.
 */
export async function commentOnce(
  { client, name, settleMilliseconds }: IssuePlace,
  issue: number,
  { marker, text }: OneComment,
): Promise<void> {
  const before = await findOwnComments(client, name, issue, marker);
  const comment = { issue, marker, body: `${marker}\n${text}`, settleMilliseconds };
  const own = before.length > 0 ? before : await beginComment(client, name, comment);
  await removeComments(client, name, own.slice(1));
}
