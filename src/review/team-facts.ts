import { isLogin, loginKey } from './login.ts';
import type { Account } from './review-host.ts';

/** A team as far as it is known who is in it. */
export interface TeamFacts {
  readonly id: string;
  /** The words for it: its name in the configuration, or its id. */
  readonly name: string;
  /** `@organisation/team`, where it has one. */
  readonly handle: string | undefined;
  /** Undefined where they are not known: then no approval can be the team's. */
  readonly members: readonly string[] | undefined;
  /** The numbers of the members' accounts by the keys of their logins, where the host gave them. */
  readonly ids?: ReadonlyMap<string, number>;
  /** Why members cannot be known, or why they come from the configuration; undefined also where nobody asked. */
  readonly trouble: string | undefined;
}

/** Returns whether an account is in a team: by its number where that is known, for a login can pass on to somebody else. */
export function isMember(
  { members = [], ids }: Pick<TeamFacts, 'members' | 'ids'>,
  account: Account,
): boolean {
  const key = loginKey(account.login);
  const id = ids?.get(key);
  if (id !== undefined) return id === account.id;
  if ([...(ids?.values() ?? [])].includes(account.id)) return true;
  return isLogin(account.login) && members.some((login) => loginKey(login) === key);
}
