import { CannotRun } from '../finding/cannot-run.ts';
import type { GivenReview, PullFacts, ReviewHost, Written } from '../review/review-host.ts';
import type { ReviewResult } from '../review/review-result.ts';

export interface Judged {
  readonly result: ReviewResult;
  /** What became of the comment, where it had to be there before the status. */
  readonly recorded: Written | undefined;
}

/** A verdict that stands where it was written. */
export interface Settled extends Judged {
  readonly status: Written;
  /** Whether the pull request is another than the one that was judged by now. */
  readonly overtaken: boolean;
}

export interface Settling {
  readonly host: ReviewHost;
  readonly pull: PullFacts;
  readonly judge: () => Promise<Judged>;
  readonly write: (result: ReviewResult) => Promise<Written>;
}

const mostRounds = 3;

/**
 * Judges and writes the verdict, looks once more, and begins anew where somebody reviewed meanwhile. Of two runs at once
 * either may write last; whichever does looks after the other has written, so that no verdict of less stays.
 */
export async function settle({ host, pull, judge, write }: Settling): Promise<Settled> {
  for (let round = 0; round < mostRounds; round += 1) {
    const judged = await judge();
    const { result } = judged;
    const status = await write(result);
    // An earlier head is not heard of any more; nor does it matter what a verdict says that nobody could write.
    if (result.outcome.is === 'moved') return { ...judged, status, overtaken: true };
    if (!status.written) return { ...judged, status, overtaken: false };
    if (isOther(await host.pull(pull.number), pull)) return { ...judged, status, overtaken: true };
    if (sameReviews(await host.reviews(pull.number), result)) return { ...judged, status, overtaken: false };
  }
  throw new CannotRun(
    `Pull request ${pull.number} was reviewed again each time its verdict had been found.`,
    'Run this again when the reviews are in.',
  );
}

function isOther(now: PullFacts, { headSha, baseBranch }: PullFacts): boolean {
  return now.headSha !== headSha || now.baseBranch !== baseBranch || now.state === 'closed';
}

function sameReviews(now: readonly GivenReview[], { verdict }: ReviewResult): boolean {
  return stateOf(now) === stateOf(verdict.reviews.map(({ review }) => review));
}

function stateOf(reviews: readonly GivenReview[]): string {
  const states = reviews.map(({ id, state, commit }) => `${id} ${state} ${commit ?? ''}`);
  return states.sort().join('\n');
}
