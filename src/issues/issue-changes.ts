import type { ActionKey } from './action-key.ts';
import { type DesiredIssue, titleFingerprint } from './desired-issue.ts';
import type { ExistingIssue, NewIssue } from './issue-tracker.ts';
import { sameLabel } from './labels.ts';
import { type BlockContent, type ManagedBody, newBody, rewrittenBody } from './managed-block.ts';
import type { IssueChanges } from './operation.ts';
import type { WrittenRecord } from './written-record.ts';

/** An issue with the managed block that was found in its body. */
export interface ManagedIssue {
  readonly issue: ExistingIssue;
  readonly body: ManagedBody;
}

/** Returns the issue to open for an action item that has none. */
export function newIssue(desired: DesiredIssue, marker: string): NewIssue {
  const { title, labels, assignee } = desired;
  return {
    title,
    body: newBody(wantedContent(desired)),
    labels: [marker, ...labels.map(({ name }) => name)],
    ...(assignee.is === 'person' ? { assignee: assignee.login } : {}),
  };
}

/** Returns what has changed in the document since the issue was last written; what people changed since then stays. */
export function documentChanges(
  { issue, body }: ManagedIssue,
  desired: DesiredIssue,
  marker: string,
): IssueChanges {
  const content = wantedContent(desired);
  const before = lastWritten(body, content.record);
  const after = content.record;
  // Without the marker the issue would never be found again, even where the marker is also the label of a severity.
  const isObsolete = (name: string) => !after.labels.includes(name) && !sameLabel(name, marker);
  const isOnIssue = (label: string) => issue.labels.some((name) => sameLabel(name, label));
  const title = after.title !== before.title && issue.title !== desired.title ? { title: desired.title } : {};
  return {
    ...title,
    ...changedBody(issue, rewrittenBody(body, content)),
    addLabels: desired.labels.filter(({ name }) => !before.labels.includes(name) && !isOnIssue(name)),
    removeLabels: before.labels.filter((name) => isObsolete(name) && isOnIssue(name)),
    ...changedAssignee(issue, before.assignee, desired),
  };
}

/** Returns the changes of an issue whose action item is gone from its document, or that another issue stands for. */
export function farewell(
  { issue, body }: ManagedIssue,
  key: ActionKey,
  status: 'removed' | 'duplicate',
  text: string,
): IssueChanges {
  const record = { title: '', labels: [], ...body.record, status };
  const rewritten = rewrittenBody(body, { key, record, text });
  return { ...changedBody(issue, rewritten), addLabels: [], removeLabels: [] };
}

/** Whether there is anything in the changes. */
export function isEmpty(changes: IssueChanges): boolean {
  return Object.values(changes).every((part) => Array.isArray(part) && part.length === 0);
}

/** What the issue was last told. A record that someone garbled is taken to say nothing new but that the issue is open. */
function lastWritten(body: ManagedBody, wanted: WrittenRecord): WrittenRecord {
  return body.record ?? { ...wanted, status: 'open' };
}

function wantedContent(desired: DesiredIssue): BlockContent {
  const { key, status, title, labels, assignee, text } = desired;
  const record = {
    status,
    title: titleFingerprint(title),
    labels: labels.map(({ name }) => name),
    ...(assignee.is === 'person' ? { assignee: assignee.login } : {}),
  };
  return { key, record, text };
}

function changedBody(issue: ExistingIssue, body: string): Pick<IssueChanges, 'body'> {
  return body === issue.body ? {} : { body };
}

function changedAssignee(
  { assignees }: ExistingIssue,
  before: string | undefined,
  { assignee }: DesiredIssue,
): Pick<IssueChanges, 'assign' | 'unassign'> {
  const after = assignee.is === 'person' ? assignee.login : undefined;
  if (assignee.is === 'left-to-people' || after === before) return {};
  const isAssigned = (login: string) => assignees.some((name) => sameLogin(name, login));
  return {
    ...(after !== undefined && !isAssigned(after) ? { assign: after } : {}),
    ...(before !== undefined && isAssigned(before) ? { unassign: before } : {}),
  };
}

function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
