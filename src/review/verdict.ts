import { loginKey } from './login.ts';
import { type CountingRules, type JudgedReview, judgeReviews, type ReviewFacts } from './opinions.ts';
import type { Requirement } from './requirement.ts';
import type { Account } from './review-host.ts';
import type { TeamFacts } from './team-facts.ts';

/** Who could still give what is missing. */
export type Candidates =
  | { readonly who: 'anyone' }
  /** A member of it; without logins where its members were not asked for. */
  | { readonly who: 'team'; readonly handle: string | undefined; readonly logins: readonly string[] }
  | { readonly who: 'nobody'; readonly why: string };

export interface Outcome {
  readonly requirement: Requirement;
  readonly team?: TeamFacts;
  readonly met: boolean;
  /** Logins of the people whose approvals meet it. */
  readonly by: readonly string[];
  /** How many approvals are missing. */
  readonly missing: number;
  readonly canGive: Candidates;
}

export interface Verdict {
  readonly granted: boolean;
  readonly outcomes: readonly Outcome[];
  /** Logins of people whose request for changes stands: nothing is granted until they approve or it is dismissed. */
  readonly objections: readonly string[];
  /** How many contributors without an account keep it from being granted; 0 where they may stay unknown. */
  readonly unknownContributors: number;
  readonly reviews: readonly JudgedReview[];
}

/** Returns what is met and by whom, and what is missing. One person's approval may meet several requirements. */
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
  const outcomes = requirements.map((requirement) =>
    requirement.kind === 'approvals'
      ? approvalsOutcome(requirement, approvers)
      : teamOutcome(requirement, approvers, teams.get(requirement.team), facts),
  );
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

function approvalsOutcome(
  requirement: Extract<Requirement, { kind: 'approvals' }>,
  approvers: readonly Account[],
): Outcome {
  const missing = Math.max(0, requirement.count - approvers.length);
  const by = approvers.map(({ login }) => login);
  return { requirement, met: missing === 0, by, missing, canGive: { who: 'anyone' } };
}

function teamOutcome(
  requirement: Extract<Requirement, { kind: 'team' }>,
  approvers: readonly Account[],
  known: TeamFacts | undefined,
  facts: ReviewFacts,
): Outcome {
  const team = known ?? unknownTeam(requirement.team);
  const members = new Set(team.members?.map(loginKey));
  const by = approvers.map(({ login }) => login).filter((login) => members.has(loginKey(login)));
  const met = by.length > 0;
  return { requirement, team, met, by, missing: met ? 0 : 1, canGive: candidatesOf(team, facts) };
}

function unknownTeam(id: string): TeamFacts {
  const trouble = `The configuration at the base names no team ${id}.`;
  return { id, name: id, handle: undefined, members: undefined, trouble };
}

function candidatesOf({ members, handle, trouble }: TeamFacts, { contributors }: ReviewFacts): Candidates {
  if (members === undefined) {
    if (trouble === undefined && handle !== undefined) return { who: 'team', handle, logins: [] };
    return { who: 'nobody', why: trouble ?? 'Its members are not known.' };
  }
  const logins = members.filter((login) => !contributors.includes(login));
  if (logins.length > 0) return { who: 'team', handle, logins };
  const why = members.length === 0 ? 'It has no members.' : 'Every member had a part in this change.';
  return { who: 'nobody', why };
}
