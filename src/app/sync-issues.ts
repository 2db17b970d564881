import { CannotRun } from '../finding/cannot-run.ts';
import type { Change } from '../issues/apply-operation.ts';
import type { AuditReport } from '../issues/audit-report.ts';
import type { IssueTracker } from '../issues/issue-tracker.ts';
import { movedIssues } from '../issues/moved-issues.ts';
import type { IssueOperation } from '../issues/operation.ts';
import { planTracking } from '../issues/plan-tracking.ts';
import type { RunReport } from '../issues/report.ts';
import type { PastPull, RollingPull } from '../issues/rolling-pull.ts';
import { countSteps } from '../issues/step.ts';
import { StepBook } from '../issues/step-book.ts';
import type { Trackers } from '../issues/survey.ts';
import { applyAll, type Progress } from './apply-issues.ts';
import { type HandedOver, handOverChanges } from './hand-over.ts';
import { issuesAfter } from './issues-after.ts';
import { type IssuePlan, makePlan, type PlanOptions, type PlanPorts } from './plan-issues.ts';
import { proposeAudits } from './propose-audits.ts';
import { type AuditSource, auditFiles } from './review-audit.ts';
import { transferredIssue } from './transferred-issue.ts';

export interface SyncPorts extends PlanPorts {
  readonly trackers: Trackers<IssueTracker>;
  /** The way back into the documents; undefined where that is left to people. */
  readonly rolling: RollingPull | undefined;
  /** Where overridden reviews left traces, and the way into git for what is told of them; undefined where nothing is told. */
  readonly audits?: { readonly source: AuditSource; readonly rolling: RollingPull };
}

export interface SyncOptions extends PlanOptions {
  /** `owner/name` of the repository of the documents. */
  readonly repository: string;
  /** How many issues one run may open. GitHub refuses more than some 150 an hour, and a first import should be looked at. */
  readonly maxCreations: number;
  /** The payload of the event that started this run. */
  readonly event?: unknown;
  /** Whether pull requests of the token start no workflows, as those of a workflow's own do not. */
  readonly startsNoChecks?: boolean;
  /** Called before each change, `done` of `total` lying behind. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Makes the issues match the documents, and hands what people did to issues over to the documents. One change that fails keeps no
 * other from being made; a run that was cut short or refused is finished by the next.
 */
export async function syncIssues(ports: SyncPorts, options: SyncOptions): Promise<RunReport> {
  const pulls = await listPulls(ports);
  const moved = (marker: string) =>
    movedIssues(transferredIssue(options.event, marker), pulls instanceof CannotRun ? [] : pulls);
  const plan = await makePlan(ports, { ...options, moved });
  const steps = new StepBook(plan.operations);
  const stopped = (await carryOut(plan, steps, ports, options)) ?? (await track(plan, steps, ports, options));
  const handedOver = stopped === undefined ? await handOver(plan, pulls, steps, ports, options) : {};
  const all = steps.list();
  return {
    is: 'run',
    repository: plan.home,
    compared: true,
    leftOut: plan.leftOut,
    steps: all,
    counts: countSteps(all),
    handOver: handedOver.report,
    audits: await recordOverrides(plan, ports, options),
    stopped: stopped ?? handedOver.stopped,
  };
}

async function carryOut(
  plan: IssuePlan,
  steps: StepBook,
  ports: SyncPorts,
  options: SyncOptions,
): Promise<CannotRun | undefined> {
  const { chosen, postponed } = chosenChanges(plan.operations, options.maxCreations);
  steps.note(new Map(postponed.map((operation) => [operation, { is: 'postponed' }])));
  const { outcomes, stopped } = await applyAll(chosen, plan.marker, ports.trackers, options);
  steps.note(outcomes);
  return stopped;
}

/** Issues of incidents come after those of their action items, whose numbers they list. */
async function track(
  plan: IssuePlan,
  steps: StepBook,
  ports: SyncPorts,
  options: SyncOptions,
): Promise<CannotRun | undefined> {
  const after = issuesAfter(plan.existing, steps.list(), options.repository);
  const operations = planTracking(plan.desired, after, plan.configuration, plan.planning);
  const opened = steps
    .list()
    .filter(({ operation, outcome }) => operation.do === 'create' && outcome.is === 'done');
  const { chosen, postponed } = chosenChanges(operations, options.maxCreations - opened.length);
  const planned = operations.filter((operation) => operation.do === 'nothing');
  steps.note(new Map(planned.map((operation) => [operation, { is: 'planned' }])));
  steps.note(new Map(postponed.map((operation) => [operation, { is: 'postponed' }])));
  const { outcomes, stopped } = await applyAll(chosen, plan.marker, ports.trackers, options);
  steps.note(outcomes);
  return stopped;
}

interface HandOverEnd {
  readonly report?: HandedOver['report'];
  readonly stopped?: CannotRun;
}

/** Without the past pull requests the issues can be brought up to date all the same. */
async function listPulls({ rolling }: SyncPorts): Promise<readonly PastPull[] | CannotRun> {
  try {
    return (await rolling?.list()) ?? [];
  } catch (error) {
    if (error instanceof CannotRun) return error;
    throw error;
  }
}

async function handOver(
  plan: IssuePlan,
  pulls: readonly PastPull[] | CannotRun,
  steps: StepBook,
  ports: SyncPorts,
  options: SyncOptions,
): Promise<HandOverEnd> {
  const { rolling, trackers } = ports;
  if (pulls instanceof CannotRun) return { stopped: pulls };
  if (rolling === undefined) return {};
  try {
    const { report, replaced } = await handOverChanges({ plan, pulls }, { rolling, trackers }, options);
    for (const [before, after] of replaced) steps.replace(before, after);
    return { report };
  } catch (error) {
    if (error instanceof CannotRun) return { stopped: error };
    throw error;
  }
}

/** What is told of overrides is for the record: that it cannot be told now keeps nothing else from being done. */
async function recordOverrides(
  { configuration }: IssuePlan,
  { audits, tree }: SyncPorts,
  { now, folder }: SyncOptions,
): Promise<AuditReport | undefined> {
  if (audits === undefined) return undefined;
  try {
    const files = await auditFiles({ source: audits.source, tree }, { configuration, now });
    return await proposeAudits(files, audits.rolling, folder ?? '');
  } catch (error) {
    if (error instanceof CannotRun) return { is: 'failed', why: `${error.message} ${error.remedy}` };
    throw error;
  }
}

/** Creations come last: they are slow, and what exists should not wait for them. */
function chosenChanges(
  operations: readonly IssueOperation[],
  maxCreations: number,
): { readonly chosen: readonly Change[]; readonly postponed: readonly IssueOperation[] } {
  const creations = operations.filter((operation) => operation.do === 'create');
  const others = operations.filter((operation) => operation.do !== 'create' && operation.do !== 'nothing');
  const room = Math.max(0, maxCreations);
  return { chosen: [...others, ...creations.slice(0, room)], postponed: creations.slice(room) };
}
