import { CannotRun } from '../finding/cannot-run.ts';
import { applyOperation, type Change, type Outcome } from '../issues/apply-operation.ts';
import type { IssueTracker } from '../issues/issue-tracker.ts';
import type { Label } from '../issues/labels.ts';
import type { IssueOperation } from '../issues/operation.ts';
import type { RunReport } from '../issues/report.ts';
import { countSteps, type Step } from '../issues/step.ts';
import { type PlanOptions, type PlanPorts, planIssueSync } from './plan-issues.ts';

export interface SyncPorts extends PlanPorts {
  readonly tracker: IssueTracker;
}

export interface SyncOptions extends PlanOptions {
  /** How many issues one run may open. GitHub refuses more than some 150 an hour, and a first import should be looked at. */
  readonly maxCreations: number;
  /** Called before each change, `done` of `total` lying behind. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly operation: Change;
}

/**
 * Makes the issues match the documents. One change that fails keeps no other from being made; a run that was cut short or
 * refused is finished by the next.
 */
export async function syncIssues(ports: SyncPorts, options: SyncOptions): Promise<RunReport> {
  const { marker, repository, compared, leftOut, ...plan } = await planIssueSync(ports, options);
  const operations = plan.steps.map(({ operation }) => operation);
  const changes = chosenChanges(operations, options.maxCreations);
  const { outcomes, stopped } = await applyAll(changes, marker, ports.tracker, options);
  const steps = operations.map((operation) => ({
    operation,
    outcome: outcomes.get(operation) ?? outcomeWithout(operation, changes),
  }));
  return { is: 'run', repository, compared, leftOut, steps, counts: countSteps(steps), stopped };
}

/** Creations come last: they are slow, and what exists should not wait for them. */
function chosenChanges(operations: readonly IssueOperation[], maxCreations: number): Change[] {
  const creations = operations.filter((operation) => operation.do === 'create');
  const others = operations.filter((operation) => operation.do !== 'create' && operation.do !== 'nothing');
  return [...others, ...creations.slice(0, maxCreations)];
}

interface Applied {
  readonly outcomes: ReadonlyMap<IssueOperation, Outcome>;
  readonly stopped: CannotRun | undefined;
}

async function applyAll(
  changes: readonly Change[],
  marker: Label,
  tracker: IssueTracker,
  options: SyncOptions,
): Promise<Applied> {
  const outcomes = new Map<IssueOperation, Outcome>();
  try {
    const labels = neededLabels(changes, marker);
    if (labels.length > 0) await tracker.ensureLabels(labels);
    for (const [done, operation] of changes.entries()) {
      options.onProgress?.({ done, total: changes.length, operation });
      outcomes.set(operation, await applyOperation(operation, tracker));
    }
  } catch (error) {
    if (error instanceof CannotRun) return { outcomes, stopped: error };
    throw error;
  }
  return { outcomes, stopped: undefined };
}

function neededLabels(changes: readonly Change[], marker: Label): Label[] {
  const labels = changes.flatMap((change) =>
    change.do === 'create' ? [marker, ...change.desired.labels] : change.changes.addLabels,
  );
  return [...new Map(labels.map((label) => [label.name, label])).values()];
}

function outcomeWithout(operation: IssueOperation, chosen: readonly Change[]): Step['outcome'] {
  if (operation.do === 'nothing') return { is: 'planned' };
  return { is: chosen.includes(operation) ? 'not-reached' : 'postponed' };
}
