import type { Team } from '../../repository/configuration.ts';
import type { PolicyExplanation } from '../explain-policy.ts';
import type { Requirement } from '../requirement.ts';
import type { Outcome } from '../verdict.ts';
import { ruleWords, teamWords } from './policy-words.ts';
import { type Quote, reasonWords, requirementWords } from './words.ts';

const kinds: Readonly<Record<PolicyExplanation['is'], string>> = {
  incident: 'an incident',
  runbook: 'a runbook',
  service: 'a service',
  maintenance: 'a maintenance window',
  config: 'the configuration',
  attachment: 'a file that belongs to a document',
  misnamed: 'a file that lies among documents, with a name that makes it none',
  elsewhere: 'no document',
};

/** What the file is, and as what it is judged. */
export function subjectWords(explanation: PolicyExplanation): string {
  const { exists, is, severity, visibility, policyRule } = explanation;
  const judged = [
    ...(severity === undefined ? [] : [`${severity.severity.id} (${severity.severity.name})`]),
    ...(visibility === undefined ? [] : [visibility]),
  ];
  const what = `${exists ? '' : 'does not exist yet; it would be '}${kinds[is]}`;
  const asWhat = judged.length === 0 ? '' : `, judged as ${judged.join(', ')}`;
  const assumed =
    severity?.certainty === 'assumed' ? ', the worst, since it names no known severity in plain words' : '';
  const policy = policyRule.applies && is !== 'service' ? ', part of the policy' : '';
  return `${what}${asWhat}${assumed}${policy}`;
}

/** Everything a change needs, each with its reason. */
export function neededWords(explanation: PolicyExplanation, quote: Quote): string[] {
  const { requirements, teams, severity } = explanation;
  if (requirements === undefined) return ['that depends on its severity; name one with --severity'];
  const needed = requirements.map(
    (requirement) =>
      `${askedWords(requirement, teams, quote)}${ownersWords(requirement, quote)}, because ${reasonWords(requirement.because, quote)}`,
  );
  const owners = namesServicesLater(explanation)
    ? ['a member of the owning team of each service it will name']
    : [];
  if (needed.length + owners.length > 0) return [...needed, ...owners];
  return [severity === undefined ? 'nothing: no rule of the policy is about it' : 'nothing'];
}

/** Whom CODEOWNERS names, where one of them is asked for. */
function ownersWords(requirement: Requirement, quote: Quote): string {
  if (requirement.kind !== 'codeowner' || requirement.owners.length === 0) return '';
  const names = requirement.owners.map((owner) => {
    if (owner.is === 'person') return quote(`@${owner.login}`);
    return quote(owner.is === 'team' ? owner.handle : owner.written);
  });
  return ` (${names.join(', ')})`;
}

function namesServicesLater({ is, exists, effective }: PolicyExplanation): boolean {
  return is === 'incident' && !exists && effective.owningTeams;
}

/** Words for a requirement before anybody has reviewed anything. */
export function askedWords(requirement: Requirement, teams: readonly Team[], quote: Quote): string {
  const team = requirement.kind === 'team' ? teams.find(({ id }) => id === requirement.team) : undefined;
  const { id, name, handle } = team ?? {};
  const facts =
    id === undefined || name === undefined
      ? {}
      : { team: { id, name, handle, members: undefined, trouble: undefined } };
  const outcome: Outcome = {
    requirement,
    met: false,
    by: [],
    missing: 1,
    canGive: { who: 'anyone' },
    ...facts,
  };
  return requirementWords(outcome, quote);
}

/** What each severity asks for by its own rule. */
export function scaleWords({ scale, teams }: PolicyExplanation, quote: Quote): string[] {
  return scale.map(
    ({ severity, rule, applies }) =>
      `${applies ? '✓' : ' '} ${severity.id}: ${ruleWords(rule, teams, quote)}`,
  );
}

/** What visibility adds, or would. */
export function visibilityWords(
  { visibility, publicRule, teams }: PolicyExplanation,
  quote: Quote,
): string[] {
  if (visibility === undefined) return [];
  if (publicRule === undefined)
    return [`It is ${visibility}; the policy asks for nothing more for what the public may read.`];
  const asks = ruleWords(publicRule.rule, teams, quote);
  return [
    publicRule.applies
      ? `It is public, which asks for this as well: ${asks}.`
      : `It is ${visibility}. Made public, it would ask for this as well: ${asks}.`,
  ];
}

/** Who owns what the document is about. */
export function serviceWords({ services }: PolicyExplanation, quote: Quote): string[] {
  return services.map(({ name, owner }) =>
    owner === undefined
      ? `${quote(name)}: nobody, since the catalogue does not have it; who guards the policy stands in`
      : `${quote(name)}: ${teamWords(owner, quote)}`,
  );
}

/** What guards the policy, where the file is part of it or names who owns a service. */
export function guardWords({ is, policyRule, teams }: PolicyExplanation, quote: Quote): string[] {
  if (!policyRule.applies) return [];
  const asks = ruleWords(policyRule.rule, teams, quote);
  const source = policyRule.isSet ? '`review.policy` asks' : '`review.policy` is not set; the policy asks';
  if (is !== 'service') return [`${source} for: ${asks}.`];
  return [
    `A change of its owner or its names, and its removal, are changes of the policy; ${source} for: ${asks}.`,
  ];
}
