import type { Instant } from '../time/instant.ts';
import type { Part } from './contributors.ts';
import { loginKey } from './login.ts';
import type { ReviewFacts } from './opinions.ts';
import { overrideLineOf, reasonLength } from './override-line.ts';
import type { Account, GivenReview } from './review-host.ts';
import type { TeamFacts } from './team-facts.ts';

/** Why a review that asks for an override is none. */
export type OverrideWhyNot =
  | Part
  | 'malformed'
  | 'not-first-line'
  | 'short-sha'
  | 'names-other-commit'
  | 'earlier-commit'
  | 'requests-changes'
  | 'dismissed'
  | 'taken-back'
  | 'not-submitted'
  | 'edited'
  | 'deleted-account'
  | 'bot'
  | 'excluded-role'
  | 'no-write-access'
  | 'unset'
  | 'members-unknown'
  | 'not-a-member'
  | 'short-reason'
  | 'changes-policy'
  | 'unknown-contributors';

export interface OverrideAttempt {
  readonly review: GivenReview;
  readonly why: OverrideWhyNot;
}

/** An override that counts. */
export interface GivenOverride {
  /** A login. */
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
  readonly reviewId: number;
}

export interface OverrideSearch {
  /** The first that counts. */
  readonly granted: GivenOverride | undefined;
  /** Those that do not count, in the order in which they were submitted. */
  readonly attempts: readonly OverrideAttempt[];
}

export interface OverrideFacts
  extends Pick<ReviewFacts, 'headSha' | 'reviews' | 'contributors' | 'writers' | 'excluded'> {
  /** Whether the proposal changes by what proposals are judged. */
  readonly changesPolicy: boolean;
  /** Ids of reviews whose words were changed after they were submitted. */
  readonly edited: ReadonlySet<number>;
}

export interface OverrideRules {
  /** Who may override; undefined where nobody may. */
  readonly group: TeamFacts | undefined;
  /** How many letters and digits a reason has at least. */
  readonly reasonMinLength: number;
  /** Whether a change of the policy can be overridden as well. */
  readonly policy: boolean;
  /** Whether nothing is overridden while an address that had a part leads to no account. */
  readonly knownContributors: boolean;
}

/**
 * Returns the override of the judged head, and why each other attempt is none. It is a review by a member of the group:
 * the host binds a review to its author and to one commit, and its words name that commit again.
 */
export function overrideIn(facts: OverrideFacts, rules: OverrideRules): OverrideSearch {
  const attempts: OverrideAttempt[] = [];
  let granted: GivenOverride | undefined;
  for (const review of inOrder(facts.reviews)) {
    const line = overrideLineOf(review.body ?? '');
    if (line.is === 'none') continue;
    const judged = line.is === 'override' ? overrideOf(review, line, facts, rules) : line.is;
    if (typeof judged === 'string') attempts.push({ review, why: judged });
    else granted ??= judged;
  }
  return { granted, attempts };
}

/** Whether any of the reviews asks for an override, rightly or not. */
export function asksForOverride(reviews: readonly GivenReview[]): boolean {
  return reviews.some(({ body = '' }) => overrideLineOf(body).is !== 'none');
}

interface Line {
  readonly sha: string;
  readonly reason: string;
}

function overrideOf(
  review: GivenReview,
  line: Line,
  facts: OverrideFacts,
  rules: OverrideRules,
): GivenOverride | OverrideWhyNot {
  const { by, submittedAt } = review;
  if (by === undefined) return 'deleted-account';
  if (submittedAt === undefined) return 'not-submitted';
  const why =
    whyNotTheReview(review, line, facts) ??
    whyNotThePerson(by, facts, rules) ??
    whyNotTheChange(line, facts, rules);
  return why ?? { by: by.login, reason: line.reason, at: submittedAt, reviewId: review.id };
}

function whyNotTheReview(
  review: GivenReview,
  { sha }: Line,
  { headSha, reviews, edited }: OverrideFacts,
): OverrideWhyNot | undefined {
  const { state, commit, id } = review;
  if (state === 'PENDING') return 'not-submitted';
  if (state === 'DISMISSED') return 'dismissed';
  if (state === 'CHANGES_REQUESTED') return 'requests-changes';
  if (commit?.toLowerCase().startsWith(sha) !== true) return 'names-other-commit';
  if (commit !== headSha) return 'earlier-commit';
  if (isTakenBack(review, reviews)) return 'taken-back';
  return edited.has(id) ? 'edited' : undefined;
}

/** Whoever asks for changes later, or had a later opinion dismissed, does not stand by it any more. */
function isTakenBack(review: GivenReview, reviews: readonly GivenReview[]): boolean {
  const ordered = inOrder(reviews);
  return ordered.slice(ordered.indexOf(review) + 1).some(({ by, state }) => {
    const isSame =
      by !== undefined && review.by !== undefined && loginKey(by.login) === loginKey(review.by.login);
    return isSame && (state === 'CHANGES_REQUESTED' || state === 'DISMISSED');
  });
}

function whyNotThePerson(
  by: Account,
  { contributors, writers, excluded }: OverrideFacts,
  { group }: OverrideRules,
): OverrideWhyNot | undefined {
  const part = contributors.partOf(by);
  if (part !== undefined) return part;
  if (by.kind === 'bot') return 'bot';
  if (!writers.has(loginKey(by.login))) return 'no-write-access';
  if (excluded.roleOf(by.login) !== undefined) return 'excluded-role';
  if (group === undefined) return 'unset';
  if (group.members === undefined) return 'members-unknown';
  const isMember = group.members.some((member) => loginKey(member) === loginKey(by.login));
  return isMember ? undefined : 'not-a-member';
}

function whyNotTheChange(
  { reason }: Line,
  { changesPolicy, contributors }: OverrideFacts,
  { reasonMinLength, policy, knownContributors }: OverrideRules,
): OverrideWhyNot | undefined {
  if (reasonLength(reason) < Math.max(1, reasonMinLength)) return 'short-reason';
  if (changesPolicy && !policy) return 'changes-policy';
  return knownContributors && contributors.unknown > 0 ? 'unknown-contributors' : undefined;
}

function inOrder(reviews: readonly GivenReview[]): GivenReview[] {
  return [...reviews].sort((a, b) => {
    const [at, other] = [
      a.submittedAt ?? Number.POSITIVE_INFINITY,
      b.submittedAt ?? Number.POSITIVE_INFINITY,
    ];
    return at === other ? a.id - b.id : at - other;
  });
}
