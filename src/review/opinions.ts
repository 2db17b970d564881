import type { Contributors, Part } from './contributors.ts';
import { loginKey } from './login.ts';
import type { Account, GivenReview } from './review-host.ts';

/** Why a review is not an approval that counts. */
export type WhyNot =
  | Part
  | 'bot'
  | 'no-write-access'
  | 'stale-commit'
  | 'commented'
  | 'dismissed'
  | 'superseded'
  | 'changes-requested'
  | 'deleted-account'
  | 'not-submitted';

export type JudgedReview =
  | { readonly review: GivenReview; readonly counts: true }
  | { readonly review: GivenReview; readonly counts: false; readonly why: WhyNot };

/** What is known of the people who reviewed. */
export interface ReviewFacts {
  readonly headSha: string;
  readonly reviews: readonly GivenReview[];
  readonly contributors: Contributors;
  /** Keys of the logins that may write to the repository; whoever is not among them may not. */
  readonly writers: ReadonlySet<string>;
}

export interface CountingRules {
  readonly countBots: boolean;
  readonly survivePush: boolean;
  /** Whether nothing is granted while an address that had a part leads to no account. */
  readonly knownContributors: boolean;
}

/** Judges each review, in the order in which they were submitted. Only the latest opinion of a person can count. */
export function judgeReviews(facts: ReviewFacts, rules: CountingRules): JudgedReview[] {
  const inOrder = [...facts.reviews].sort(bySubmission);
  const latest = new Map(inOrder.filter(isOpinion).map((review) => [keyOf(review.by), review.id]));
  return inOrder.map((review) => {
    const why = whyNot(review, latest, facts, rules);
    return why === undefined ? { review, counts: true } : { review, counts: false, why };
  });
}

function whyNot(
  review: GivenReview,
  latest: ReadonlyMap<string | undefined, number>,
  facts: ReviewFacts,
  rules: CountingRules,
): WhyNot | undefined {
  const { by, state } = review;
  if (by === undefined) return 'deleted-account';
  if (state === 'PENDING') return 'not-submitted';
  if (state === 'COMMENTED') return 'commented';
  if (latest.get(keyOf(by)) !== review.id) return 'superseded';
  if (state === 'DISMISSED') return 'dismissed';
  const mayWrite = facts.writers.has(loginKey(by.login));
  if (state === 'CHANGES_REQUESTED') return mayWrite ? 'changes-requested' : 'no-write-access';
  return whyApprovalDoesNotCount(by, mayWrite, review, facts, rules);
}

function whyApprovalDoesNotCount(
  by: Account,
  mayWrite: boolean,
  { commit }: GivenReview,
  { contributors, headSha }: ReviewFacts,
  { countBots, survivePush }: CountingRules,
): WhyNot | undefined {
  const part = contributors.partOf(by);
  if (part !== undefined) return part;
  if (by.kind === 'bot' && !countBots) return 'bot';
  if (!mayWrite) return 'no-write-access';
  return commit !== headSha && !survivePush ? 'stale-commit' : undefined;
}

/** A comment takes back nothing; a dismissed opinion is still the latest one, so it brings no older one back. */
function isOpinion({ state, by }: GivenReview): boolean {
  return by !== undefined && state !== 'COMMENTED' && state !== 'PENDING';
}

function keyOf(by: Account | undefined): string | undefined {
  return by && loginKey(by.login);
}

function bySubmission(a: GivenReview, b: GivenReview): number {
  const [at, other] = [a.submittedAt ?? Number.POSITIVE_INFINITY, b.submittedAt ?? Number.POSITIVE_INFINITY];
  return at === other ? a.id - b.id : at - other;
}
