import type { Answer } from '../../doctor/check.ts';
import { isRateLimit, type RequestFailure, requestFailure } from './request-failure.ts';
import { type Attempt, cannotRunFrom } from './with-remedy.ts';

/** A question of the doctor: what it is for, and what a token needs to be told. */
export interface Question {
  readonly attempt: Attempt;
  /** Completes "use a token with …". */
  readonly takes: string;
}

/** Asks GitHub, and says where the token may not look. Any other failure is a CannotRun. */
export async function answered<Value>(question: Question, ask: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { known: true, value: await ask() };
  } catch (error) {
    const failure = requestFailure(error);
    if (failure !== undefined && isHidden(failure)) return { known: false, takes: question.takes };
    throw cannotRunFrom(error, question.attempt) ?? error;
  }
}

/** Asks for what may not exist; `isAbsent` tells a failure that says so from one that hides it. */
export async function unlessAbsent<Value>(
  isAbsent: (failure: RequestFailure) => boolean,
  ask: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    const failure = requestFailure(error);
    if (failure !== undefined && isAbsent(failure)) return undefined;
    throw error;
  }
}

/** 404 is how GitHub refuses what a token may not even see. */
function isHidden(failure: RequestFailure): boolean {
  return (failure.status === 403 || failure.status === 404) && !isRateLimit(failure);
}

/** Returns a field of an answer, of whatever form it is. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? Object.entries(part).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}

/** Returns a list in an answer; an empty one where there is none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}
