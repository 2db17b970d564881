import type { Instant } from '../time/instant.ts';
import type { Contributors, Part } from './contributors.ts';
import type { Excluded } from './excluded.ts';
import { isLogin, loginKey } from './login.ts';
import type { PushSurvival } from './push-survival.ts';
import type { PushedSince } from './pushed-since.ts';
import type { Account, GivenReview } from './review-host.ts';
import type { ResponseRole } from './severity-rule.ts';

/** Why a review is not an approval that counts. */
export type WhyNot =
  | Part
  | 'bot'
  | 'no-write-access'
  | 'excluded-role'
  | 'stale-commit'
  | 'pushed-since'
  | 'rewritten-history'
  | 'commented'
  | 'dismissed'
  | 'superseded'
  | 'changes-requested'
  | 'deleted-account'
  | 'not-submitted';

export type JudgedReview =
  /** `since`: what was pushed after it, where it was given to an earlier commit and that was measured. */
  | { readonly review: GivenReview; readonly counts: true; readonly since?: PushedSince }
  | ({ readonly review: GivenReview; readonly counts: false } & Refusal);

/** Why a review does not count, with what has to be known to understand it. */
export type Refusal =
  | { readonly why: Exclude<WhyNot, 'excluded-role' | 'pushed-since'> }
  | { readonly why: 'excluded-role'; readonly role: ResponseRole }
  | { readonly why: 'pushed-since'; readonly since: PushedSince };

/** What is known of the people who reviewed. */
export interface ReviewFacts {
  readonly headSha: string;
  /** When it is judged. */
  readonly now: Instant;
  readonly reviews: readonly GivenReview[];
  readonly contributors: Contributors;
  /** Keys of the logins that may write to the repository; whoever is not among them may not. */
  readonly writers: ReadonlySet<string>;
  /** Keys of the logins that were asked for and may not write, so that nobody is named who could give nothing. */
  readonly nonWriters: ReadonlySet<string>;
  /** Who holds a role that keeps from approving. */
  readonly excluded: Excluded;
  /** What was pushed since an earlier commit that was approved; nothing is known of the others. */
  readonly pushedSince: ReadonlyMap<string, PushedSince>;
}

export interface CountingRules {
  readonly countBots: boolean;
  readonly survivePush: PushSurvival;
  /** Whether nothing is granted while an address that had a part leads to no account. */
  readonly knownContributors: boolean;
}

/** Judges each review, in the order in which they were submitted. Only the latest opinion of a person can count. */
export function judgeReviews(facts: ReviewFacts, rules: CountingRules): JudgedReview[] {
  const inOrder = [...facts.reviews].sort(bySubmission);
  const latest = latestOpinions(inOrder);
  return inOrder.map((review) => {
    const refusal = whyNot(review, latest, facts, rules);
    if (refusal !== undefined) return { review, counts: false, ...refusal };
    const since = sinceReview(review, facts);
    return { review, counts: true, ...(since === undefined ? {} : { since }) };
  });
}

/** Returns the reviews that are the latest opinion of their author; what is no opinion is among none of them. */
export function latestOpinions(inOrder: readonly GivenReview[]): ReadonlySet<GivenReview> {
  return new Set(new Map(inOrder.filter(isOpinion).map((review) => [review.by?.id, review])).values());
}

/** Orders reviews as they were submitted; what is not submitted comes last. */
export function bySubmission(a: GivenReview, b: GivenReview): number {
  const [at, other] = [a.submittedAt ?? Number.POSITIVE_INFINITY, b.submittedAt ?? Number.POSITIVE_INFINITY];
  return at === other ? a.id - b.id : at - other;
}

function whyNot(
  review: GivenReview,
  latest: ReadonlySet<GivenReview>,
  facts: ReviewFacts,
  rules: CountingRules,
): Refusal | undefined {
  const { by, state } = review;
  if (by === undefined) return { why: 'deleted-account' };
  if (state === 'PENDING') return { why: 'not-submitted' };
  if (state === 'COMMENTED') return { why: 'commented' };
  if (!latest.has(review)) return { why: 'superseded' };
  if (state === 'DISMISSED') return { why: 'dismissed' };
  const mayWrite = isLogin(by.login) && facts.writers.has(loginKey(by.login));
  if (state === 'CHANGES_REQUESTED') return { why: mayWrite ? 'changes-requested' : 'no-write-access' };
  return whoCannotApprove(by, mayWrite, facts, rules) ?? whyTooOld(review, facts, rules);
}

function whoCannotApprove(
  by: Account,
  mayWrite: boolean,
  { contributors, excluded }: ReviewFacts,
  { countBots }: CountingRules,
): Refusal | undefined {
  const part = contributors.partOf(by);
  if (part !== undefined) return { why: part };
  if (by.kind === 'bot' && !countBots) return { why: 'bot' };
  if (!mayWrite) return { why: 'no-write-access' };
  const role = excluded.roleOf(by.login);
  return role && { why: 'excluded-role', role };
}

function whyTooOld(
  review: GivenReview,
  facts: ReviewFacts,
  { survivePush }: CountingRules,
): Refusal | undefined {
  if (review.commit === facts.headSha || survivePush === true) return undefined;
  const since = sinceReview(review, facts);
  if (survivePush === false || since === undefined) return { why: 'stale-commit' };
  switch (since.is) {
    case 'unrelated':
      return { why: 'rewritten-history' };
    case 'beyond':
      return { why: 'pushed-since', since };
    case 'measured':
      return since.lines <= survivePush.lines ? undefined : { why: 'pushed-since', since };
  }
}

function sinceReview(
  { commit }: GivenReview,
  { headSha, pushedSince }: ReviewFacts,
): PushedSince | undefined {
  return commit === undefined || commit === headSha ? undefined : pushedSince.get(commit);
}

/** A comment takes back nothing; a dismissed opinion is still the latest one, so it brings no older one back. */
function isOpinion({ state, by }: GivenReview): boolean {
  return by !== undefined && state !== 'COMMENTED' && state !== 'PENDING';
}
