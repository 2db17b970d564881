import type { Visibility } from '../incident/incident.ts';
import type { Configuration, Severity } from '../repository/configuration.ts';
import { type AppliedRule, appliedRule, bothRules, policyRule, severityRule } from './severity-rule.ts';

/** A rule of the policy, and whether it is asked of the file in question. */
export interface ExplainedRule {
  readonly rule: AppliedRule;
  readonly applies: boolean;
}

export type ScaleRule = ExplainedRule & { readonly severity: Severity };
export type GuardRule = ExplainedRule & { readonly isSet: boolean };

/** Returns the rule of every severity. Those of the judged one and of all milder ones apply. */
export function scaleRules(
  { severities, review }: Configuration,
  judged: Severity | undefined,
): readonly ScaleRule[] {
  return severities.map((severity) => ({
    severity,
    rule: appliedRule(severity.review, review),
    applies: judged !== undefined && severity.rank >= judged.rank,
  }));
}

/** Returns what is added for what the public may read; undefined where nothing is, or where the file has no readers. */
export function publicRule(
  { review }: Configuration,
  visibility: Visibility | undefined,
): ExplainedRule | undefined {
  if (visibility === undefined || review.public === undefined) return undefined;
  return { rule: appliedRule(review.public, review), applies: visibility === 'public' };
}

/** Returns what guards the policy itself. */
export function guardRule(configuration: Configuration, applies: boolean): GuardRule {
  return { rule: policyRule(configuration), applies, isSet: configuration.review.policy !== undefined };
}

/** Returns all rules that apply, in one. */
export function effectiveRule(
  configuration: Configuration,
  severity: Severity | undefined,
  others: readonly (ExplainedRule | undefined)[],
): AppliedRule {
  const rules = others.flatMap((other) => (other?.applies === true ? [other.rule] : []));
  const own = severity === undefined ? [] : [severityRule(severity, configuration)];
  const [first = appliedRule({ approvals: 0 }, configuration.review), ...rest] = [...own, ...rules];
  return rest.reduce(bothRules, first);
}
