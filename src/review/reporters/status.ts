import { inertTitle } from '../../finding/reporters/inert-text.ts';
import type { GivenOverride } from '../override.ts';
import type { StatusText } from '../review-host.ts';
import type { ReviewResult } from '../review-result.ts';
import { headline } from './headline.ts';
import { count, requirementWords } from './words.ts';

export const statusContext = 'lookback/review';

const longestDescription = 140;

/** Returns the commit status of a verdict. */
export function statusOf(result: ReviewResult, url: string | undefined): StatusText {
  switch (result.outcome.is) {
    case 'granted':
      return { state: 'success', description: shortened(headline(result)), url };
    case 'refused':
      return { state: 'failure', description: shortened(missing(result)), url };
    case 'overridden':
      return { state: 'success', description: overridden(result.outcome.override), url };
    case 'moved':
      return { state: 'error', description: shortened(headline(result)), url };
  }
}

/** How the description of an overridden verdict begins, by which it is found again. */
export const overriddenBy = 'Overridden by ';

function overridden({ by, reason }: GivenOverride): string {
  return shortened(`${overriddenBy}${inertTitle(`${by}: ${reason}`)}`);
}

/** Cuts a text to what a commit status holds, without splitting a character. */
export function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function missing({ verdict }: ReviewResult): string {
  const unmet = verdict.outcomes.flatMap(({ requirement, team, met, missing: number }) => {
    if (met) return [];
    switch (requirement.kind) {
      case 'approvals':
        return [count(number, 'approval')];
      case 'team':
        return [team?.handle ?? requirement.team];
      default:
        return [requirementWords({ requirement }, (text) => text)];
    }
  });
  const blocked = verdict.objections.map((login) => `changes requested by ${login}`);
  const unknown =
    verdict.unknownContributors === 0
      ? []
      : [`${count(verdict.unknownContributors, 'contributor')} without a known account`];
  const missed = unmet.length === 0 ? [] : [`Missing: ${unmet.join(', ')}`];
  return [...missed, ...blocked, ...unknown].join('; ');
}
