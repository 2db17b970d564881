import type { Demands } from './host.ts';
import type { Setup } from './setup.ts';

/** The one status that says what the review of a change came to. */
export const reviewContext = 'lookback/review';

/** What is known to be demanded, by the branch's protection and by rulesets together. */
export interface FoundDemands {
  readonly demands: readonly Demands[];
  /** Every status that is required, those too of which everybody is told no more than the name. */
  readonly contexts: ReadonlySet<string>;
  /** What a token needs to see the rest; undefined where all of it was seen. */
  readonly hidden: string | undefined;
}

export function demandsOn({ branch, protection, rules }: Setup): FoundDemands {
  const demands: Demands[] = [];
  if (protection.known && protection.value !== undefined) demands.push(protection.value);
  if (rules.known) demands.push(rules.value);
  const hidden = [protection, rules].flatMap((answer) => (answer.known ? [] : [answer.takes]));
  const told = branch.known ? (branch.value?.contexts ?? []) : [];
  const named = demands.flatMap(({ statuses }) => statuses.map(({ context }) => context));
  return { demands, contexts: new Set([...named, ...told]), hidden: hidden[0] };
}

/** Whether the review's status is demanded. */
export function requiresReview({ statuses }: Demands): boolean {
  return statuses.some(({ context }) => context === reviewContext);
}
