import type { Configuration } from '../repository/configuration.ts';
import { asksForOverride, type OverrideRules, type OverrideSearch, overrideIn } from '../review/override.ts';
import type { GivenReview, ReviewHost } from '../review/review-host.ts';
import type { ReviewResult } from '../review/review-result.ts';
import type { Facts } from './review-facts.ts';

/** How many letters and digits a reason has at least, unless the configuration says otherwise. */
const usualReasonLength = 10;

/** Returns the group whose members have to be known: where nobody asks for an override, none. */
export function overrideTeams(
  reviews: readonly GivenReview[],
  { review: { override } }: Configuration,
): string[] {
  return override === undefined || !asksForOverride(reviews) ? [] : [override.group];
}

export interface OverridePolicy {
  readonly configuration: Configuration;
  /** Whether nothing is granted while an address that had a part leads to no account. */
  readonly knownContributors: boolean;
}

/**
 * Returns a refused verdict with the override that lets it pass, and with why other attempts are none. Throws CannotRun
 * where it cannot be told whether the words of an override were changed by somebody else.
 */
export async function withOverride(
  result: ReviewResult,
  { host, number }: { readonly host: ReviewHost; readonly number: number },
  facts: Facts,
  policy: OverridePolicy,
): Promise<ReviewResult> {
  if (result.outcome.is !== 'refused' || !asksForOverride(facts.review.reviews)) return result;
  const rules = rulesFrom(policy, facts);
  const { granted, attempts } = await unedited(host, number, (edited) =>
    overrideIn({ ...facts.review, changesPolicy: changesPolicy(result), edited }, rules),
  );
  const { group, reasonMinLength } = rules;
  const tried = { attempts, group: group?.handle ?? group?.id, reasonMinLength };
  const told = attempts.length === 0 ? result : { ...result, overrideTried: tried };
  return granted === undefined ? told : { ...told, outcome: { is: 'overridden', override: granted } };
}

/** Whoever may write can change the words of anybody's review: a candidate is asked for before it counts. */
async function unedited(
  host: ReviewHost,
  number: number,
  search: (edited: ReadonlySet<number>) => OverrideSearch,
): Promise<OverrideSearch> {
  const edited = new Set<number>();
  for (;;) {
    const found = search(edited);
    if (found.granted === undefined) return found;
    const { reviewId } = found.granted;
    if (!(await host.wasEdited(number, reviewId))) return found;
    edited.add(reviewId);
  }
}

function rulesFrom({ configuration, knownContributors }: OverridePolicy, { teams }: Facts): OverrideRules {
  const { override } = configuration.review;
  return {
    group: override && teams.get(override.group),
    reasonMinLength: override?.reason_min_length ?? usualReasonLength,
    policy: override?.policy ?? false,
    knownContributors,
  };
}

/** Who owns a service decides how its incidents are judged. */
function changesPolicy({ policyPaths, verdict }: ReviewResult): boolean {
  const reasons = verdict.outcomes.flatMap(({ requirement }) => requirement.because);
  return policyPaths.length > 0 || reasons.some(({ why }) => why === 'ownership');
}
