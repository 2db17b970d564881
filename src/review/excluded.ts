import type { DocumentChange } from './changed-documents.ts';
import { isLogin, loginKey } from './login.ts';
import type { ResponseRole } from './severity-rule.ts';
import type { Side } from './side.ts';
import type { TeamFacts } from './team-facts.ts';

/** Who holds a role that keeps from approving, before or after the change. */
export interface RoleHolder {
  /** The incident. */
  readonly path: string;
  readonly role: ResponseRole;
  /** A login, or `@organisation/team`. */
  readonly holder:
    | { readonly is: 'person'; readonly login: string }
    | { readonly is: 'team'; readonly handle: string };
}

/**
 * Returns the holders of roles in the incidents of a proposal, at the base and at the head: taking somebody out of the document, or
 * naming somebody else, lets nobody approve who could not before. What names no account keeps nobody from approving.
 */
export function roleHolders(
  documents: readonly DocumentChange[],
  roles: readonly ResponseRole[],
): RoleHolder[] {
  const holders = documents.flatMap(({ path, base, head }) =>
    [base, head].flatMap((side) => roles.flatMap((role) => holdersAt(path, role, side))),
  );
  // The same person may hold a role in several incidents.
  return [...new Map(holders.map((one) => [JSON.stringify([one.role, one.holder]), one])).values()];
}

function holdersAt(path: string, role: ResponseRole, side: Side | undefined): RoleHolder[] {
  return (side?.response?.holders[role] ?? []).flatMap((written) => {
    const holder = holderFrom(written);
    return holder === undefined ? [] : [{ path, role, holder }];
  });
}

function holderFrom(written: string): RoleHolder['holder'] | undefined {
  const name = written.trim().replace(/^@/, '');
  const [owner = '', team, ...rest] = name.split('/');
  if (!isLogin(owner) || rest.length > 0) return undefined;
  if (team === undefined) return { is: 'person', login: owner };
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(team) ? { is: 'team', handle: `@${name}` } : undefined;
}

/** People who cannot approve because of a role they hold. */
export interface Excluded {
  /** The roles that keep somebody from approving. */
  readonly roles: readonly ResponseRole[];
  readonly roleOf: (login: string) => ResponseRole | undefined;
}

/** Returns the people behind the holders of roles; the members of a team that holds one all count. */
export function excludedPeople(
  holders: readonly RoleHolder[],
  teams: ReadonlyMap<string, TeamFacts>,
): Excluded {
  const roles = new Map<string, ResponseRole>();
  for (const { role, holder } of holders) {
    const logins =
      holder.is === 'person' ? [holder.login] : (teams.get(loginKey(holder.handle))?.members ?? []);
    for (const login of logins) if (!roles.has(loginKey(login))) roles.set(loginKey(login), role);
  }
  return {
    roles: [...new Set(holders.map(({ role }) => role))],
    roleOf: (login) => roles.get(loginKey(login)),
  };
}

/** Nobody is kept from approving. */
export const nobodyExcluded: Excluded = { roles: [], roleOf: () => undefined };
