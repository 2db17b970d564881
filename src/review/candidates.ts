import type { Owner } from './code-owners.ts';
import { isLogin, loginKey } from './login.ts';
import type { ReviewFacts } from './opinions.ts';
import type { ResponseRole } from './severity-rule.ts';
import type { TeamFacts } from './team-facts.ts';

/** Who could still give what is missing. */
export type Candidates =
  /** `except`: roles whose holders cannot, where there are any. */
  | { readonly who: 'anyone'; readonly except?: readonly ResponseRole[] }
  /** A member of it; without logins where its members were not asked for. */
  | { readonly who: 'team'; readonly handle: string | undefined; readonly logins: readonly string[] }
  /** One of them, or a member of one of the teams whose members were not asked for. */
  | { readonly who: 'owners'; readonly logins: readonly string[]; readonly handles: readonly string[] }
  /** Whoever pushes a change to what is proposed. */
  | { readonly who: 'push' }
  | { readonly who: 'nobody'; readonly why: string };

export type KnownTeams = ReadonlyMap<string, TeamFacts>;

/** Returns whoever may approve at all. */
export function anyone({ excluded }: ReviewFacts): Candidates {
  return excluded.roles.length === 0 ? { who: 'anyone' } : { who: 'anyone', except: excluded.roles };
}

/** Returns the members of a team that can approve. */
export function teamCandidates({ members, handle, trouble }: TeamFacts, facts: ReviewFacts): Candidates {
  if (members === undefined) {
    if (trouble === undefined && handle !== undefined) return { who: 'team', handle, logins: [] };
    return { who: 'nobody', why: trouble ?? 'Its members are not known.' };
  }
  const logins = members.filter((login) => canApprove(login, facts));
  if (logins.length > 0) return { who: 'team', handle, logins };
  return { who: 'nobody', why: whyNone(members, 'member', facts) };
}

/** Returns the owners of a path that can approve. */
export function ownerCandidates(owners: readonly Owner[], teams: KnownTeams, facts: ReviewFacts): Candidates {
  const known = ownersOf(owners, teams);
  const logins = known.logins.filter((login) => canApprove(login, facts));
  const { handles } = known;
  if (logins.length > 0 || handles.length > 0) return { who: 'owners', logins, handles };
  return { who: 'nobody', why: known.logins.length === 0 ? noOwner : whyNone(known.logins, 'owner', facts) };
}

const noOwner = 'No account is known for any of the owners.';

/** Returns the people behind owners, and the teams whose members nobody asked for. */
function ownersOf(owners: readonly Owner[], teams: KnownTeams): { logins: string[]; handles: string[] } {
  const logins = new Map<string, string>();
  const handles: string[] = [];
  for (const owner of owners) {
    if (owner.is === 'person') logins.set(loginKey(owner.login), owner.login);
    if (owner.is !== 'team') continue;
    const team = teams.get(loginKey(owner.handle));
    if (team?.members === undefined && team?.trouble === undefined) handles.push(owner.handle);
    for (const login of team?.members ?? []) logins.set(loginKey(login), login);
  }
  return { logins: [...logins.values()], handles };
}

function canApprove(login: string, { contributors, excluded, nonWriters }: ReviewFacts): boolean {
  const isBarred = contributors.includes(login) || excluded.roleOf(login) !== undefined;
  return isLogin(login) && !isBarred && !nonWriters.has(loginKey(login));
}

function whyNone(logins: readonly string[], what: 'member' | 'owner', facts: ReviewFacts): string {
  if (logins.length === 0) return 'It has no members.';
  if (logins.every((login) => facts.contributors.includes(login)))
    return `Every ${what} had a part in this change.`;
  return `Every ${what} had a part in this change, holds a role that keeps from approving, or has no write access.`;
}
