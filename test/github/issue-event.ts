export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** One thing that happened to an issue or a pull, as the server remembers it. */
export type IssueEvent = IssueEventKind & {
  id: number;
  /** The number of the issue. */
  issue: number;
  at: string;
  /** A login; null when the account is gone. */
  by: string | null;
};

export type IssueEventKind =
  /** The commit that closed it, if one did, and why it was closed. */
  | { kind: 'closed'; commit: string | null; reason: StateReason | null }
  | { kind: 'merged' | 'referenced'; commit: string }
  | { kind: 'assigned' | 'unassigned'; assignee: string }
  | { kind: 'labeled' | 'unlabeled'; label: string; color: string }
  /** Of one person or of one team. */
  | { kind: 'review_requested' | 'review_request_removed'; login: string }
  | { kind: 'review_requested' | 'review_request_removed'; team: string }
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'reopened' | 'locked' | 'unlocked' | 'transferred' }
  /** An issue or pull that names this one. */
  | { kind: 'cross-referenced'; source: IssuePlace }
  /** The other one of the two. */
  | { kind: 'sub_issue_added' | 'sub_issue_removed'; child: number }
  | { kind: 'parent_issue_added' | 'parent_issue_removed'; parent: number };

/** Where an issue is on a server of several repositories. */
export interface IssuePlace {
  /** The repository's id. */
  repository: number;
  /** The issue's number there. */
  issue: number;
}
