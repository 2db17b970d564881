import type { GitHubClient } from './client.ts';
import { requestFailure } from './request-failure.ts';
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
  pull: number,
  marker: string,
): Promise<OwnComment[]> {
  const request = { ...repository, issue_number: pull, per_page: 100 };
  const comments = await client.paginate(client.rest.issues.listComments, request);
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const isOwn = await ownAccount(client);
  const own = marked.filter(({ user }) => user !== null && isOwn(user)).sort((a, b) => a.id - b.id);
  // Where only the kind of account is known, those of the first are taken to be the token's.
  return own
    .filter(({ user }) => user?.login === own[0]?.user?.login)
    .map(({ id, body }) => ({ id, body: body?.replaceAll('\r\n', '\n') }));
}

interface Commenter {
  readonly login: string;
  readonly type: string;
}

/**
 * A workflow's token has no user to ask for. It writes as a bot, and no person can write as one: the marker tells its
 * comment from those of other bots.
 */
async function ownAccount(client: GitHubClient): Promise<(commenter: Commenter) => boolean> {
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return ({ login }) => login === data.login;
  } catch (error) {
    if (requestFailure(error)?.status !== 403) throw error;
    return ({ type }) => type === 'Bot';
  }
}
