import type { Team } from '../../repository/configuration.ts';
import type { PolicyExplanation } from '../explain-policy.ts';
import type { PushSurvival } from '../push-survival.ts';
import type { AppliedRule } from '../severity-rule.ts';
import { count, type Quote } from './words.ts';

/** What one rule asks for: `2 approvals, the owning team of each service, @crumb/incident-review`. */
export function ruleWords(rule: AppliedRule, teams: readonly Team[], quote: Quote): string {
  const parts = [
    ...(rule.approvals === 0 ? [] : [count(rule.approvals, 'approval')]),
    ...(rule.owningTeams ? ['a member of the owning team of each service'] : []),
    ...rule.groups.map((id) => `a member of ${teamName(id, teams, quote)}`),
    ...(rule.codeOwners ? ['an owner of each changed path by CODEOWNERS'] : []),
    ...(rule.reviewDate ? ['the date of the review meeting once it is final'] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function teamName(id: string, teams: readonly Team[], quote: Quote): string {
  return quote(teams.find((team) => team.id === id)?.handle ?? id);
}

/** Who a team is: `@crumb/ovens (Ovens), with @baker of those in lookback.yml`. */
export function teamWords(team: Team, quote: Quote): string {
  const { handle, name, members } = team;
  const called = handle === undefined ? quote(name) : `${quote(handle)} (${quote(name)})`;
  if (members === undefined)
    return handle === undefined ? `${called}, of which no members are known` : called;
  const listed = members.length === 0 ? 'nobody' : members.map(quote).join(', ');
  return `${called}, ${handle === undefined ? 'who are' : 'where it cannot be read:'} ${listed}`;
}

/** Whose approvals do not count, one line each. */
export function exclusionWords(
  { effective, roleHolders, countBots }: PolicyExplanation,
  quote: Quote,
): string[] {
  const roles = effective.exclude.map((role) => {
    const holders = roleHolders.filter((one) => one.role === role).map(({ holder }) => holder);
    const names = holders.map((holder) => quote(holder.is === 'person' ? `@${holder.login}` : holder.handle));
    return `whoever has the role ${role} in the incident, before or after the change${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
  });
  return [
    'authors, co-authors and committers of the change',
    'whoever has no write access',
    ...roles,
    ...(countBots ? [] : ['bots']),
  ];
}

/** What a push does to the approvals before it. */
export function pushWords(survival: PushSurvival): string {
  if (survival === true) return 'An approval survives later pushes.';
  if (survival === false)
    return 'A push voids every approval: one counts only for the commit it was given to.';
  const base = 'A push voids every approval, unless it only takes in the base';
  if (survival.lines === 0) return `${base}.`;
  return `${base} or changes no more than ${count(survival.lines, 'line')} in the bodies of documents.`;
}
