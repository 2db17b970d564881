import type { Commits } from '../review/commits.ts';
import type { PullErrands } from '../review/pull-errands.ts';
import { commentOf } from '../review/reporters/comment.ts';
import { statusOf } from '../review/reporters/status.ts';
import type { PullFacts, ReviewBoard, ReviewHost, Written } from '../review/review-host.ts';
import type { ReviewResult } from '../review/review-result.ts';
import type { Instant } from '../time/instant.ts';
import { orErrorStatus } from './or-error-status.ts';
import { review } from './review.ts';
import { type ErrandOptions, type ErrandsRun, runErrands } from './review-errands.ts';
import { type Judged, type Settled, settle } from './review-settled.ts';

export interface EnforcePorts {
  readonly host: ReviewHost;
  readonly board: ReviewBoard;
  /** Without them nothing is labelled, and nobody is asked for a review. */
  readonly errands?: PullErrands;
  /** Brings the tip of the base branch and the head of the pull request here, as objects; nothing is checked out. */
  readonly fetch: (pull: PullFacts) => Promise<{ readonly commits: Commits; readonly baseSha: string }>;
}

export interface EnforceOptions {
  readonly number: number;
  readonly root: string;
  /** When it is judged. */
  readonly now: Instant;
  /** Whether the verdict is also written into a comment. */
  readonly comment: boolean;
  readonly errands?: ErrandOptions;
  /** Where the explanation can be read. */
  readonly url: string | undefined;
}

export type Enforced =
  | {
      readonly is: 'judged';
      readonly result: ReviewResult;
      readonly status: Written;
      /** Undefined where no comment was asked for, or the pull request has moved on. */
      readonly comment: Written | undefined;
      /** The same of labels and reviewers. */
      readonly errands: ErrandsRun | undefined;
    }
  | { readonly is: 'passed-over'; readonly why: string };

/**
 * Judges a pull request and says so on its head commit. Whatever keeps it from being judged becomes the status `error`
 * before it is thrown on: an older success must not stand in for an answer nobody got.
 */
export async function enforceReview(ports: EnforcePorts, options: EnforceOptions): Promise<Enforced> {
  const pull = await ports.host.pull(options.number);
  const why = whyPassedOver(pull);
  if (why !== undefined) return { is: 'passed-over', why };
  const { result, status, recorded: said, overtaken } = await settled(ports, options, pull);
  // The run for what it is by now speaks, or has spoken.
  if (overtaken) return { is: 'judged', result, status, comment: said, errands: undefined };
  const comment = said ?? (options.comment ? await say(ports.board, result, pull.number) : undefined);
  const errands = status.written ? await followUp(ports, options, result) : undefined;
  return { is: 'judged', result, status, comment, errands };
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

async function settled(ports: EnforcePorts, options: EnforceOptions, pull: PullFacts): Promise<Settled> {
  const { host, board } = ports;
  const write = (result: ReviewResult) => board.setStatus(pull.headSha, statusOf(result, options.url));
  const place = { board, sha: pull.headSha, url: options.url };
  return await orErrorStatus(place, () =>
    settle({ host, pull, judge: () => judged(ports, options, pull), write }),
  );
}

async function judged(ports: EnforcePorts, options: EnforceOptions, pull: PullFacts): Promise<Judged> {
  const { commits, baseSha } = await ports.fetch(pull);
  const { root, number, now } = options;
  const { host, board } = ports;
  const result = await review(commits, { base: baseSha, head: pull.headSha, root, now }, { host, number });
  return await recorded(result, board, number);
}

/** An override lets nothing pass before it is written down, whether or not a comment was asked for. */
async function recorded(result: ReviewResult, board: ReviewBoard, number: number): Promise<Judged> {
  const { outcome, notes } = result;
  if (outcome.is !== 'overridden') return { result, recorded: undefined };
  const written = await say(board, result, number);
  if (written.written) return { result, recorded: written };
  const note = { note: 'override-unrecorded', by: outcome.override.by, why: written.why } as const;
  return { result: { ...result, outcome: { is: 'refused' }, notes: [...notes, note] }, recorded: written };
}

async function say(board: ReviewBoard, result: ReviewResult, number: number): Promise<Written> {
  const askedForSomething = result.verdict.outcomes.length > 0 || result.outcome.is !== 'granted';
  return await board.putComment(number, commentOf(result), askedForSomething);
}

async function followUp(
  { errands }: EnforcePorts,
  { errands: options, number }: EnforceOptions,
  result: ReviewResult,
): Promise<ErrandsRun | undefined> {
  if (errands === undefined || options === undefined) return undefined;
  return await runErrands(errands, number, result, options);
}
