import { isLogin, loginKey } from '../review/login.ts';
import type { Requirement } from '../review/requirement.ts';
import type { GivenReview, ReviewHost } from '../review/review-host.ts';
import type { TeamFacts } from '../review/team-facts.ts';

/** Who may write and who may not, by the keys of their logins; of anybody else it is not known. */
export interface Writers {
  readonly writers: ReadonlySet<string>;
  readonly nonWriters: ReadonlySet<string>;
}

/** How many of those who could give something are looked for, and how many are asked for at most: each one is a request. */
const namedCandidates = 5;
const askedCandidates = 10;

/** Asks who may write: everybody who reviewed, and of those who could still give something as many as are named. */
export async function readWriters(
  reviews: readonly GivenReview[],
  requirements: readonly Requirement[],
  teams: ReadonlyMap<string, TeamFacts>,
  host: ReviewHost,
): Promise<Writers> {
  const known = new Map<string, boolean>();
  const mayWrite = async (login: string) => {
    const key = loginKey(login);
    const may = known.get(key) ?? (isLogin(login) && (await host.mayWrite(key)));
    known.set(key, may);
    return may;
  };
  for (const { by } of reviews) if (by !== undefined) await mayWrite(by.login);
  for (const logins of candidateLists(requirements, teams)) {
    if (logins.some((login) => hasApproved(login, reviews) && known.get(loginKey(login)) === true)) continue;
    let named = 0;
    for (const login of logins.slice(0, askedCandidates)) {
      if (named < namedCandidates && (await mayWrite(login))) named += 1;
    }
  }
  return { writers: keysOf(known, true), nonWriters: keysOf(known, false) };
}

function candidateLists(
  requirements: readonly Requirement[],
  teams: ReadonlyMap<string, TeamFacts>,
): (readonly string[])[] {
  return requirements.map((requirement) => {
    if (requirement.kind === 'team') return teams.get(requirement.team)?.members ?? [];
    if (requirement.kind !== 'codeowner') return [];
    return requirement.owners.flatMap((owner) => {
      if (owner.is === 'person') return [owner.login];
      return owner.is === 'team' ? (teams.get(loginKey(owner.handle))?.members ?? []) : [];
    });
  });
}

function hasApproved(login: string, reviews: readonly GivenReview[]): boolean {
  const key = loginKey(login);
  return reviews.some(
    ({ by, state }) => state === 'APPROVED' && by !== undefined && loginKey(by.login) === key,
  );
}

function keysOf(known: ReadonlyMap<string, boolean>, wanted: boolean): Set<string> {
  return new Set([...known].flatMap(([key, may]) => (may === wanted ? [key] : [])));
}
