import type { Written } from '../../review/review-host.ts';
import { isRateLimit, requestFailure } from './request-failure.ts';
import { type Attempt, cannotRunFrom } from './with-remedy.ts';

/**
 * Writes something, and says where the token may not: 404 is how GitHub refuses what a token may not even see. Any other
 * failure is a CannotRun.
 */
export async function unlessForbidden(attempt: Attempt, write: () => Promise<unknown>): Promise<Written> {
  try {
    await write();
    return { written: true };
  } catch (error) {
    const failure = requestFailure(error);
    const refused = failure !== undefined && (failure.status === 403 || failure.status === 404);
    if (!refused || isRateLimit(failure)) throw cannotRunFrom(error, attempt) ?? error;
    const why = `The token may not ${attempt.to}: it takes "${attempt.permission}", which no token has in the runs of a pull request from a fork.`;
    return { written: false, why };
  }
}
