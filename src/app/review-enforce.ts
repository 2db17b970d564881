import { CannotRun } from '../finding/cannot-run.ts';
import type { Commits } from '../review/commits.ts';
import { commentOf } from '../review/reporters/comment.ts';
import { shortened, statusOf } from '../review/reporters/status.ts';
import type { PullFacts, ReviewBoard, ReviewHost, StatusText, Written } from '../review/review-host.ts';
import type { ReviewResult } from '../review/review-result.ts';
import { review } from './review.ts';

export interface EnforcePorts {
  readonly host: ReviewHost;
  readonly board: ReviewBoard;
  /** Brings the tip of the base branch and the head of the pull request here, as objects; nothing is checked out. */
  readonly fetch: (pull: PullFacts) => Promise<{ readonly commits: Commits; readonly baseSha: string }>;
}

export interface EnforceOptions {
  readonly number: number;
  readonly root: string;
  /** Whether the verdict is also written into a comment. */
  readonly comment: boolean;
  /** Where the explanation can be read. */
  readonly url: string | undefined;
}

export type Enforced =
  | {
      readonly is: 'judged';
      readonly result: ReviewResult;
      readonly status: Written;
      /** Undefined where no comment was asked for. */
      readonly comment: Written | undefined;
    }
  /** Not judged; the status is there where one was due all the same. */
  | { readonly is: 'passed-over'; readonly why: string; readonly status?: Written };

/**
 * Judges a pull request and says so on its head commit. Whatever keeps it from being judged becomes the status `error`
 * before it is thrown on: an older success must not stand in for an answer nobody got.
 */
export async function enforceReview(ports: EnforcePorts, options: EnforceOptions): Promise<Enforced> {
  const pull = await ports.host.pull(options.number);
  const why = whyPassedOver(pull);
  if (why !== undefined) return { is: 'passed-over', why };
  const result = await judged(ports, options, pull);
  const status = await ports.board.setStatus(pull.headSha, statusOf(result, options.url));
  const comment = options.comment ? await say(ports.board, result, pull.number) : undefined;
  return { is: 'judged', result, status, comment };
}

/**
 * A status belongs to a commit, not to a pull request: one that was earned under the policy of another branch would count
 * for a second pull request with the same head.
 */
function whyPassedOver({ state, number, baseBranch, defaultBranch }: PullFacts): string | undefined {
  if (state === 'closed') return `Pull request ${number} is closed.`;
  if (baseBranch === defaultBranch) return undefined;
  return `Pull request ${number} goes into ${baseBranch}; only what goes into ${defaultBranch} is judged, by the policy there.`;
}

async function judged(ports: EnforcePorts, options: EnforceOptions, pull: PullFacts): Promise<ReviewResult> {
  try {
    const { commits, baseSha } = await ports.fetch(pull);
    const { root, number } = options;
    const { host } = ports;
    return await review(commits, { base: baseSha, head: pull.headSha, root }, { host, number });
  } catch (error) {
    // Why it could not be judged is what has to be heard; that the status failed too would only hide it.
    await ports.board.setStatus(pull.headSha, errorStatus(error, options.url)).catch(() => undefined);
    throw error;
  }
}

function errorStatus(error: unknown, url: string | undefined): StatusText {
  const why = error instanceof CannotRun ? error.message : 'The review could not be judged; see the log.';
  return { state: 'error', description: shortened(why), url };
}

async function say(board: ReviewBoard, result: ReviewResult, number: number): Promise<Written> {
  const askedForSomething = result.verdict.outcomes.length > 0 || result.outcome.is !== 'granted';
  return await board.putComment(number, commentOf(result), askedForSomething);
}

/** Lets the commit of a merge queue pass: what is in it had the status before it could enter the queue. */
export function passMergeGroup(
  board: ReviewBoard,
  headSha: string,
  url: string | undefined,
): Promise<Written> {
  const description = 'Each pull request of this group was judged before it entered the merge queue.';
  return board.setStatus(headSha, { state: 'success', description, url });
}
