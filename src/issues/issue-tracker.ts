import type { Label } from './labels.ts';

/** An issue as the tracker has it. */
export interface ExistingIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Whether it was closed as the duplicate of another. */
  readonly closedAsDuplicate: boolean;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Changes with every change of the issue. */
  readonly version: string;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** A login. */
  readonly assignee?: string;
}

export type CloseReason = 'completed' | 'not_planned' | 'duplicate';

/** What is written over an issue; absent parts stay. */
export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: { readonly is: 'open' } | { readonly is: 'closed'; readonly reason: CloseReason };
}

export interface CreatedIssue {
  readonly number: number;
  /** Whether the assignee who was asked for was accepted. */
  readonly assigned: boolean;
}

/**
 * Where issues live. Every function throws IssueRefused where it fails for this issue alone, and CannotRun where it would
 * fail for every other as well.
 */
export interface IssueTracker {
  /** All issues with the label, open and closed, none of them a pull request. */
  readonly listManagedIssues: (label: string) => Promise<readonly ExistingIssue[]>;
  readonly readIssue: (number: number) => Promise<ExistingIssue>;
  /** Opens exactly one issue, even where the answer to a first try is lost. An assignee it refuses is left out. */
  readonly createIssue: (issue: NewIssue) => Promise<CreatedIssue>;
  readonly editIssue: (number: number, edit: IssueEdit) => Promise<void>;
  /** Makes the labels that are missing; leaves the others as people like them. */
  readonly ensureLabels: (labels: readonly Label[]) => Promise<void>;
  readonly addLabels: (number: number, labels: readonly string[]) => Promise<void>;
  readonly removeLabel: (number: number, label: string) => Promise<void>;
  /** Returns whether the login could be assigned. */
  readonly assign: (number: number, login: string) => Promise<boolean>;
  readonly unassign: (number: number, login: string) => Promise<void>;
}

/** The tracker refused one change. The others may succeed. */
export class IssueRefused extends Error {
  override readonly name = 'IssueRefused';
}
