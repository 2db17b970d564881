import { carriedBy } from './carried-changes.ts';
import type { DesiredIssue } from './desired-issue.ts';
import type { HistoryEvent } from './issue-history.ts';
import { keyText } from './issue-key.ts';
import type { ExistingIssue } from './issue-tracker.ts';
import type { IssueOperation, NothingCause } from './operation.ts';

type ChangeOfIssue = Exclude<IssueOperation, { do: 'create' | 'nothing' }>;

import type { PastPull } from './rolling-pull.ts';

/** A change people made to an issue that its document does not know yet. */
export type HandOver = StateHandOver | AddressHandOver;

export interface StateHandOver {
  readonly change: 'done' | 'wont_do' | 'open' | 'owner';
  readonly desired: DesiredIssue;
  readonly issue: ExistingIssue;
}

/** The issue was transferred to a repository that is not looked at: the document is to name it, so that no other is opened. */
export interface AddressHandOver {
  readonly change: 'issue';
  readonly desired: DesiredIssue;
  readonly url: string;
}

/** Returns the changes of issues that are to go into documents. Those of tracking issues concern no document. */
export function handOvers(operations: readonly IssueOperation[]): StateHandOver[] {
  return operations.flatMap((operation) => {
    if (operation.do === 'create' || operation.key.action === undefined) return [];
    const { desired, issue } = operation;
    const change = operation.do === 'nothing' ? changeBehind(operation.cause, issue) : ownerBehind(operation);
    return desired === undefined || change === undefined ? [] : [{ change, desired, issue }];
  });
}

/** Whether an assignment was never made or was undone is looked up in this very run, and so is who has the issue instead. */
function ownerBehind({ cause, issue }: ChangeOfIssue): 'owner' | undefined {
  return cause.code === 'assignment-unfinished' && issue.assignees.length > 0 ? 'owner' : undefined;
}

function changeBehind(
  { code }: NothingCause,
  { closedAs }: ExistingIssue,
): StateHandOver['change'] | undefined {
  switch (code) {
    case 'closed-by-person':
      return closedAs === 'completed' ? 'done' : 'wont_do';
    case 'reopened-by-person':
      return 'open';
    case 'owned-by-another':
      return 'owner';
    case 'up-to-date':
    case 'closed':
    case 'duplicate-closed':
    case 'incident-missing':
    case 'incident-ambiguous':
    case 'incident-unreadable':
    case 'not-for-strangers':
      return undefined;
  }
}

/**
 * How a change stands with git. `new`: it goes into the pull request, or is in the one that is open. `declined`: that pull request was
 * closed unmerged, and nothing has happened since. `taken-back`: git once said so, and says something else again.
 */
export type HandOverState = 'new' | 'declined' | 'taken-back';

/** Returns how a change stands, by what has become of the pull requests that carried the very same one. */
export function handOverState(handOver: HandOver, pulls: readonly PastPull[]): HandOverState {
  const text = carriedText(handOver);
  const carriers = pulls.filter(({ body }) => carriedBy(body).includes(text));
  if (carriers.some(({ state }) => state === 'open')) return 'new';
  // Nobody knows from a list when an issue was opened again: only the last word of git can have been about it.
  const heard = handOver.change === 'open' ? carriers.filter((pull) => pull === pulls[0]) : carriers;
  // An owner can be given the issue, lose it, and be given it again: nothing tells one time from the other.
  const isRepeatable = handOver.change === 'open' || handOver.change === 'owner';
  if (heard.some(({ state }) => state === 'merged')) return isRepeatable ? 'new' : 'taken-back';
  return heard.some(({ state }) => state === 'closed') ? 'declined' : 'new';
}

/**
 * Whether an issue was opened again before a pull request that says so was closed unmerged. The list of issues does not tell when that
 * was, so that its history has to.
 */
export function wasDeclined(
  handOver: HandOver,
  history: readonly HistoryEvent[],
  pulls: readonly PastPull[],
): boolean {
  if (handOver.change !== 'open') return false;
  const text = carriedText(handOver);
  const last = pulls.find(({ state, body }) => state === 'closed' && carriedBy(body).includes(text));
  const reopened = history.findLast(({ is }) => is === 'reopened');
  return last?.endedAt !== undefined && reopened !== undefined && reopened.at <= last.endedAt;
}

/** Returns one text per change, the same as long as the issue stays as it is. */
export function carriedText(handOver: HandOver): string {
  const { change, desired } = handOver;
  return `${keyText(desired.key)}=${change}@${stampOf(handOver)}`;
}

function stampOf(handOver: HandOver): string {
  switch (handOver.change) {
    case 'done':
    case 'wont_do':
      return String(handOver.issue.closedAt ?? '');
    case 'owner':
      return handOver.issue.assignees.toSorted().join('+').toLowerCase();
    case 'issue':
      return handOver.url;
    case 'open':
      return '';
  }
}
