import type { Configuration, ReviewRule, Severity } from '../repository/configuration.ts';

/** A review rule with its defaults filled in. */
export interface AppliedRule {
  readonly approvals: number;
  readonly owningTeams: boolean;
  readonly groups: readonly string[];
}

/** Returns a rule with its defaults: one approval, nobody in particular. */
export function appliedRule(rule: ReviewRule): AppliedRule {
  return {
    approvals: rule.approvals ?? 1,
    owningTeams: rule.owning_teams ?? false,
    groups: rule.groups ?? [],
  };
}

/**
 * Returns what a severity asks for: its own rule and that of every milder one. However a policy is written, calling an
 * incident worse than it is then never makes a proposal easier to merge.
 */
export function severityRule(severity: Severity, { severities }: Configuration): AppliedRule {
  return severities
    .filter(({ rank }) => rank >= severity.rank)
    .map(({ review }) => appliedRule(review))
    .reduce((own, milder) => ({
      approvals: Math.max(own.approvals, milder.approvals),
      owningTeams: own.owningTeams || milder.owningTeams,
      groups: [...new Set([...own.groups, ...milder.groups])],
    }));
}
