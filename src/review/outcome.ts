import { anyone, type Candidates, type KnownTeams, ownerCandidates, teamCandidates } from './candidates.ts';
import type { Owner } from './code-owners.ts';
import type { Condition } from './condition.ts';
import { loginKey } from './login.ts';
import type { ReviewFacts } from './opinions.ts';
import type { Requirement } from './requirement.ts';
import { type FoundReviewDate, reviewDateFound } from './review-date.ts';
import type { Account } from './review-host.ts';
import { isMember, type TeamFacts } from './team-facts.ts';

/** What became of a requirement. */
export interface Outcome {
  readonly requirement: Requirement;
  readonly team?: TeamFacts;
  readonly met: boolean;
  /** Logins of the people whose approvals meet it. */
  readonly by: readonly string[];
  /** How many approvals are missing; 1 for a condition that is not met. */
  readonly missing: number;
  readonly canGive: Candidates;
  /** What is to be said of the date of the review meeting, where that is asked for. */
  readonly found?: FoundReviewDate;
}

type Of<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>;

/** Returns whether a requirement is met by those whose approvals count, and who can still give what is missing. */
export function outcomeOf(
  requirement: Requirement,
  approvers: readonly Account[],
  teams: KnownTeams,
  facts: ReviewFacts,
): Outcome {
  switch (requirement.kind) {
    case 'approvals':
      return approvalsOutcome(requirement, approvers, facts);
    case 'team':
      return teamOutcome(requirement, approvers, teams.get(requirement.team), facts);
    case 'codeowner':
      return ownerOutcome(requirement, approvers, teams, facts);
    case 'condition':
      return conditionOutcome(requirement, teams, facts);
  }
}

function approvalsOutcome(
  requirement: Of<'approvals'>,
  approvers: readonly Account[],
  facts: ReviewFacts,
): Outcome {
  const missing = Math.max(0, requirement.count - approvers.length);
  return { requirement, met: missing === 0, by: loginsOf(approvers), missing, canGive: anyone(facts) };
}

function teamOutcome(
  requirement: Of<'team'>,
  approvers: readonly Account[],
  known: TeamFacts | undefined,
  facts: ReviewFacts,
): Outcome {
  const team = known ?? unknownTeam(requirement.team);
  const by = loginsOf(approvers.filter((account) => isMember(team, account)));
  return { requirement, team, ...metBy(by), canGive: teamCandidates(team, facts) };
}

function unknownTeam(id: string): TeamFacts {
  const trouble = `The configuration at the base names no team ${id}.`;
  return { id, name: id, handle: undefined, members: undefined, trouble };
}

function ownerOutcome(
  requirement: Of<'codeowner'>,
  approvers: readonly Account[],
  teams: KnownTeams,
  facts: ReviewFacts,
): Outcome {
  const { owners } = requirement;
  const by = loginsOf(approvers.filter((account) => owners.some((owner) => isOwner(owner, account, teams))));
  return { requirement, ...metBy(by), canGive: ownerCandidates(owners, teams, facts) };
}

function isOwner(owner: Owner, account: Account, teams: KnownTeams): boolean {
  switch (owner.is) {
    case 'person':
      return isMember({ members: [owner.login] }, account);
    case 'team':
      return isMember(teams.get(loginKey(owner.handle)) ?? { members: [] }, account);
    case 'unknown':
      return false;
  }
}

function metBy(by: readonly string[]): Pick<Outcome, 'met' | 'by' | 'missing'> {
  return { met: by.length > 0, by, missing: by.length > 0 ? 0 : 1 };
}

function conditionOutcome(requirement: Of<'condition'>, teams: KnownTeams, facts: ReviewFacts): Outcome {
  const { condition } = requirement;
  const outcome = (met: boolean, canGive: Candidates) =>
    ({ requirement, met, by: [], missing: met ? 0 : 1, canGive }) as const;
  switch (condition.is) {
    case 'review-date': {
      const found = reviewDateFound(condition, facts.now);
      return { ...outcome(found === 'given', { who: 'push' }), found };
    }
    case 'roles-readable':
      return outcome(false, { who: 'push' });
    case 'role-team-known': {
      const team = teams.get(loginKey(condition.handle));
      const why = team?.trouble ?? `The members of ${condition.handle} were not asked for.`;
      return outcome(team?.members !== undefined, { who: 'nobody', why });
    }
    case 'code-owners-readable':
      return outcome(false, { who: 'nobody', why: whyUnreadable(condition) });
  }
}

function whyUnreadable({ file, why }: Extract<Condition, { is: 'code-owners-readable' }>): string {
  switch (why) {
    case 'absent':
      return 'The base has no CODEOWNERS file: one has to be merged before, or lookback.yml asks for no owners.';
    case 'link':
      return `${file} at the base is no file.`;
    case 'too-large':
      return `${file} at the base is larger than the 3 MiB that GitHub reads.`;
    case 'not-text':
      return `${file} at the base is not written in UTF-8.`;
  }
}

function loginsOf(accounts: readonly Account[]): string[] {
  return accounts.map(({ login }) => login);
}
