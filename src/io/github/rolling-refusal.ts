import { CannotRun } from '../../finding/cannot-run.ts';
import { isRateLimit, type RequestFailure, requestFailure } from './request-failure.ts';
import { type RollingPlace, rollingAttempts } from './rolling-place.ts';
import { cannotRunFrom } from './with-remedy.ts';

const byRules =
  /\bprotected (?:branch|ref)\b|\brule violations?\b|\bforce.?push|through a pull request|\b(?:creations|updates) being restricted\b/i;

/** Writes the branch. Where GitHub refuses, the error is a CannotRun that says what to do. */
export async function writingBranch<Answer>(
  place: RollingPlace,
  write: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await write();
  } catch (error) {
    const failure = requestFailure(error);
    if (failure !== undefined && isByRules(failure)) throw againstRules(place, failure, error);
    throw cannotRunFrom(error, rollingAttempts.writeContents(place)) ?? error;
  }
}

function isByRules(failure: RequestFailure): boolean {
  const { status, message } = failure;
  return [403, 409, 422].includes(status ?? 0) && !isRateLimit(failure) && byRules.test(message);
}

function againstRules(
  { repository, branch }: RollingPlace,
  { message }: RequestFailure,
  cause: unknown,
): CannotRun {
  return new CannotRun(
    `The rules of ${repository} protect the branch ${branch}: ${message}`,
    `Leave ${branch} out of its branch protection and rulesets, or let the app whose token this is bypass them.`,
    { cause },
  );
}

/** Writes the pull request. Where GitHub refuses, the error is a CannotRun that says what to do. */
export async function writingPull<Answer>(
  place: RollingPlace,
  write: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await write();
  } catch (error) {
    if (isForbiddenToActions(requestFailure(error))) throw forbiddenToActions(place, error);
    throw cannotRunFrom(error, rollingAttempts.writePulls(place)) ?? error;
  }
}

function isForbiddenToActions(failure: RequestFailure | undefined): boolean {
  return failure?.status === 403 && /not permitted to create or approve pull requests/i.test(failure.message);
}

function forbiddenToActions({ repository, branch }: RollingPlace, cause: unknown): CannotRun {
  return new CannotRun(
    `GitHub Actions may not open pull requests in ${repository}, so that the branch ${branch} waits without one.`,
    'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or its organization, under Actions, General; or give the token of an app.',
    { cause },
  );
}

/** What to throw where the branch is not as it was when its base was asked for. */
export function movedMeanwhile({ branch }: RollingPlace): CannotRun {
  return new CannotRun(
    `Somebody committed to the branch ${branch} in the meantime; nothing was written over it.`,
    'Run it again: changes then go on top of that commit.',
  );
}

/** What to throw where a branch of this name was begun by others, and no pull request keeps its commits. */
export function takenByOthers({ repository, branch }: RollingPlace): CannotRun {
  return new CannotRun(
    `The branch ${branch} of ${repository} holds commits that were not made by this tool, and no pull request is open for it.`,
    `Delete or rename the branch once its commits are kept elsewhere; ${branch} is where changes to action items are proposed.`,
  );
}
