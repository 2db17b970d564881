import { desiredIssues } from '../../src/issues/desired-issue.ts';
import { explainChanges } from '../../src/issues/explain.ts';
import { incidentDirectory } from '../../src/issues/incident-directory.ts';
import { keyText } from '../../src/issues/issue-key.ts';
import type { ExistingIssue } from '../../src/issues/issue-tracker.ts';
import { markerLabel } from '../../src/issues/labels.ts';
import type { IssueOperation } from '../../src/issues/operation.ts';
import { planIssues } from '../../src/issues/plan.ts';
import type { Repository } from '../../src/repository/repository.ts';
import type { Instant } from '../../src/time/instant.ts';
import { instant } from '../instant.ts';

const home = 'crumb/incidents';
/** Before anything is due. */
const earlyOn = instant('2026-03-20T09:00:00Z');
const places = { home, premises: new Map(), serverUrl: 'https://github.com', folder: '' };

/** The plan for the documents of a repository and the issues that exist. */
export function plan(
  repository: Repository,
  existing: readonly ExistingIssue[],
  now: Instant = earlyOn,
): readonly IssueOperation[] {
  const { configuration } = repository;
  if (configuration === undefined) throw new Error('The bakery has lost its lookback.yml.');
  const desired = desiredIssues(repository, { configuration, ...places, now });
  return planIssues(desired, existing, {
    marker: markerLabel(configuration),
    incidentOf: incidentDirectory(repository),
    home,
    closedRepositories: new Map(),
    namedIssues: () => undefined,
    moved: new Map(),
    mayHold: () => true,
  }).operations;
}

/** The issues a first run opens, numbered from 1. */
export function issuesOf(repository: Repository): ExistingIssue[] {
  const created = plan(repository, []).flatMap((operation) =>
    operation.do === 'create' ? [operation.opening] : [],
  );
  return created.map(({ issue: { title, body, labels }, assign }, index) => ({
    repository: home,
    id: 1000 + index,
    number: index + 1,
    title,
    body,
    state: 'open',
    closedAs: undefined,
    closedAt: undefined,
    labels,
    assignees: assign === undefined ? [] : [assign.login],
    isOwn: true,
    locked: false,
    hasParent: false,
    version: 'first',
  }));
}

/** The issues after a plan was carried out. */
export function carriedOut(
  existing: readonly ExistingIssue[],
  operations: readonly IssueOperation[],
): ExistingIssue[] {
  return existing.map((issue) => {
    const operation = operations.find((one) => one.do !== 'create' && one.issue.number === issue.number);
    return operation === undefined || !('changes' in operation) ? issue : changed(issue, operation);
  });
}

function changed(
  issue: ExistingIssue,
  operation: Extract<IssueOperation, { changes: unknown }>,
): ExistingIssue {
  const { changes } = operation;
  const kept = issue.labels.filter((label) => !changes.removeLabels.includes(label));
  return {
    ...issue,
    title: changes.title ?? issue.title,
    body: changes.body ?? issue.body,
    ...stateAfter(operation, issue),
    labels: [...kept, ...changes.addLabels.map(({ name }) => name)],
    assignees: [
      ...issue.assignees.filter((login) => login !== changes.unassign),
      ...(changes.assign === undefined ? [] : [changes.assign.login]),
    ],
  };
}

function stateAfter(
  operation: IssueOperation,
  { state, closedAs }: ExistingIssue,
): Pick<ExistingIssue, 'state' | 'closedAs'> {
  if (operation.do === 'close') return { state: 'closed', closedAs: operation.as };
  return operation.do === 'reopen' ? { state: 'open', closedAs: undefined } : { state, closedAs };
}

/** A plan in a form that is easy to read: what is done to which issue, why, and what changes on it. */
export function inShort(operations: readonly IssueOperation[]): string[] {
  return operations.map((operation) => {
    const subject =
      operation.do === 'create' ? keyText(operation.key).split('/').at(-1) : `#${operation.issue.number}`;
    const changes = 'changes' in operation ? explainChanges(operation.changes) : [];
    return [operation.do, subject, operation.cause.code, ...changes].join(' ');
  });
}
