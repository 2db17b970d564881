import type { CarriedReport } from '../finding/carried/carried-report.ts';
import { type CommentPlace, commentMarker, isClean, renderComment } from '../finding/reporters/comment.ts';
import type { Written } from '../review/review-host.ts';

/** Where findings are said on a pull request. What the token may not write is an answer, not an error. */
export interface FindingsBoard {
  /** The commit a pull request proposes now. */
  readonly headOf: (pull: number) => Promise<string>;
  /** Writes the one comment with this marker anew; begins it only where that is asked for. */
  readonly putComment: (pull: number, comment: FindingsComment) => Promise<Written>;
}

export interface FindingsComment {
  readonly marker: string;
  readonly body: string;
  readonly begin: boolean;
}

export type Commented =
  | { readonly is: 'kept' }
  /** The token may not write it. */
  | { readonly is: 'forbidden'; readonly why: string }
  /** It would be about something that is over. */
  | { readonly is: 'passed-over'; readonly why: string };

/**
 * Keeps the one comment with the findings of a pull request. What was found at an earlier head is not said any more: the
 * run for the newer one may have spoken already.
 */
export async function commentFindings(
  board: FindingsBoard,
  pull: number,
  report: CarriedReport,
  place: CommentPlace,
): Promise<Commented> {
  const head = await board.headOf(pull);
  if (head !== place.commit) {
    const why = `Pull request ${pull} moved on from ${place.commit.slice(0, 12)} to ${head.slice(0, 12)}, which is checked by itself.`;
    return { is: 'passed-over', why };
  }
  const body = renderComment(report, place);
  const written = await board.putComment(pull, { marker: commentMarker, body, begin: !isClean(report) });
  return written.written ? { is: 'kept' } : { is: 'forbidden', why: written.why };
}
