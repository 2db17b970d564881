import type { GitHubClient } from './client.ts';
import { isAccount, ownAccount, ownership } from './own-account.ts';
import type { RepositoryName } from './review-attempts.ts';

export interface OwnComment {
  readonly id: number;
  readonly body: string | undefined;
}

/**
 * Returns the token's own comments that begin with a marker, oldest first: anybody can write the marker into one of
 * theirs. GitHub ends lines with CR LF where a person edited the text.
 */
export async function findOwnComments(
  client: GitHubClient,
  repository: RepositoryName,
  issue: number,
  marker: string,
): Promise<OwnComment[]> {
  const request = { ...repository, issue_number: issue, per_page: 100 };
  const comments = await client.paginate(client.rest.issues.listComments, request);
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const account = await ownAccount(client);
  const own = marked
    .filter(({ user }) => user !== null && isAccount(account, user))
    .sort((a, b) => a.id - b.id);
  // Where only the kind of account is known, those of the first are taken to be the token's.
  return own
    .filter(({ user }) => user?.login === own[0]?.user?.login)
    .map(({ id, body }) => ({ id, body: body?.replaceAll('\r\n', '\n') }));
}

/**
 * Returns the texts of comments that begin with a marker and are this tool's: by the token's account, or by a bot, as which
 * it writes where it runs with another token. Fails with Octokit's error.
 */
export async function readToolComments(
  client: GitHubClient,
  repository: RepositoryName,
  issue: number,
  marker: string,
): Promise<string[]> {
  const request = { ...repository, issue_number: issue, per_page: 100 };
  const comments = await client.paginate(client.rest.issues.listComments, request);
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  const isOwn = await ownership(
    client,
    marked.map(({ user }) => user),
  );
  return marked.filter(({ user }) => isOwn(user)).flatMap(({ body }) => body ?? []);
}
