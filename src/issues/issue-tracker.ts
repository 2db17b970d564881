import type { Instant } from '../time/instant.ts';
import type { HistoryEvent } from './issue-history.ts';
import type { Label } from './labels.ts';

/** An issue as the tracker has it. */
export interface ExistingIssue {
  /** `owner/name` of the repository it lies in, as it was asked for. */
  readonly repository: string;
  /** Unique on the whole server, where a number is unique in a repository only. */
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Why it was closed; undefined while it is open. */
  readonly closedAs: CloseReason | undefined;
  readonly closedAt: Instant | undefined;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Whether the account of this token opened it, or a bot: a workflow's token does not know its own name, and no person writes as one. */
  readonly isOwn: boolean;
  readonly locked: boolean;
  /** Whether it is a sub-issue of another; undefined where the server does not say. */
  readonly hasParent: boolean | undefined;
  /** Changes with every change of the issue. */
  readonly version: string;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export type CloseReason = 'completed' | 'not_planned' | 'duplicate';

/** What is written over an issue; absent parts stay. */
export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: { readonly is: 'open' } | { readonly is: 'closed'; readonly reason: CloseReason };
}

export interface CreatedIssue {
  readonly id: number;
  readonly number: number;
}

/** A comment that is made once, however often it is asked for. */
export interface OneComment {
  /** What its body begins with, and no other comment does: an HTML comment on a line of its own. */
  readonly marker: string;
  /** Markdown, to follow the marker. */
  readonly text: string;
}

/** Whether issues can be kept in a repository. */
export type Premises =
  | {
      readonly is: 'ready';
      /** `owner/name` as the server spells it today: another one where the repository was renamed. */
      readonly repository: string;
      /** Whether strangers can read it. */
      readonly isPublic: boolean;
    }
  /** There is no such repository, or the token may not see it. */
  | { readonly is: 'missing' }
  | { readonly is: 'archived' }
  | { readonly is: 'without-issues' };

/**
 * Where the issues of one repository live. Every function throws IssueRefused where it fails for this issue alone, and
 * CannotRun where it would fail for every other as well.
 */
export interface IssueTracker {
  readonly premises: () => Promise<Premises>;
  /** All issues with the label, open and closed, none of them a pull request. */
  readonly listManagedIssues: (label: string) => Promise<readonly ExistingIssue[]>;
  /** All issues this token's account opened, whatever their labels; of a workflow's token, all that a bot opened. */
  readonly listOwnIssues: () => Promise<readonly ExistingIssue[]>;
  readonly readIssue: (number: number) => Promise<ExistingIssue>;
  /** What happened to an issue, oldest first. */
  readonly readHistory: (number: number) => Promise<readonly HistoryEvent[]>;
  /** Opens exactly one issue, even where the answer to a first try is lost. */
  readonly createIssue: (issue: NewIssue) => Promise<CreatedIssue>;
  readonly editIssue: (number: number, edit: IssueEdit) => Promise<void>;
  /** Makes the labels that are missing; leaves the others as people like them. */
  readonly ensureLabels: (labels: readonly Label[]) => Promise<void>;
  readonly addLabels: (number: number, labels: readonly string[]) => Promise<void>;
  readonly removeLabel: (number: number, label: string) => Promise<void>;
  /** Returns whether the login could be assigned. */
  readonly assign: (number: number, login: string) => Promise<boolean>;
  readonly unassign: (number: number, login: string) => Promise<void>;
  /** Makes a comment, unless the token's account has made it before; of several that arose all the same the oldest stays. */
  readonly commentOnce: (number: number, comment: OneComment) => Promise<void>;
  /** Puts one issue, by its id, under another, by its number; `not-offered` where the server knows no sub-issues. */
  readonly addSubIssue: (parent: number, id: number) => Promise<'added' | 'not-offered'>;
}

/** The tracker refused one change. The others may succeed. */
export class IssueRefused extends Error {
  override readonly name = 'IssueRefused';
}
