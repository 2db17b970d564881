import { loginKey } from './login.ts';
import type { Account, CommitFacts, PullFacts } from './review-host.ts';

export type Part = 'author' | 'co-author' | 'committer';

/** Who had a part in a proposal, and so cannot approve it. */
export interface Contributors {
  readonly partOf: (account: Pick<Account, 'login' | 'id'>) => Part | undefined;
  /** Whether a login, known by name only, had a part. */
  readonly includes: (login: string) => boolean;
  /** How many addresses had a part and lead to no account: whoever is behind one could approve their own work. */
  readonly unknown: number;
}

/** What GitHub writes for people who keep their address private: `583231+octocat@users.noreply.github.com`. */
const noreply = /^(?:(\d{1,18})\+)?([a-z0-9][a-z0-9_-]{0,99}(?:\[bot\])?)@users\.noreply\.[a-z0-9.-]+$/i;
const longestTrailer = 1000;
/** The committer of what is committed on the host's own pages, whose author is named beside it. */
const addressOfTheHost = 'noreply@github.com';

/** Returns who wrote and committed what is proposed, from accounts, private addresses and co-author lines. */
export function contributorsOf(
  pull: Pick<PullFacts, 'author'>,
  commits: readonly CommitFacts[],
): Contributors {
  const parts = new Parts();
  parts.account(pull.author, 'author');
  for (const commit of commits) {
    parts.signature(commit.author, commit.authorEmail, 'author');
  }
  for (const { message } of commits)
    for (const email of coAuthorsIn(message)) parts.address(email, 'co-author');
  for (const commit of commits) {
    parts.signature(commit.committer, commit.committerEmail, 'committer');
  }
  return parts;
}

/** Nobody is known to have had a part, as where only commits were compared. */
export const noContributors: Contributors = {
  partOf: () => undefined,
  includes: () => false,
  unknown: 0,
};

class Parts implements Contributors {
  readonly #byLogin = new Map<string, Part>();
  /** An id stays when its account is renamed. */
  readonly #byId = new Map<number, Part>();
  /** Every address that has to lead to an account, and those that do, in whatever order they are met. */
  readonly #addresses = new Set<string>();
  readonly #known = new Set([addressOfTheHost]);

  partOf({ login, id }: Pick<Account, 'login' | 'id'>): Part | undefined {
    return this.#byId.get(id) ?? this.#byLogin.get(loginKey(login));
  }

  includes(login: string): boolean {
    return this.#byLogin.has(loginKey(login));
  }

  get unknown(): number {
    return [...this.#addresses].filter((address) => !this.#known.has(address)).length;
  }

  /** Who a commit names, with the account that the host found for the address. */
  signature(account: Account | undefined, email: string, part: Part): void {
    this.account(account, part);
    this.address(email, part);
    if (account !== undefined) this.#known.add(addressKey(email));
  }

  account(account: Account | undefined, part: Part): void {
    if (account === undefined) return;
    keepFirst(this.#byId, account.id, part);
    keepFirst(this.#byLogin, loginKey(account.login), part);
  }

  address(email: string, part: Part): void {
    const [, id, login] = noreply.exec(email) ?? [];
    // Of a co-author only the address is known; where the host was asked for the account, its answer counts.
    if (part !== 'co-author' || login === undefined) this.#addresses.add(addressKey(email));
    if (id !== undefined) keepFirst(this.#byId, Number(id), part);
    if (login !== undefined) keepFirst(this.#byLogin, loginKey(login), part);
  }
}

function addressKey(email: string): string {
  return email.trim().toLowerCase();
}

function keepFirst<Key>(map: Map<Key, Part>, key: Key, part: Part): void {
  if (!map.has(key)) map.set(key, part);
}

/** Read anywhere in the message, not only in its last paragraph: who is named there had a part. */
function coAuthorsIn(message: string): string[] {
  return message.split('\n').flatMap((line) => {
    const trimmed = line.slice(0, longestTrailer).trim();
    if (!/^co-authored-by:/i.test(trimmed) || !trimmed.endsWith('>')) return [];
    return [trimmed.slice(trimmed.lastIndexOf('<') + 1, -1).trim()];
  });
}
