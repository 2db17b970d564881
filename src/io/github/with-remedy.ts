import { CannotRun } from '../../finding/cannot-run.ts';
import { isRateLimit, type RequestFailure, requestFailure } from './request-failure.ts';

/** What a request was for, in words that complete the sentences of its failure. */
export interface Attempt {
  /** Completes "the token may not …": `open issues`. */
  readonly to: string;
  /** `owner/name` */
  readonly repository: string;
  /** The permission it takes, as in a workflow: `issues: write`. */
  readonly permission: string;
}

/** Makes a request of GitHub. Where GitHub or the network refuses it, the error is a CannotRun that says what to do. */
export async function withRemedy<Answer>(attempt: Attempt, request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    throw cannotRunFrom(error, attempt) ?? error;
  }
}

/** Whether GitHub refuses because the repository is archived: nothing can be written in it, whatever the token may. */
export function isArchived({ status, message }: RequestFailure): boolean {
  return status === 403 && /\barchived\b/i.test(message);
}

/** Returns what an error of Octokit means for the whole run; undefined for any other error. */
export function cannotRunFrom(error: unknown, attempt: Attempt): CannotRun | undefined {
  const failure = requestFailure(error);
  if (failure === undefined) return undefined;
  const [message, remedy] = sentences(failure, attempt);
  return new CannotRun(message, remedy, { cause: error });
}

function sentences(failure: RequestFailure, { to, repository, permission }: Attempt): [string, string] {
  const { status, message } = failure;
  if (isRateLimit(failure)) return rateLimited(failure);
  if (isArchived(failure)) {
    return [
      `${repository} is archived, so that nobody can ${to} there.`,
      'Take it out of the archive, or name another repository.',
    ];
  }
  switch (status) {
    case undefined:
      return [`GitHub could not be reached: ${message}.`, 'Look at the network and at GITHUB_API_URL.'];
    case 401:
      return [
        'GitHub does not accept the token.',
        'Set GITHUB_TOKEN to a token that is valid and has not expired.',
      ];
    case 403:
      return [
        `The token may not ${to} in ${repository}: ${message}`,
        `Give it the permission "${permission}".`,
      ];
    case 404:
      return [
        `There is no repository ${repository}, or the token may not see it.`,
        `Look at the spelling, and give the token the permission "${permission}" there.`,
      ];
    case 410:
      return [
        `Issues are turned off in ${repository}: ${message}`,
        'Turn them on in the settings of the repository, under General, Features.',
      ];
    case 422:
      return [
        `GitHub refused to ${to} in ${repository}: ${message}`,
        'Correct what it names; where it names nothing of yours, this is a mistake in lookback worth reporting.',
      ];
    default:
      return [
        `GitHub could not ${to} in ${repository}: it answered ${status}: ${message}`,
        'Run it again in a while; https://www.githubstatus.com tells whether GitHub has trouble.',
      ];
  }
}

function rateLimited({ headers }: RequestFailure): [string, string] {
  const resetSeconds = Number(headers['x-ratelimit-reset']);
  const until =
    headers['x-ratelimit-remaining'] === '0' && Number.isSafeInteger(resetSeconds) && resetSeconds > 0
      ? ` until ${new Date(resetSeconds * 1000).toISOString().slice(0, 19)}Z`
      : '';
  return [
    `GitHub takes no more requests with this token${until}.`,
    'Run it again later: what was done so far stays done.',
  ];
}
