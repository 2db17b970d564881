import type { PolicyExplanation } from '../explain-policy.ts';
import type { ExplainedRule } from '../explained-rules.ts';
import type { AppliedRule } from '../severity-rule.ts';
import { askedWords, subjectWords } from './explanation-words.ts';
import { exclusionWords, pushWords } from './policy-words.ts';
import { type Quote, reasonWords } from './words.ts';

const asIs: Quote = (text) => text;

/** Returns the one JSON document that `review --explain --format json` prints. */
export function renderExplanationJson(explanation: PolicyExplanation, policyOf: string): string {
  const { path, exists, is, severity, scale, visibility, services, teams, effective } = explanation;
  const document = {
    path,
    policy_of: policyOf,
    exists,
    is,
    message: subjectWords(explanation),
    ...(severity === undefined
      ? {}
      : { severity: severity.severity.id, severity_certainty: severity.certainty }),
    ...(visibility === undefined ? {} : { visibility }),
    requirements:
      explanation.requirements?.map((requirement) => ({
        ...requirement,
        message: askedWords(requirement, teams, asIs),
        because: reasonWords(requirement.because, asIs),
        reasons: requirement.because,
      })) ?? null,
    severities: scale.map(({ severity: { id }, ...rule }) => ({ id, ...ruleRecord(rule) })),
    ...(explanation.publicRule === undefined ? {} : { public: ruleRecord(explanation.publicRule) }),
    policy: { ...ruleRecord(explanation.policyRule), set: explanation.policyRule.isSet },
    services: services.map(({ name, owner }) => ({
      name,
      ...(owner === undefined
        ? { team: null }
        : { team: owner.id, handle: owner.handle, members: owner.members }),
    })),
    does_not_count: exclusionWords(explanation, asIs),
    after_a_push: pushWords(effective.survivePush),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function ruleRecord({ rule, applies }: ExplainedRule): object {
  return { applies, ...asked(rule) };
}

function asked({ approvals, owningTeams, groups, codeOwners, exclude, reviewDate }: AppliedRule): object {
  return {
    approvals,
    owning_teams: owningTeams,
    groups,
    codeowners: codeOwners,
    exclude,
    review_date: reviewDate,
  };
}
