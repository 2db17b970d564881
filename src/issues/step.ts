import type { Outcome } from './apply-operation.ts';
import type { IssueOperation, OperationName } from './operation.ts';

/** One operation and what became of it. */
export interface Step {
  readonly operation: IssueOperation;
  readonly outcome: StepOutcome;
}

export type StepOutcome =
  | Outcome
  /** Nothing has been tried: there was nothing to do, or it is only a plan. */
  | { readonly is: 'planned' }
  /** The run had opened as many issues as it may. */
  | { readonly is: 'postponed' }
  /** The run ended before. */
  | { readonly is: 'not-reached' };

export interface SyncCounts {
  readonly created: number;
  /** Changed in some way, and neither closed nor reopened. */
  readonly updated: number;
  /** Of those, the ones that were made managed issues by it. */
  readonly adopted: number;
  readonly reopened: number;
  readonly closed: number;
  /** Operations that were refused, or that the run did not reach. */
  readonly failed: number;
  /** Operations for the next run: creations beyond the limit, and issues that someone changed meanwhile. */
  readonly postponed: number;
  /** Issues whose owner could not be assigned. */
  readonly notAssigned: number;
}

/** Returns how many steps ended in which way. */
export function countSteps(steps: readonly Step[]): SyncCounts {
  const done = (...names: OperationName[]) =>
    steps.filter(({ operation, outcome }) => names.includes(operation.do) && outcome.is === 'done').length;
  const ended = (...names: StepOutcome['is'][]) =>
    steps.filter(({ outcome }) => names.includes(outcome.is)).length;
  return {
    created: done('create'),
    updated: done('update', 'relabel', 'reassign', 'move', 'adopt', 'comment'),
    adopted: done('adopt'),
    reopened: done('reopen'),
    closed: done('close'),
    failed: ended('failed', 'not-reached'),
    postponed: ended('postponed', 'changed-meanwhile'),
    notAssigned: steps.filter(({ outcome }) => outcome.is === 'done' && outcome.notAssigned !== undefined)
      .length,
  };
}
