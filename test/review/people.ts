import { type Contributors, contributorsOf } from '../../src/review/contributors.ts';
import { type Excluded, nobodyExcluded } from '../../src/review/excluded.ts';
import { loginKey } from '../../src/review/login.ts';
import type { ReviewFacts } from '../../src/review/opinions.ts';
import type { PushedSince } from '../../src/review/pushed-since.ts';
import type { Account, CommitFacts, GivenReview, ReviewState } from '../../src/review/review-host.ts';
import type { TeamFacts } from '../../src/review/team-facts.ts';
import type { Instant } from '../../src/time/instant.ts';

/** When the tests judge. */
export const now = Date.UTC(2026, 5, 16, 9) as Instant;

export const headSha = 'a'.repeat(40);
export const earlierSha = 'b'.repeat(40);

const ids = new Map<string, number>();

/** An account; the same login is the same account however it is spelt. */
function account(login: string): Account {
  const key = loginKey(login);
  const id = ids.get(key) ?? 100 + ids.size;
  ids.set(key, id);
  return { login, id, kind: login.endsWith('[bot]') ? 'bot' : 'person' };
}

let lastId = 0;

export function given(login: string, state: ReviewState, commit: string | undefined = headSha): GivenReview {
  lastId += 1;
  return {
    id: lastId,
    by: account(login),
    state,
    commit,
    submittedAt: (1_773_000_000_000 + lastId * 1000) as Instant,
  };
}

export function commit(author: string | undefined, more: Partial<CommitFacts> = {}): CommitFacts {
  return {
    sha: headSha,
    author: author === undefined ? undefined : account(author),
    committer: undefined,
    authorEmail: 'someone@crumb.example',
    committerEmail: 'someone@crumb.example',
    message: 'Tell what happened',
    ...more,
  };
}

export function writtenBy(author: string, commits: readonly CommitFacts[] = [commit(author)]): Contributors {
  return contributorsOf({ author: account(author) }, commits);
}

/** Everybody who reviewed may write, unless writers are named. */
export function factsOf(
  reviews: readonly GivenReview[],
  {
    contributors = writtenBy('apprentice'),
    writers,
    nonWriters = [],
    excluded = nobodyExcluded,
    pushedSince = new Map(),
  }: {
    contributors?: Contributors;
    writers?: readonly string[];
    nonWriters?: readonly string[];
    excluded?: Excluded;
    pushedSince?: ReadonlyMap<string, PushedSince>;
  } = {},
): ReviewFacts {
  const names = writers ?? reviews.flatMap(({ by }) => by?.login ?? []);
  return {
    headSha,
    now,
    reviews,
    contributors,
    writers: new Set(names.map(loginKey)),
    nonWriters: new Set(nonWriters.map(loginKey)),
    excluded,
    pushedSince,
  };
}

export function teams(members: Readonly<Record<string, readonly string[]>>): Map<string, TeamFacts> {
  return new Map(
    Object.entries(members).map(([id, logins]) => [
      id,
      { id, name: id, handle: `@crumb/${id}`, members: logins, trouble: undefined },
    ]),
  );
}
