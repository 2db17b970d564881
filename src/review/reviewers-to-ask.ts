import { loginKey } from './login.ts';
import type { PullHistory } from './pull-errands.ts';
import type { Candidates, Outcome, Verdict } from './verdict.ts';

/** Whom to ask for what is missing. */
export type Ask =
  /** `instead`: who is asked where the team cannot be. */
  | { readonly ask: 'team'; readonly handle: string; readonly instead: readonly string[] }
  | { readonly ask: 'person'; readonly login: string };

/** So many people who could give the same thing are not asked one by one: whoever is not needed would be asked as well. */
const tooManyPeople = 4;

/**
 * Returns whom to ask for what a verdict misses, each once: nobody who had a part in the change, who was asked before, or
 * who has answered. A team is asked as a whole; people are where it has no handle, if they are few.
 */
export function reviewersToAsk(verdict: Verdict, history: PullHistory): Ask[] {
  const done = new Set([
    ...history.askedPeople.map(loginKey),
    ...verdict.reviews.flatMap(({ review }) => (review.by === undefined ? [] : [loginKey(review.by.login)])),
  ]);
  const asks = verdict.outcomes.filter(({ met }) => !met).flatMap((outcome) => asksFor(outcome, done));
  const news = asks.filter((ask) => ask.ask === 'person' || !wasAsked(ask.handle, history));
  return [...new Map(news.map((ask) => [keyOf(ask), ask])).values()];
}

/** How many were asked already, by whomever. */
export function askedSoFar({ askedPeople, askedTeams }: PullHistory): number {
  return askedPeople.length + askedTeams.length;
}

function asksFor({ canGive }: Outcome, done: ReadonlySet<string>): Ask[] {
  if (canGive.who !== 'team' && canGive.who !== 'owners') return [];
  const { logins } = canGive;
  // One of them has answered, and knows.
  if (logins.some((login) => done.has(loginKey(login)))) return [];
  const people = logins.length < tooManyPeople ? logins : [];
  const handles = handlesOf(canGive);
  if (handles.length > 0) return handles.map((handle) => ({ ask: 'team', handle, instead: people }));
  return people.map((login) => ({ ask: 'person', login }));
}

function handlesOf(canGive: Extract<Candidates, { who: 'team' | 'owners' }>): readonly string[] {
  if (canGive.who === 'owners') return canGive.handles;
  return canGive.handle === undefined ? [] : [canGive.handle];
}

function wasAsked(handle: string, { askedTeams }: PullHistory): boolean {
  return askedTeams.some((slug) => loginKey(slug) === loginKey(teamSlug(handle)));
}

/** Returns the last part of `@organisation/team`. */
export function teamSlug(handle: string): string {
  return handle.slice(handle.indexOf('/') + 1);
}

function keyOf(ask: Ask): string {
  return ask.ask === 'team' ? `@${loginKey(ask.handle)}` : loginKey(ask.login);
}
