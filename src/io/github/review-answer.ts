import { CannotRun } from '../../finding/cannot-run.ts';
import type { Account, GivenReview, ReviewState } from '../../review/review-host.ts';
import { parseInstant } from '../../time/instant.ts';

interface GivenAccount {
  readonly login?: string;
  readonly id?: number;
  readonly type?: string;
}

/** Returns an account as it is known here; undefined where GitHub shows none. */
export function accountFrom(given: GivenAccount | null | undefined): Account | undefined {
  if (given?.login === undefined || given.id === undefined) return undefined;
  // Organisations and placeholders for imported users are no people either.
  return { login: given.login, id: given.id, kind: given.type === 'User' ? 'person' : 'bot' };
}

const states: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];

/** Returns the state of a review. Throws CannotRun for one that is not known. */
export function stateFrom(text: string): ReviewState {
  const state = states.find((known) => known === text);
  if (state !== undefined) return state;
  throw new CannotRun(
    `GitHub calls a review ${JSON.stringify(text)}, which is not known here.`,
    'A newer version of this tool may know it; until then the review cannot be judged.',
  );
}

/** Returns the moment of a review. Throws CannotRun where it is none. */
export function instantFrom(text: string): NonNullable<GivenReview['submittedAt']> {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw new CannotRun(
    `GitHub gives a review the time ${JSON.stringify(text)}, which is no time.`,
    'Run this again; if it happens again, the address in GITHUB_API_URL may not be GitHub’s.',
  );
}
