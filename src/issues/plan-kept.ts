import { isInOtherHands } from './assignment.ts';
import type { DesiredIssue } from './desired-issue.ts';
import { type IssueAddress, issueReference } from './issue-address.ts';
import {
  documentChanges,
  farewell,
  type IssueChanges,
  isEmpty,
  isOn,
  type ManagedIssue,
} from './issue-changes.ts';
import { keyText, sameKey } from './issue-key.ts';
import type { Label } from './labels.ts';
import { readManagedBody } from './managed-block.ts';
import type { IssueOperation } from './operation.ts';

/** Returns what is done to the issue that stands for an action item. */
export function planKept(
  managed: ManagedIssue,
  desired: DesiredIssue,
  marker: Label,
  mayHold: boolean,
): IssueOperation {
  const { issue, body } = managed;
  const on = { key: desired.key, issue, desired };
  if (!mayHold) return { do: 'nothing', ...on, cause: { code: 'not-for-strangers' } };
  if (!isOn(issue, marker.name)) return planLost(managed, desired, marker);
  const last = body.record?.status ?? 'open';
  if (issue.state === 'open' && desired.status === 'open') return planOpen(managed, desired, marker);
  if (issue.state === 'open') {
    if (last === desired.status) return { do: 'nothing', ...on, cause: { code: 'reopened-by-person' } };
    const changes = documentChanges(managed, desired, marker.name);
    return desired.status === 'done'
      ? { do: 'close', ...on, as: 'completed', changes, cause: { code: 'done' } }
      : { do: 'close', ...on, as: 'not_planned', changes, cause: { code: 'wont-do' } };
  }
  if (desired.status !== 'open') return planClosed(managed, desired);
  if (last === 'open') return { do: 'nothing', ...on, cause: { code: 'closed-by-person' } };
  const changes = documentChanges(managed, desired, marker.name);
  return { do: 'reopen', ...on, changes, cause: { code: 'open-again' } };
}

/** Both have done with it. Where they disagree on how, and the issue was closed by a person, the issue is right. */
function planClosed({ issue, body }: ManagedIssue, desired: DesiredIssue): IssueOperation {
  const on = { key: desired.key, issue, desired };
  const closedByPerson = (body.record?.status ?? 'open') === 'open';
  const disagrees = (desired.status === 'done') !== (issue.closedAs === 'completed');
  const code = closedByPerson && disagrees ? 'closed-by-person' : 'closed';
  return { do: 'nothing', ...on, cause: { code } };
}

function planOpen(managed: ManagedIssue, desired: DesiredIssue, marker: Label): IssueOperation {
  const on = { key: desired.key, issue: managed.issue, desired };
  const changes = documentChanges(managed, desired, marker.name);
  if (isEmpty(changes)) {
    const code = isInOtherHands(managed, desired) ? 'owned-by-another' : 'up-to-date';
    return { do: 'nothing', ...on, cause: { code } };
  }
  const { key } = managed.body;
  if (!sameKey(key, desired.key))
    return { do: 'move', ...on, changes, cause: { code: 'renamed', from: keyText(key) } };
  const verb = verbFor(managed, changes);
  return { do: verb, ...on, changes, cause: causeOf(managed, desired, changes) };
}

function causeOf(
  { body }: ManagedIssue,
  { reminder, labels }: DesiredIssue,
  changes: IssueChanges,
):
  | { readonly code: 'document-changed' | 'assignment-unfinished' }
  | { readonly code: 'lateness'; readonly label: string | undefined } {
  if (changes.assign?.bodyIfMadeBefore !== undefined) return { code: 'assignment-unfinished' };
  const former = new Set(body.record?.labels);
  const isNews = reminder !== undefined && !former.has(reminder.label.name);
  const others = labels.filter(({ name }) => name !== reminder?.label.name);
  const onlyLateness = others.every(({ name }) => former.has(name)) && !textChanges({ body }, changes);
  return isNews && onlyLateness
    ? { code: 'lateness', label: reminder.label.name }
    : { code: 'document-changed' };
}

/** The most telling of what changes; the words of the report tell all of it. */
function verbFor(managed: ManagedIssue, changes: IssueChanges): 'update' | 'relabel' | 'reassign' {
  if (changes.assign !== undefined || changes.unassign !== undefined) return 'reassign';
  const onlyLabels = changes.title === undefined && !textChanges(managed, changes);
  return onlyLabels && changes.addLabels.length + changes.removeLabels.length > 0 ? 'relabel' : 'update';
}

/** Whether more changes in the body than its record. */
function textChanges({ body }: Pick<ManagedIssue, 'body'>, changes: IssueChanges): boolean {
  if (changes.body === undefined) return false;
  const after = readManagedBody(changes.body);
  return after === undefined || withoutRecord(after.block) !== withoutRecord(body.block);
}

function withoutRecord(block: string): string {
  return block.replaceAll('\r\n', '\n').replace(/<!-- lookback:written [^\n]*? -->/, '');
}

/**
 * An issue of ours that lost its label: someone took it off, or renamed or deleted the label itself. It gets that back, and whatever it
 * would get if it had it: an issue that is only labelled again must not say that it was closed, too.
 */
function planLost(managed: ManagedIssue, desired: DesiredIssue, marker: Label): IssueOperation {
  const { issue } = managed;
  const labelled = { ...issue, labels: [...issue.labels, marker.name] };
  const operation = planKept({ ...managed, issue: labelled }, desired, marker, true);
  const known = 'changes' in operation ? operation.changes : unchanged;
  const changes = { ...known, addLabels: [marker, ...known.addLabels] };
  if (operation.do === 'close' || operation.do === 'reopen') return { ...operation, issue, changes };
  return { do: 'adopt', key: desired.key, issue, desired, changes, cause: { code: 'label-lost' } };
}

const unchanged: IssueChanges = { addLabels: [], removeLabels: [], comments: [] };

/** Returns what is done to a further issue of the same action item than the one that is kept. */
export function planDuplicate(
  managed: ManagedIssue,
  kept: IssueAddress,
  desired: DesiredIssue,
  home: string | undefined,
): IssueOperation {
  const { issue } = managed;
  const on = { key: desired.key, issue, desired };
  const of = issueReference(kept, home);
  if (issue.state === 'closed') return { do: 'nothing', ...on, cause: { code: 'duplicate-closed', of } };
  const named = issueReference(kept, issue.repository);
  const text = `A second issue of this action item. ${named} is the one that is kept up to date.`;
  const changes = farewell(managed, desired.key, 'duplicate', text);
  return { do: 'close', ...on, as: 'duplicate', changes, cause: { code: 'duplicate', of } };
}
