import { desiredIssues } from '../../src/issues/desired-issue.ts';
import { explainChanges } from '../../src/issues/explain.ts';
import { incidentDirectory } from '../../src/issues/incident-directory.ts';
import type { ExistingIssue } from '../../src/issues/issue-tracker.ts';
import { markerLabel } from '../../src/issues/labels.ts';
import type { IssueOperation } from '../../src/issues/operation.ts';
import { planIssues } from '../../src/issues/plan.ts';
import type { Repository } from '../../src/repository/repository.ts';

const place = { serverUrl: 'https://github.com', repository: 'crumb/incidents' };

/** The plan for the documents of a repository and the issues that exist. */
export function plan(repository: Repository, existing: readonly ExistingIssue[]): readonly IssueOperation[] {
  const { configuration } = repository;
  if (configuration === undefined) throw new Error('The bakery has lost its lookback.yml.');
  const desired = desiredIssues(repository, { configuration, place });
  const marker = markerLabel(configuration).name;
  return planIssues(desired, existing, { marker, incidentOf: incidentDirectory(repository) }).operations;
}

/** The issues a first run opens, numbered from 1. */
export function issuesOf(repository: Repository): ExistingIssue[] {
  const created = plan(repository, []).flatMap((operation) =>
    operation.do === 'create' ? [operation.create] : [],
  );
  return created.map(({ title, body, labels, assignee }, index) => ({
    number: index + 1,
    title,
    body,
    state: 'open',
    closedAsDuplicate: false,
    labels,
    assignees: assignee === undefined ? [] : [assignee],
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
    state: operation.do === 'close' ? 'closed' : 'open',
    closedAsDuplicate: operation.do === 'close' && operation.as === 'duplicate',
    labels: [...kept, ...changes.addLabels.map(({ name }) => name)],
    assignees: [
      ...issue.assignees.filter((login) => login !== changes.unassign),
      ...(changes.assign === undefined ? [] : [changes.assign]),
    ],
  };
}

/** A plan in a form that is easy to read: what is done to which issue, why, and what changes on it. */
export function inShort(operations: readonly IssueOperation[]): string[] {
  return operations.map((operation) => {
    const subject = operation.do === 'create' ? operation.key.action : `#${operation.issue.number}`;
    const changes = 'changes' in operation ? explainChanges(operation.changes) : [];
    return [operation.do, subject, operation.cause.code, ...changes].join(' ');
  });
}
