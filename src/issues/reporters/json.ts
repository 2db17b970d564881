import type { AuditReport } from '../audit-report.ts';
import { explainCause, explainChanges, explainOutcome } from '../explain.ts';
import type { HandOverReport } from '../hand-over-report.ts';
import { issueDiff } from '../issue-diff.ts';
import type { LeftOut } from '../left-out.ts';
import type { IssueOperation } from '../operation.ts';
import type { IssueReport } from '../report.ts';
import type { Step, StepOutcome } from '../step.ts';

/**
 * One operation as JSON. `do` is `create`, `update`, `relabel`, `reassign`, `move`, `adopt`, `reopen`, `close`, `comment` or `nothing`; `cause` is its code and `why` the same
 * in words; `number` is the issue's, once it has one; `changes` names what is written over an existing issue.
 */
interface StepJson {
  readonly do: IssueOperation['do'];
  readonly incident: string;
  /** Null for the issue of an incident. */
  readonly action: string | null;
  /** `owner/name` of the repository of the issue. */
  readonly repository: string | null;
  readonly number: number | null;
  /** Null where no document lists the action item. */
  readonly title: string | null;
  readonly document: string | null;
  readonly labels: readonly string[];
  /** As in the document, and the login that is assigned if that is a person. */
  readonly owner: string | null;
  readonly assignee: string | null;
  readonly due: string | null;
  readonly cause: IssueOperation['cause']['code'];
  readonly why: string;
  readonly changes: readonly string[];
  /** Lines that go and come, on the title and in the text, each behind its `-` or `+`. */
  readonly diff: readonly string[];
  /** `planned` where nothing was tried; else `done`, `failed`, `changed-meanwhile`, `postponed` or `not-reached`. */
  readonly outcome: StepOutcome['is'];
  /** What is to be said about the outcome, such as why it failed. */
  readonly note: string | null;
}

export interface IssueReportJson {
  /** `owner/name`, or null where it is not known. */
  readonly repository: string | null;
  /** Whether existing issues were looked at. If not, the plan is that for a repository without issues. */
  readonly compared: boolean;
  readonly operations: readonly StepJson[];
  readonly leftOut: readonly LeftOut[];
  readonly counts: Readonly<Record<string, number>>;
  /** What became of what people did to issues; null for a plan, or where it stays out of the documents. */
  readonly handOver: HandOverReport | null;
  /** What became of the files that tell of overridden reviews; null where there are none. */
  readonly audits: AuditReport | null;
  /** What ended the run before it was through. */
  readonly stopped: { readonly message: string; readonly remedy: string } | null;
}

/** Returns a plan or a run as one JSON value. */
export function issueReportJson(report: IssueReport): IssueReportJson {
  const stopped = report.is === 'run' ? report.stopped : undefined;
  return {
    repository: report.repository ?? null,
    compared: report.compared,
    operations: report.steps.map(stepJson),
    leftOut: report.leftOut,
    counts: { ...report.counts },
    handOver: (report.is === 'run' ? report.handOver : undefined) ?? null,
    audits: (report.is === 'run' ? report.audits : undefined) ?? null,
    stopped: stopped === undefined ? null : { message: stopped.message, remedy: stopped.remedy },
  };
}

function stepJson({ operation, outcome }: Step): StepJson {
  const { key, desired } = operation;
  return {
    do: operation.do,
    incident: key.incident,
    action: key.action ?? null,
    repository: (operation.do === 'create' ? operation.repository : operation.issue.repository) ?? null,
    number: numberOf(operation, outcome),
    title: desired?.title ?? null,
    document: desired?.document.path ?? null,
    labels: desired?.labels.map(({ name }) => name) ?? [],
    owner: desired?.owner ?? null,
    assignee: desired?.assignee.is === 'person' ? desired.assignee.login : null,
    due: desired?.due ?? null,
    cause: operation.cause.code,
    why: explainCause(operation),
    changes: 'changes' in operation ? explainChanges(operation.changes) : [],
    diff: issueDiff(operation).map(({ sign, text }) => `${sign} ${text}`),
    outcome: outcome.is,
    note: explainOutcome(outcome) ?? null,
  };
}

function numberOf(operation: IssueOperation, outcome: StepOutcome): number | null {
  if (operation.do !== 'create') return operation.issue.number;
  return outcome.is === 'done' ? outcome.number : null;
}
