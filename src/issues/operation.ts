import type { ActionKey } from './action-key.ts';
import type { DesiredIssue } from './desired-issue.ts';
import type { CloseReason, ExistingIssue, NewIssue } from './issue-tracker.ts';
import type { Label } from './labels.ts';

/** What changes on an issue. Parts that stay are absent or empty. */
export interface IssueChanges {
  readonly title?: string;
  readonly body?: string;
  readonly addLabels: readonly Label[];
  readonly removeLabels: readonly string[];
  readonly assign?: string;
  readonly unassign?: string;
}

export type CloseCause =
  | { readonly code: 'done' }
  | { readonly code: 'wont-do' }
  /** The document is there and no longer lists the action item. */
  | { readonly code: 'action-removed' }
  | { readonly code: 'duplicate'; readonly of: number };

export type NothingCause =
  | { readonly code: 'up-to-date' }
  /** The document has done with it and so has the issue. */
  | { readonly code: 'closed' }
  | { readonly code: 'closed-by-person' }
  | { readonly code: 'reopened-by-person' }
  | { readonly code: 'duplicate-closed'; readonly of: number }
  | { readonly code: 'incident-missing' }
  | { readonly code: 'incident-ambiguous'; readonly paths: readonly string[] }
  | { readonly code: 'incident-unreadable'; readonly path: string };

interface OnIssue {
  readonly key: ActionKey;
  readonly issue: ExistingIssue;
}

/** One step of a plan: what is done, to which issue, and why. */
export type IssueOperation =
  | {
      readonly do: 'create';
      readonly key: ActionKey;
      readonly desired: DesiredIssue;
      readonly create: NewIssue;
      readonly cause: { readonly code: 'no-issue' };
    }
  | (OnIssue & {
      readonly do: 'update';
      readonly desired: DesiredIssue;
      readonly changes: IssueChanges;
      readonly cause:
        | { readonly code: 'document-changed' }
        | { readonly code: 'renamed'; readonly from: string };
    })
  | (OnIssue & {
      readonly do: 'reopen';
      readonly desired: DesiredIssue;
      readonly changes: IssueChanges;
      readonly cause: { readonly code: 'open-again' };
    })
  | (OnIssue & {
      readonly do: 'close';
      readonly desired: DesiredIssue | undefined;
      readonly as: CloseReason;
      readonly changes: IssueChanges;
      readonly cause: CloseCause;
    })
  | (OnIssue & {
      readonly do: 'nothing';
      readonly desired: DesiredIssue | undefined;
      readonly cause: NothingCause;
    });

export type OperationName = IssueOperation['do'];
export type Counts = Readonly<Record<OperationName, number>>;

/** Returns how many operations there are of each name. */
export function countOperations(operations: readonly IssueOperation[]): Counts {
  const counts = { create: 0, update: 0, reopen: 0, close: 0, nothing: 0 };
  for (const operation of operations) counts[operation.do] += 1;
  return counts;
}
