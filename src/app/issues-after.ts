import type { Change, Outcome } from '../issues/apply-operation.ts';
import type { ExistingIssue } from '../issues/issue-tracker.ts';
import type { Step } from '../issues/step.ts';

/** Returns the issues as they are after these steps, as far as other issues depend on them: those that are there, and their state. */
export function issuesAfter(
  existing: readonly ExistingIssue[],
  steps: readonly Step[],
  home: string,
): ExistingIssue[] {
  const done = steps.flatMap(({ operation, outcome }) =>
    operation.do === 'nothing' || outcome.is !== 'done' ? [] : [{ operation, outcome }],
  );
  const known = new Set(existing.map(({ id }) => id));
  const adopted = done.flatMap(({ operation }) =>
    operation.do === 'adopt' && !known.has(operation.issue.id) ? [operation.issue] : [],
  );
  const changed = [...existing, ...adopted].map((issue) => {
    const step = done.find(({ operation }) => operation.do !== 'create' && operation.issue.id === issue.id);
    return step === undefined ? issue : { ...issue, ...keyed(step.operation), ...changeOf(step.operation) };
  });
  return [...changed, ...done.flatMap(({ operation, outcome }) => opened(operation, outcome, home))];
}

/** By its body and its labels an issue is found. */
function keyed(operation: Change): Partial<ExistingIssue> {
  if (operation.do === 'create') return {};
  const { issue, changes } = operation;
  const kept = issue.labels.filter((label) => !changes.removeLabels.includes(label));
  return {
    labels: [...kept, ...changes.addLabels.map(({ name }) => name)],
    body: changes.body ?? issue.body,
  };
}

function changeOf(operation: Change): Partial<ExistingIssue> {
  switch (operation.do) {
    case 'close':
      return { state: 'closed', closedAs: operation.as };
    case 'reopen':
      return { state: 'open', closedAs: undefined };
    case 'adopt':
    case 'create':
    case 'update':
    case 'relabel':
    case 'reassign':
    case 'move':
    case 'comment':
      return {};
  }
}

function opened(operation: Change, outcome: Outcome & { is: 'done' }, home: string): ExistingIssue[] {
  if (operation.do !== 'create' || outcome.id === undefined) return [];
  const { title, body, labels } = operation.opening.issue;
  return [
    {
      repository: operation.repository ?? home,
      id: outcome.id,
      number: outcome.number,
      title,
      body,
      state: 'open',
      closedAs: undefined,
      closedAt: undefined,
      labels,
      assignees: [],
      isOwn: true,
      locked: false,
      hasParent: false,
      version: '',
    },
  ];
}
