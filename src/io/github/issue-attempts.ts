import { IssueRefused } from '../../issues/issue-tracker.ts';
import { isRateLimit, isUncertain, type RequestFailure, requestFailure } from './request-failure.ts';
import { type Attempt, cannotRunFrom, isArchived } from './with-remedy.ts';

/**
 * Makes a request about an issue that exists. What concerns that issue alone becomes an IssueRefused: it is gone, it is
 * locked, a value is not accepted, the server fails. What every other issue would meet as well becomes a CannotRun.
 */
export function onIssue<Answer>(
  attempt: Attempt,
  number: number,
  request: () => Promise<Answer>,
): Promise<Answer> {
  return refusing(attempt, `#${number}`, [404, 410, 422], request);
}

/** The same for an issue to be opened: without a place to open it in, no other can be opened either. */
export function onNewIssue<Answer>(
  attempt: Attempt,
  title: string,
  request: () => Promise<Answer>,
): Promise<Answer> {
  return refusing(attempt, `"${title}"`, [422], request);
}

async function refusing<Answer>(
  attempt: Attempt,
  subject: string,
  statuses: readonly number[],
  request: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    const failure = requestFailure(error);
    if (failure !== undefined && concernsOne(failure, statuses))
      throw new IssueRefused(sentence(subject, failure), { cause: error });
    throw cannotRunFrom(error, attempt) ?? error;
  }
}

function concernsOne(failure: RequestFailure, statuses: readonly number[]): boolean {
  if (isRateLimit(failure) || isArchived(failure) || areIssuesDisabled(failure)) return false;
  const listed = failure.status !== undefined && statuses.includes(failure.status);
  return listed || isLocked(failure) || isUncertain(failure);
}

/** GitHub answers 410 for a deleted issue, and for every issue where a repository has none. */
function areIssuesDisabled({ status, message }: RequestFailure): boolean {
  return status === 410 && /\bdisabled\b/i.test(message);
}

function isLocked({ status, message }: RequestFailure): boolean {
  return status === 403 && /\b(?:issue|conversation) (?:is|was|has been) locked\b/i.test(message);
}

function sentence(subject: string, failure: RequestFailure): string {
  const { status, message } = failure;
  if (isLocked(failure)) return `${subject} is locked, and this token may not write in it: ${message}`;
  switch (status) {
    case undefined:
      return `GitHub gave no answer about ${subject}: ${message}`;
    case 404:
    case 410:
      return `${subject} is gone: it was deleted or moved.`;
    default:
      return `GitHub answered ${status} about ${subject}: ${message}`;
  }
}
