import type { ActionKey } from './action-key.ts';
import type { DesiredIssue } from './desired-issue.ts';
import type { IncidentDirectory, IncidentFate } from './incident-directory.ts';
import { documentChanges, farewell, isEmpty, type ManagedIssue, newIssue } from './issue-changes.ts';
import type { ExistingIssue } from './issue-tracker.ts';
import type { LeftOut } from './left-out.ts';
import { ManagedIssues } from './managed-issues.ts';
import type { IssueOperation } from './operation.ts';

export interface PlanOptions {
  /** Name of the label without which an issue is not touched, whatever its body says. */
  readonly marker: string;
  readonly incidentOf: IncidentDirectory;
}

export interface Plan {
  readonly operations: readonly IssueOperation[];
  /** Documents with action items that get no issue, because one that exists may be theirs. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Returns what makes the existing issues match the desired ones, first for each action item in the order of the documents,
 * then for the issues that belong to none. Carried out completely and planned again, every operation is `nothing`.
 */
export function planIssues(
  desired: readonly DesiredIssue[],
  existing: readonly ExistingIssue[],
  options: PlanOptions,
): Plan {
  const { marker, incidentOf } = options;
  const managed = new ManagedIssues(existing, marker, incidentOf);
  const ambiguous = new Set<string>();
  const wanted = desired.flatMap((issue) => {
    const [kept, ...others] = managed.take(issue.key);
    if (kept === undefined) {
      const missing = planMissing(issue, marker);
      if (missing.length === 0 || !mayHaveAnother(issue, managed, incidentOf)) return missing;
      ambiguous.add(issue.path);
      return [];
    }
    return [planKept(kept, issue, marker), ...others.map((other) => planDuplicate(other, kept.issue, issue))];
  });
  const unwanted = managed.rest().map(({ managed, fate }) => planUnwanted(managed, fate));
  return {
    operations: [...wanted, ...unwanted],
    leftOut: [...ambiguous].map((path) => ({ path, why: 'name-claimed-twice' })),
  };
}

/** Whether an issue under a name that other documents claim as well may be that of the action item. */
function mayHaveAnother(
  { key: { incident, action }, formerIncidents }: DesiredIssue,
  managed: ManagedIssues,
  incidentOf: IncidentDirectory,
): boolean {
  return [incident, ...formerIncidents].some(
    (name) => incidentOf(name).is === 'ambiguous' && managed.has({ incident: name, action }),
  );
}

function planMissing(desired: DesiredIssue, marker: string): IssueOperation[] {
  if (desired.status !== 'open') return [];
  const create = newIssue(desired, marker);
  return [{ do: 'create', key: desired.key, desired, create, cause: { code: 'no-issue' } }];
}

function planKept(managed: ManagedIssue, desired: DesiredIssue, marker: string): IssueOperation {
  const { issue, body } = managed;
  const last = body.record?.status ?? 'open';
  const on = { key: desired.key, issue, desired };
  if (issue.state === 'open' && desired.status === 'open') return planOpen(managed, desired, marker);
  if (issue.state === 'open') {
    if (last === desired.status) return { do: 'nothing', ...on, cause: { code: 'reopened-by-person' } };
    const changes = documentChanges(managed, desired, marker);
    return desired.status === 'done'
      ? { do: 'close', ...on, as: 'completed', changes, cause: { code: 'done' } }
      : { do: 'close', ...on, as: 'not_planned', changes, cause: { code: 'wont-do' } };
  }
  if (desired.status !== 'open') return { do: 'nothing', ...on, cause: { code: 'closed' } };
  if (last === 'open') return { do: 'nothing', ...on, cause: { code: 'closed-by-person' } };
  const changes = documentChanges(managed, desired, marker);
  return { do: 'reopen', ...on, changes, cause: { code: 'open-again' } };
}

function planOpen(managed: ManagedIssue, desired: DesiredIssue, marker: string): IssueOperation {
  const on = { key: desired.key, issue: managed.issue, desired };
  const changes = documentChanges(managed, desired, marker);
  if (isEmpty(changes)) return { do: 'nothing', ...on, cause: { code: 'up-to-date' } };
  const from = managed.body.key.incident;
  const cause =
    from === desired.key.incident
      ? ({ code: 'document-changed' } as const)
      : ({ code: 'renamed', from } as const);
  return { do: 'update', ...on, changes, cause };
}

function planDuplicate(managed: ManagedIssue, kept: ExistingIssue, desired: DesiredIssue): IssueOperation {
  const { issue } = managed;
  const on = { key: desired.key, issue, desired };
  const of = kept.number;
  if (issue.state === 'closed') return { do: 'nothing', ...on, cause: { code: 'duplicate-closed', of } };
  const text = `A second issue of this action item. #${of} is the one that is kept up to date.`;
  const changes = farewell(managed, desired.key, 'duplicate', text);
  return { do: 'close', ...on, as: 'duplicate', changes, cause: { code: 'duplicate', of } };
}

function planUnwanted(managed: ManagedIssue, fate: IncidentFate): IssueOperation {
  const { issue, body } = managed;
  const on = { issue, desired: undefined };
  switch (fate.is) {
    case 'missing':
      return { do: 'nothing', key: body.key, ...on, cause: { code: 'incident-missing' } };
    case 'ambiguous': {
      const cause = { code: 'incident-ambiguous', paths: fate.paths } as const;
      return { do: 'nothing', key: body.key, ...on, cause };
    }
    case 'unreadable': {
      const cause = { code: 'incident-unreadable', path: fate.path } as const;
      return { do: 'nothing', key: body.key, ...on, cause };
    }
    case 'there':
      return planRemoved(managed, { incident: fate.id, action: body.key.action });
  }
}

function planRemoved(managed: ManagedIssue, key: ActionKey): IssueOperation {
  const { issue, body } = managed;
  const on = { key, issue, desired: undefined };
  if (issue.state === 'closed') return { do: 'nothing', ...on, cause: { code: 'closed' } };
  if (body.record?.status === 'removed')
    return { do: 'nothing', ...on, cause: { code: 'reopened-by-person' } };
  const text = 'The document of the incident no longer lists this action item.';
  const changes = farewell(managed, key, 'removed', text);
  return { do: 'close', ...on, as: 'not_planned', changes, cause: { code: 'action-removed' } };
}
