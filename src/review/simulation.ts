import type { Event as HistoryEvent } from '../schema/generated/review-history.ts';
import { letsPass, type ReviewResult } from './review-result.ts';

export type { HistoryEvent };

/** What a review says after an event. */
export type Answer =
  | { readonly is: 'judged'; readonly result: ReviewResult }
  /** Nothing could be judged, so nothing passes. */
  | { readonly is: 'error'; readonly message: string; readonly remedy: string };

/** One event of a history, and the verdict after it. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly event: HistoryEvent;
  /** The name of the commit that is the head after the event. */
  readonly head: string;
  readonly answer: Answer;
  /** What the history expects and is not so, in words; empty where everything is as expected. */
  readonly unexpected: readonly string[];
}

/** A history with its verdicts. */
export interface Simulation {
  readonly title: string;
  readonly about: string | undefined;
  readonly steps: readonly Step[];
}

export type VerdictWord = 'granted' | 'overridden' | 'refused' | 'error';

/** Returns the one word for an answer. A simulated head never moves while it is judged. */
export function verdictWord(answer: Answer): VerdictWord {
  if (answer.is === 'error') return 'error';
  return letsPass(answer.result) ? 'granted' : 'refused';
}

/** Whether the pull request could be merged. */
export function isGreen(answer: Answer): boolean {
  return answer.is === 'judged' && letsPass(answer.result);
}
