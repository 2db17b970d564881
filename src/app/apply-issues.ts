import { CannotRun } from '../finding/cannot-run.ts';
import { applyOperation, type Change } from '../issues/apply-operation.ts';
import type { IssueTracker } from '../issues/issue-tracker.ts';
import type { Label } from '../issues/labels.ts';
import type { IssueOperation } from '../issues/operation.ts';
import type { StepOutcome } from '../issues/step.ts';
import type { Trackers } from '../issues/survey.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly operation: Change;
}

export interface ApplyOptions {
  /** `owner/name` of the repository of the documents. */
  readonly repository: string;
  /** Called before each change, `done` of `total` lying behind. */
  readonly onProgress?: (progress: Progress) => void;
}

interface Applied {
  readonly outcomes: ReadonlyMap<IssueOperation, StepOutcome>;
  readonly stopped: CannotRun | undefined;
}

/** Carries changes out, one after the other. What would be refused for every issue ends the run; the rest is then not reached. */
export async function applyAll(
  changes: readonly Change[],
  marker: Label,
  trackers: Trackers<IssueTracker>,
  options: ApplyOptions,
): Promise<Applied> {
  const outcomes = new Map<IssueOperation, StepOutcome>(
    changes.map((change) => [change, { is: 'not-reached' }]),
  );
  try {
    for (const [repository, labels] of neededLabels(changes, marker, options.repository))
      await trackers(repository).ensureLabels(labels);
    for (const [done, operation] of changes.entries()) {
      options.onProgress?.({ done, total: changes.length, operation });
      const tracker = trackers(repositoryOf(operation, options.repository));
      outcomes.set(operation, await applyOperation(operation, tracker));
    }
  } catch (error) {
    if (error instanceof CannotRun) return { outcomes, stopped: error };
    throw error;
  }
  return { outcomes, stopped: undefined };
}

function repositoryOf(change: Change, home: string): string {
  return change.do === 'create' ? (change.repository ?? home) : change.issue.repository;
}

function neededLabels(
  changes: readonly Change[],
  marker: Label,
  home: string,
): Map<string, readonly Label[]> {
  const byRepository = new Map<string, Map<string, Label>>();
  for (const change of changes) {
    const labels = change.do === 'create' ? [marker, ...change.desired.labels] : change.changes.addLabels;
    if (labels.length === 0) continue;
    const repository = repositoryOf(change, home);
    const known = byRepository.get(repository) ?? new Map<string, Label>();
    for (const label of labels) known.set(label.name, label);
    byRepository.set(repository, known);
  }
  return new Map([...byRepository].map(([repository, labels]) => [repository, [...labels.values()]]));
}
