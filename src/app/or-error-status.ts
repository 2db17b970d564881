import { CannotRun } from '../finding/cannot-run.ts';
import { shortened } from '../review/reporters/status.ts';
import type { ReviewBoard } from '../review/review-host.ts';

export interface StatusPlace {
  readonly board: ReviewBoard;
  readonly sha: string;
  /** Where the explanation can be read. */
  readonly url: string | undefined;
}

/**
 * Returns what some work returns. Whatever keeps it from that becomes the status `error` of the commit before it is thrown
 * on: an older success must not stand in for an answer nobody got.
 */
export async function orErrorStatus<Answer>(
  { board, sha, url }: StatusPlace,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof CannotRun ? error.message : 'The review could not be judged; see the log.';
    const status = { state: 'error', description: shortened(why), url } as const;
    // Why it could not be judged is what has to be heard; that the status failed too would only hide it.
    await board.setStatus(sha, status).catch(() => undefined);
    throw error;
  }
}
