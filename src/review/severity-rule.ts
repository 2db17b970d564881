import type { Configuration, ReviewRule, Severity } from '../repository/configuration.ts';
import { type PushSurvival, stricterSurvival, survivalOf } from './push-survival.ts';

/** A role in the response to an incident. */
export type ResponseRole = NonNullable<ReviewRule['exclude']>[number];

/** A review rule with its defaults filled in. */
export interface AppliedRule {
  readonly approvals: number;
  readonly owningTeams: boolean;
  readonly groups: readonly string[];
  /** Whether an owner of each changed path must approve, by CODEOWNERS. */
  readonly codeOwners: boolean;
  /** Roles whose holders cannot approve. */
  readonly exclude: readonly ResponseRole[];
  readonly survivePush: PushSurvival;
  /** Whether a final postmortem needs the date of its review meeting. */
  readonly reviewDate: boolean;
  /** Whether it is said how late a postmortem is. */
  readonly deadline: boolean;
}

/** Returns a rule with its defaults: one approval, nobody in particular; for pushes, what the policy says in general. */
export function appliedRule(rule: ReviewRule, general: Configuration['review'] = {}): AppliedRule {
  return {
    approvals: rule.approvals ?? 1,
    owningTeams: rule.owning_teams ?? false,
    groups: rule.groups ?? [],
    codeOwners: rule.codeowners ?? false,
    exclude: rule.exclude ?? [],
    survivePush: survivalOf(rule, general),
    reviewDate: rule.review_date ?? false,
    deadline: rule.deadline ?? false,
  };
}

/** Returns the rule for changes of the policy itself: one approval where the configuration has none, and it survives no push. */
export function policyRule({ review }: Pick<Configuration, 'review'>): AppliedRule {
  return { ...appliedRule(review.policy ?? {}), survivePush: false };
}

/** Returns a rule that asks for whatever either of two asks for. */
export function bothRules(a: AppliedRule, b: AppliedRule): AppliedRule {
  return {
    approvals: Math.max(a.approvals, b.approvals),
    owningTeams: a.owningTeams || b.owningTeams,
    groups: [...new Set([...a.groups, ...b.groups])],
    codeOwners: a.codeOwners || b.codeOwners,
    exclude: [...new Set([...a.exclude, ...b.exclude])],
    survivePush: stricterSurvival(a.survivePush, b.survivePush),
    reviewDate: a.reviewDate || b.reviewDate,
    deadline: a.deadline || b.deadline,
  };
}

/**
 * Returns what a severity asks for: its own rule and that of every milder one. However a policy is written, calling an
 * incident worse than it is then never makes a proposal easier to merge.
 */
export function severityRule(
  severity: Severity,
  { severities, review: general }: Pick<Configuration, 'severities' | 'review'>,
): AppliedRule {
  return severities
    .filter(({ rank }) => rank >= severity.rank)
    .map(({ review }) => appliedRule(review, general))
    .reduce(bothRules);
}
