import type { IssueOperation } from './operation.ts';
import type { Step } from './step.ts';

/** What has become of each operation so far. */
export class StepBook {
  readonly #outcomes = new Map<IssueOperation, Step['outcome']>();

  constructor(operations: readonly IssueOperation[]) {
    for (const operation of operations) this.#outcomes.set(operation, { is: 'planned' });
  }

  note(outcomes: ReadonlyMap<IssueOperation, Step['outcome']>): void {
    for (const [operation, outcome] of outcomes) this.#outcomes.set(operation, outcome);
  }

  /** Another operation takes the place of one that was to do nothing. */
  replace(before: IssueOperation, after: Step): void {
    this.#outcomes.delete(before);
    this.#outcomes.set(after.operation, after.outcome);
  }

  list(): Step[] {
    return [...this.#outcomes].map(([operation, outcome]) => ({ operation, outcome }));
  }
}
