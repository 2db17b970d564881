import { type CountingRules, type JudgedReview, judgeReviews, type ReviewFacts } from './opinions.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Requirement } from './requirement.ts';
import type { Account } from './review-host.ts';
import type { TeamFacts } from './team-facts.ts';

export type { Candidates } from './candidates.ts';
export type { Outcome } from './outcome.ts';

export interface Verdict {
  readonly granted: boolean;
  readonly outcomes: readonly Outcome[];
  /** Logins of people whose request for changes stands: nothing is granted until they approve or it is dismissed. */
  readonly objections: readonly string[];
  /** How many contributors without an account keep it from being granted; 0 where they may stay unknown. */
  readonly unknownContributors: number;
  readonly reviews: readonly JudgedReview[];
}

/**
 * Returns what is met and by whom, and what is missing. One person's approval may meet several requirements. Teams are known by their
 * id in the configuration; those that are named by their handle, by the key of that.
 */
export function judge(
  requirements: readonly Requirement[],
  facts: ReviewFacts,
  teams: ReadonlyMap<string, TeamFacts>,
  rules: CountingRules,
): Verdict {
  const reviews = judgeReviews(facts, rules);
  const approvers = accountsOf(reviews.filter(({ counts }) => counts));
  const objections = accountsOf(
    reviews.filter((review) => !review.counts && review.why === 'changes-requested'),
  );
  const outcomes = requirements.map((requirement) => outcomeOf(requirement, approvers, teams, facts));
  const unknownContributors = rules.knownContributors ? facts.contributors.unknown : 0;
  const granted = objections.length === 0 && unknownContributors === 0 && outcomes.every(({ met }) => met);
  return {
    granted,
    outcomes,
    objections: objections.map(({ login }) => login),
    unknownContributors,
    reviews,
  };
}

function accountsOf(reviews: readonly JudgedReview[]): Account[] {
  return reviews.flatMap(({ review }) => review.by ?? []);
}
