import type { ReviewResult } from '../review-result.ts';
import { count } from './words.ts';

/** Says the whole in one sentence. */
export function headline({ outcome, verdict }: ReviewResult): string {
  switch (outcome.is) {
    case 'granted':
      return verdict.outcomes.length === 0
        ? 'The policy asks for no approval of this change.'
        : 'Everything the policy asks for is given.';
    case 'overridden':
      return `Overridden: this passes by an emergency override, with ${lacking(verdict)}.`;
    case 'moved':
      return `The pull request moved on to ${outcome.headNow.slice(0, 12)} in the meantime; this verdict is about an earlier commit and lets nothing pass.`;
    case 'refused':
      return refusal(verdict);
  }
}

function refusal(verdict: ReviewResult['verdict']): string {
  return `Not yet: ${lacking(verdict)}.`;
}

function lacking({ outcomes, objections, unknownContributors }: ReviewResult['verdict']): string {
  const unmet = outcomes.filter(({ met }) => !met).length;
  const parts = [
    ...(unmet === 0 ? [] : [`${count(unmet, 'requirement')} not met`]),
    ...(objections.length === 0 ? [] : [`${count(objections.length, 'request')} for changes standing`]),
    ...(unknownContributors === 0 ? [] : [`${count(unknownContributors, 'contributor')} not known`]),
  ];
  return parts.join(', ');
}
