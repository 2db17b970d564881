import type { DesiredIssue } from './desired-issue.ts';
import type { IssueChanges, Opening } from './issue-changes.ts';
import type { IssueKey } from './issue-key.ts';
import type { CloseReason, ExistingIssue } from './issue-tracker.ts';

export type CloseCause =
  | { readonly code: 'done' }
  | { readonly code: 'wont-do' }
  /** The document is there and no longer lists the action item. */
  | { readonly code: 'action-removed' }
  | { readonly code: 'duplicate'; readonly of: string }
  /** Every issue under it is closed. */
  | { readonly code: 'all-closed' };

export type NothingCause =
  | { readonly code: 'up-to-date' }
  /** The document has done with it and so has the issue. */
  | { readonly code: 'closed' }
  | { readonly code: 'closed-by-person' }
  | { readonly code: 'reopened-by-person' }
  | { readonly code: 'owned-by-another' }
  | { readonly code: 'duplicate-closed'; readonly of: string }
  | { readonly code: 'incident-missing' }
  | { readonly code: 'incident-ambiguous'; readonly paths: readonly string[] }
  | { readonly code: 'incident-unreadable'; readonly path: string }
  /** The repository it lies in is open to strangers, and the incident is not. */
  | { readonly code: 'not-for-strangers' };

export type UpdateCause =
  | { readonly code: 'document-changed' }
  | { readonly code: 'lateness'; readonly label: string | undefined }
  /** A run was cut short after it had opened the issue. */
  | { readonly code: 'assignment-unfinished' }
  /** The issues under it are others than before. */
  | { readonly code: 'children-changed' };

interface OnIssue {
  readonly key: IssueKey;
  readonly issue: ExistingIssue;
}

/** One step of a plan: what is done, to which issue, and why. */
export type IssueOperation =
  | {
      readonly do: 'create';
      readonly key: IssueKey;
      readonly desired: DesiredIssue;
      /** `owner/name`, where it is known. */
      readonly repository: string | undefined;
      readonly opening: Opening;
      readonly cause: { readonly code: 'no-issue' } | { readonly code: 'no-tracking-issue' };
    }
  | (OnIssue & {
      readonly do: 'update' | 'relabel' | 'reassign';
      readonly desired: DesiredIssue;
      readonly changes: IssueChanges;
      readonly cause: UpdateCause;
    })
  | (OnIssue & {
      readonly do: 'move';
      readonly desired: DesiredIssue;
      readonly changes: IssueChanges;
      readonly cause: { readonly code: 'renamed'; readonly from: string };
    })
  | (OnIssue & {
      readonly do: 'adopt';
      readonly desired: DesiredIssue;
      readonly changes: IssueChanges;
      readonly cause: { readonly code: 'label-lost' } | { readonly code: 'named-by-document' };
    })
  | (OnIssue & {
      readonly do: 'reopen';
      readonly desired: DesiredIssue;
      readonly changes: IssueChanges;
      readonly cause:
        | { readonly code: 'open-again' }
        | { readonly code: 'taken-back' }
        | { readonly code: 'no-evidence' };
    })
  | (OnIssue & {
      readonly do: 'close';
      readonly desired: DesiredIssue | undefined;
      readonly as: CloseReason;
      readonly changes: IssueChanges;
      readonly cause: CloseCause;
    })
  | (OnIssue & {
      readonly do: 'comment';
      readonly desired: DesiredIssue;
      readonly changes: IssueChanges;
      readonly cause: { readonly code: 'no-evidence' };
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
  const counts = {
    create: 0,
    update: 0,
    relabel: 0,
    reassign: 0,
    move: 0,
    adopt: 0,
    reopen: 0,
    close: 0,
    comment: 0,
    nothing: 0,
  };
  for (const operation of operations) counts[operation.do] += 1;
  return counts;
}
