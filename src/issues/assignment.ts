import type { DesiredIssue } from './desired-issue.ts';
import type { ManagedIssue } from './issue-changes.ts';
import type { WrittenAssignee } from './written-record.ts';

/** What is to be done about the assignee of an issue, and what its record says then. */
export interface AssigneeChange {
  readonly assign?: string;
  /** Whether an earlier run meant to make the same assignment. */
  readonly isUnfinished: boolean;
  readonly unassign?: string;
  readonly written: WrittenAssignee | undefined;
}

/** Returns what follows from a change of owner in the document; whom people assigned or took off since then stays so. */
export function changedAssignee(
  managed: ManagedIssue,
  before: WrittenAssignee | undefined,
  { assignee }: DesiredIssue,
): AssigneeChange {
  if (assignee.is === 'left-to-people') return { isUnfinished: false, written: before };
  const after = assignee.is === 'person' ? assignee.login : undefined;
  if (before !== undefined && after !== undefined && sameLogin(before.login, after))
    return unchanged(managed, before);
  const former = before !== undefined && isAssigned(managed, before.login) ? { unassign: before.login } : {};
  if (after === undefined) return { ...former, isUnfinished: false, written: undefined };
  if (isAssigned(managed, after))
    return { ...former, isUnfinished: false, written: { login: after, is: 'settled' } };
  return { ...former, assign: after, isUnfinished: false, written: { login: after, is: 'asked' } };
}

/** An assignment that was asked for and is not there was either never made or undone by someone: only its history tells. */
function unchanged(managed: ManagedIssue, before: WrittenAssignee): AssigneeChange {
  const isThere = isAssigned(managed, before.login);
  if (before.is === 'asked' && !isThere) return { assign: before.login, isUnfinished: true, written: before };
  const written = before.is === 'refused' && isThere ? ({ ...before, is: 'settled' } as const) : before;
  return { isUnfinished: false, written };
}

/** Whether other people than the owner have the issue now: the owner was assigned, and is not among those who are. */
export function isInOtherHands(managed: ManagedIssue, { assignee }: DesiredIssue): boolean {
  const written = managed.body.record?.assignee;
  if (assignee.is !== 'person' || written?.is !== 'settled') return false;
  if (!sameLogin(written.login, assignee.login)) return false;
  return managed.issue.assignees.length > 0 && !isAssigned(managed, assignee.login);
}

function isAssigned({ issue: { assignees } }: ManagedIssue, login: string): boolean {
  return assignees.some((name) => sameLogin(name, login));
}

/** Logins are told apart without regard to case. */
export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
