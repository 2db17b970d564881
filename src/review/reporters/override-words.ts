import { formatInstant } from '../../time/instant.ts';
import type { GivenOverride, OverrideAttempt, OverrideWhyNot } from '../override.ts';
import type { TriedOverride } from '../review-result.ts';
import { parts } from './refusal-words.ts';
import type { Quote } from './words.ts';

/** How an override is written. */
const form = '/lookback override <commit>: <reason>';

/** Who overrides, when and why. */
export function overrideWords({ by, at, reason }: GivenOverride, quote: Quote): string {
  return `Overridden by ${quote(`@${by}`)} on ${formatInstant(at)}: ${quote(reason)}`;
}

/** Why an attempt to override is none, and where it helps what to do instead. */
export function attemptWords({ review, why }: OverrideAttempt, tried: TriedOverride, quote: Quote): string {
  const who = review.by === undefined ? 'a deleted account' : quote(`@${review.by.login}`);
  return `The override by ${who} does not count: ${whyWords(why, tried, quote)}.`;
}

function whyWords(why: OverrideWhyNot, { group, reasonMinLength }: TriedOverride, quote: Quote): string {
  const team = quote(group ?? 'the group');
  switch (why) {
    case 'author':
    case 'co-author':
    case 'committer':
      return parts[why].replace('approve', 'override');
    case 'malformed':
      return `its first line is not of the form ${quote(form)}`;
    case 'not-first-line':
      return `${quote('/lookback override')} has to begin the first line of the review`;
    case 'short-sha':
      return 'it names fewer than 12 digits of the commit';
    case 'names-other-commit':
      return 'it names another commit than the one that was reviewed';
    case 'earlier-commit':
      return 'it was given to an earlier commit; each push needs an override of its own';
    case 'requests-changes':
      return 'a review that requests changes overrides nothing; comment or approve instead';
    case 'dismissed':
      return 'it was dismissed';
    case 'taken-back':
      return 'the same person gave another opinion later, which requests changes or was dismissed';
    case 'not-submitted':
      return 'it is not submitted yet';
    case 'edited':
      return 'its words were changed after it was submitted, which others can do too; submit a new review';
    case 'deleted-account':
      return 'its author’s account no longer exists';
    case 'bot':
      return 'a bot overrides nothing';
    case 'excluded-role':
      return 'its author holds a role in the response that keeps from approving here';
    case 'no-write-access':
      return 'its author has no write access';
    case 'unset':
      return `${quote('review.override')} in lookback.yml at the base names no group that may override`;
    case 'members-unknown':
      return `the members of ${team} are not known`;
    case 'not-a-member':
      return `its author is no member of ${team}`;
    case 'short-reason':
      return `its reason has fewer than ${reasonMinLength} letters and digits`;
    case 'changes-policy':
      return `the policy itself is changed here, which takes ${quote('policy: true')} under ${quote('review.override')} at the base`;
    case 'unknown-contributors':
      return 'not everybody who had a part in the change is known, so it may be their own';
  }
}
