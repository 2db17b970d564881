import type { GitHubClient } from './client.ts';
import { requestFailure } from './request-failure.ts';

/** Whoever writes with a token. A workflow's token, as that of an app, has no user to ask for: it writes as some bot. */
export type OwnAccount = { readonly is: 'user'; readonly login: string } | { readonly is: 'bot' };

interface Author {
  readonly login: string;
  readonly type: string;
}

const known = new WeakMap<GitHubClient, Promise<OwnAccount>>();

/** Returns the account of a client's token, which is asked for once. Fails with Octokit's error. */
export function ownAccount(client: GitHubClient): Promise<OwnAccount> {
  const account = known.get(client) ?? askAccount(client);
  known.set(client, account);
  // A failure is not remembered: the next who wants to know may have more luck.
  account.catch(() => known.delete(client));
  return account;
}

async function askAccount(client: GitHubClient): Promise<OwnAccount> {
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return { is: 'user', login: data.login };
  } catch (error) {
    if (requestFailure(error)?.status !== 403) throw error;
    return { is: 'bot' };
  }
}

/** Whether an account is the token's own, or may be: no person can write as a bot. */
export function isAccount(account: OwnAccount, { login, type }: Author): boolean {
  return account.is === 'user' ? login === account.login : type === 'Bot';
}

/**
 * Returns what tells whether one of some authors is this tool: the token's account, or a bot, as which it ran before it got
 * a token of another kind. The account is asked for only where one of them is neither a bot nor gone.
 */
export async function ownership(
  client: GitHubClient,
  authors: readonly (Author | null)[],
): Promise<(author: Author | null) => boolean> {
  if (authors.every((author) => author === null || isBot(author)))
    return (author) => author !== null && isBot(author);
  const account = await ownAccount(client);
  return (author) => author !== null && (isBot(author) || isAccount(account, author));
}

function isBot({ type }: Author): boolean {
  return type === 'Bot';
}
