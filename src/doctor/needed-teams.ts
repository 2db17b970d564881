import type { Configuration, ReviewRule } from '../repository/configuration.ts';

/** Returns every rule of a policy. */
function rulesOf({ severities, review }: Configuration): ReviewRule[] {
  return [...severities.map((severity) => severity.review), review.public ?? {}, review.policy ?? {}];
}

/** Returns the ids of the teams of which someone may have to approve, or to override. */
export function neededTeams(configuration: Configuration, owningTeams: ReadonlySet<string>): Set<string> {
  const rules = rulesOf(configuration);
  const groups = rules.flatMap(({ groups = [] }) => groups);
  const owners = rules.some((rule) => rule.owning_teams === true) ? [...owningTeams] : [];
  const { override } = configuration.review;
  return new Set([...groups, ...owners, ...(override === undefined ? [] : [override.group])]);
}

/** Returns how many approvals are asked for at most. */
export function mostApprovals(configuration: Configuration): number {
  return Math.max(...rulesOf(configuration).map(({ approvals = 1 }) => approvals));
}

/** Whether the policy counts on CODEOWNERS. */
export function needsCodeowners(configuration: Configuration): boolean {
  return rulesOf(configuration).some(({ codeowners }) => codeowners === true);
}
