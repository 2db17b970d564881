import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import packageFile from '../../../package.json' with { type: 'json' };
import { CannotRun } from '../../finding/cannot-run.ts';
import { fetchWhole } from './fetch-whole.ts';
import { logWith, type WriteLog } from './log.ts';
import { type Pace, pacing } from './pacing.ts';

export interface GitHubAccess {
  /** As in GITHUB_API_URL, with or without a slash at its end. */
  readonly apiUrl: string;
  readonly token: string;
  /** How far apart writes are; `github` unless said otherwise. */
  readonly pace?: Pace;
  /** Gets a line for each request, wait and refusal. Without it nothing is written anywhere. */
  readonly log?: WriteLog;
  /** How long a second lasts when a limit or a failure asks to wait; 1,000 unless said otherwise. */
  readonly secondMilliseconds?: number;
  /** How long an answer may take; a minute unless said otherwise. */
  readonly answerWithinMilliseconds?: number;
}

export type GitHubClient = Octokit;

/** Waits for one request, and how long at most: a longer wait than a quarter of an hour is for the next run. */
const maxWaits = 3;
const maxWaitSeconds = 15 * 60;

/**
 * Refusals that another try cannot change. 429 is among them because the throttling plugin waits as long as it asks,
 * where the retry plugin would come back after a second.
 */
const finalStatuses = [400, 401, 403, 404, 410, 422, 429, 451];

const PatientOctokit = Octokit.plugin(retry, throttling);

/**
 * A client that spaces writes, waits for rate limits within bounds and repeats what failed on the way, creations
 * excepted: nobody knows whether a POST that got no answer was carried out, so its caller has to look first.
 */
export function createGitHubClient(access: GitHubAccess): GitHubClient {
  const log = logWith(access.log);
  const secondMilliseconds = access.secondMilliseconds ?? 1000;
  const client = new PatientOctokit({
    auth: printableToken(access.token),
    baseUrl: access.apiUrl.replace(/\/+$/, ''),
    userAgent: `lookback/${packageFile.version}`,
    log,
    request: { log, fetch: fetchWhole(access.answerWithinMilliseconds ?? 60_000) },
    retry: { doNotRetry: finalStatuses, retryAfterBaseValue: secondMilliseconds },
    throttle: {
      ...pacing(access.pace ?? 'github'),
      retryAfterBaseValue: secondMilliseconds,
      onRateLimit: waitWithinBounds,
      onSecondaryRateLimit: waitWithinBounds,
    },
  });
  client.hook.before('request', (options) => {
    // A copy each time: the plugins count tries in this object, and Octokit hands the same one to every request.
    const { repeatable = false, ...request } = options.request;
    options.request = options.method === 'POST' && repeatable !== true ? { ...request, retries: 0 } : request;
  });
  return client;
}

/** Whatever else a token holds cannot be sent, and the error that says so would repeat it. */
function printableToken(token: string): string {
  const trimmed = token.trim();
  if (/^[!-~]*$/.test(trimmed)) return trimmed;
  throw new CannotRun(
    'The token holds a blank, a line break or a letter that no token has.',
    'Set it to one token alone; several go into `tokens`, one a line behind the name of its owner.',
  );
}

function waitWithinBounds(
  waitSeconds: number,
  { method }: { readonly method: string },
  { log }: Pick<Octokit, 'log'>,
  earlierWaits: number,
): boolean {
  const waits = earlierWaits < maxWaits && waitSeconds <= maxWaitSeconds;
  const limit = `GitHub asks to wait ${waitSeconds} s before another ${method}`;
  log.warn(waits ? `${limit}: waiting` : `${limit}: giving up`);
  return waits;
}
