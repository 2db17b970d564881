import type { GitHubClient } from './client.ts';
import { requestFailure } from './request-failure.ts';
import type { RepositoryName } from './review-attempts.ts';

export interface OwnComment {
  readonly id: number;
  readonly body: string | undefined;
}

/** Returns the token's own comment that begins with a marker: anybody can write the marker into one of theirs. */
export async function findOwnComment(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
  marker: string,
): Promise<OwnComment | undefined> {
  const request = { ...repository, issue_number: pull, per_page: 100 };
  const comments = await client.paginate(client.rest.issues.listComments, request);
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return undefined;
  const isOwn = await ownAccount(client);
  const own = marked.find(({ user }) => user !== null && isOwn(user));
  return own && { id: own.id, body: own.body };
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
