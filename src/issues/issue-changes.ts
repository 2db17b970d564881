import { changedAssignee } from './assignment.ts';
import type { DesiredIssue } from './desired-issue.ts';
import type { IssueKey } from './issue-key.ts';
import type { ExistingIssue, NewIssue, OneComment } from './issue-tracker.ts';
import { type Label, sameLabel } from './labels.ts';
import { adoptedBody, type ManagedBody, newBody, readManagedBody, rewrittenBody } from './managed-block.ts';
import { commentsDue } from './reminder.ts';
import { toldOnOpening, wantedContent } from './written-content.ts';
import type { WrittenAssignee, WrittenRecord } from './written-record.ts';

/** An issue with the managed block that was found in its body. */
export interface ManagedIssue {
  readonly issue: ExistingIssue;
  readonly body: ManagedBody;
}

/** What changes on an issue. Parts that stay are absent or empty. */
export interface IssueChanges {
  readonly title?: string;
  readonly body?: string;
  readonly addLabels: readonly Label[];
  readonly removeLabels: readonly string[];
  readonly assign?: Assignment;
  readonly unassign?: string;
  readonly comments: readonly OneComment[];
  /** Issues to put under it. */
  readonly children?: readonly ChildIssue[];
}

export interface ChildIssue {
  readonly id: number;
  readonly key: IssueKey;
}

/** Someone to assign, and what the body says of it where that turns out otherwise. */
export interface Assignment {
  readonly login: string;
  readonly bodyIfRefused: string;
  /** For an assignment that an earlier run may have made, and people may have undone since. */
  readonly bodyIfMadeBefore?: string;
}

/** An issue to open, and what is done to it at once. */
export interface Opening {
  readonly issue: NewIssue;
  readonly assign?: Assignment;
  /** Issues to put under it, and what its body says afterwards. */
  readonly children?: { readonly issues: readonly ChildIssue[]; readonly bodyAfter: string };
}

/** Returns the issue to open for an action item that has none. It tells its lateness itself, without a comment. */
export function newIssue(desired: DesiredIssue, marker: string): Opening {
  const { title, labels, assignee } = desired;
  const told = toldOnOpening(desired);
  const body = (written: WrittenAssignee | undefined) =>
    newBody(wantedContent(desired, { assignee: written, told }));
  const open = (content: string) => ({
    title,
    body: content,
    labels: [marker, ...labels.map(({ name }) => name)],
  });
  if (assignee.is !== 'person') return { issue: open(body(undefined)) };
  const { login } = assignee;
  return {
    issue: open(body({ login, is: 'asked' })),
    assign: { login, bodyIfRefused: body({ login, is: 'refused' }) },
  };
}

/** Returns what makes a person's issue the one of an action item; all they wrote stays. */
export function adoption(issue: ExistingIssue, desired: DesiredIssue, marker: Label): IssueChanges {
  const { assignee } = desired;
  const told = toldOnOpening(desired);
  // A block that was copied there would be found before one that is put below it.
  const former = readManagedBody(issue.body);
  const body = (assigned: WrittenAssignee | undefined) => {
    const content = wantedContent(desired, { assignee: assigned, told });
    return former === undefined ? adoptedBody(issue.body, content) : rewrittenBody(former, content);
  };
  const labels = [marker, ...desired.labels].filter(({ name }) => !isOn(issue, name));
  const changes = { addLabels: labels, removeLabels: [], comments: [] };
  if (assignee.is !== 'person') return { ...changes, body: body(undefined) };
  const { login } = assignee;
  return {
    ...changes,
    body: body({ login, is: 'asked' }),
    assign: { login, bodyIfRefused: body({ login, is: 'refused' }) },
  };
}

/** Returns what has changed in the document since the issue was last written; what people changed since then stays. */
export function documentChanges(managed: ManagedIssue, desired: DesiredIssue, marker: string): IssueChanges {
  const { issue, body } = managed;
  const title = wantedContent(desired, { assignee: undefined, told: [] }).record.title;
  const before = body.record ?? unreadable(desired, title);
  // Without the marker the issue would never be found again, even where the marker is also the label of a severity.
  const isObsolete = (name: string) =>
    !desired.labels.some((label) => label.name === name) && !sameLabel(name, marker);
  const assignment = changedAssignee(managed, before.assignee, desired);
  const told = toldAfter(before, desired);
  const content = (assignee: WrittenAssignee | undefined) =>
    wantedContent(desired, { assignee, told, children: before.children });
  const written = (assignee: WrittenAssignee | undefined) => rewrittenBody(body, content(assignee));
  return {
    ...(title !== before.title && issue.title !== desired.title ? { title: desired.title } : {}),
    ...changedBody(issue, written(assignment.written)),
    addLabels: desired.labels.filter(({ name }) => !before.labels.includes(name) && !isOn(issue, name)),
    removeLabels: before.labels.filter((name) => isObsolete(name) && isOn(issue, name)),
    ...(assignment.assign === undefined
      ? {}
      : { assign: assignmentOf(assignment.assign, assignment.isUnfinished, written) }),
    ...(assignment.unassign === undefined ? {} : { unassign: assignment.unassign }),
    comments: desired.status === 'open' ? commentsDue(desired.reminder, before.told) : [],
  };
}

function assignmentOf(
  login: string,
  isUnfinished: boolean,
  written: (assignee: WrittenAssignee) => string,
): Assignment {
  return {
    login,
    bodyIfRefused: written({ login, is: 'refused' }),
    ...(isUnfinished ? { bodyIfMadeBefore: written({ login, is: 'settled' }) } : {}),
  };
}

/** Returns the changes of an issue whose action item is gone from its document, or that another issue stands for. */
export function farewell(
  { issue, body }: ManagedIssue,
  key: IssueKey,
  status: 'removed' | 'duplicate',
  text: string,
): IssueChanges {
  const record = { title: '', labels: [], told: [], children: [], ...body.record, status };
  const rewritten = rewrittenBody(body, { key, record, text });
  return { ...changedBody(issue, rewritten), addLabels: [], removeLabels: [], comments: [] };
}

/** Whether there is anything in the changes. */
export function isEmpty(changes: IssueChanges): boolean {
  return Object.values(changes).every((part) => Array.isArray(part) && part.length === 0);
}

/** Whether a label is on an issue. */
export function isOn({ labels }: ExistingIssue, label: string): boolean {
  return labels.some((name) => sameLabel(name, label));
}

/** A record that someone garbled is taken to say nothing new but that the issue is open. */
function unreadable(desired: DesiredIssue, title: string): WrittenRecord {
  const { assignee, labels } = desired;
  return {
    status: 'open',
    title,
    labels: labels.map(({ name }) => name),
    ...(assignee.is === 'person' ? { assignee: { login: assignee.login, is: 'settled' } } : {}),
    told: toldOnOpening(desired),
    children: [],
  };
}

/** What was told of another due date is forgotten. */
function toldAfter({ told }: WrittenRecord, { reminder, due }: DesiredIssue): readonly string[] {
  return [...new Set([...ofDate(told, due), ...(reminder?.told ?? [])])];
}

function ofDate(told: readonly string[], due: string | undefined): readonly string[] {
  return due === undefined ? [] : told.filter((name) => name.endsWith(`@${due}`));
}

function changedBody(issue: ExistingIssue, body: string): Pick<IssueChanges, 'body'> {
  return body === issue.body ? {} : { body };
}
