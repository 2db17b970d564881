import type { Instant } from '../time/instant.ts';

/** An account as the host knows it at the time of asking. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly kind: 'person' | 'bot';
}

export interface PullFacts {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly headSha: string;
  readonly baseBranch: string;
  readonly defaultBranch: string;
  /** Undefined where the account was deleted. */
  readonly author: Account | undefined;
  readonly commitCount: number;
}

export interface CommitFacts {
  readonly sha: string;
  /** The accounts the host found for the addresses; undefined where an address is nobody's. */
  readonly author: Account | undefined;
  readonly committer: Account | undefined;
  readonly authorEmail: string;
  readonly committerEmail: string;
  readonly message: string;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface GivenReview {
  readonly id: number;
  /** Undefined where the account was deleted. */
  readonly by: Account | undefined;
  readonly state: ReviewState;
  /** The commit that was looked at; undefined where it is gone. */
  readonly commit: string | undefined;
  /** Undefined while it is pending. */
  readonly submittedAt: Instant | undefined;
  /** How its words begin; left out where there are none. */
  readonly body?: string;
}

export type TeamAnswer =
  | {
      readonly readable: true;
      readonly logins: readonly string[];
      /** The numbers of the accounts by the keys of their logins, where the host tells them. */
      readonly ids?: ReadonlyMap<string, number>;
    }
  | { readonly readable: false; readonly why: string };

/** What a review asks the host of the pull request. Every list is complete, or the call throws CannotRun. */
export interface ReviewHost {
  readonly pull: (number: number) => Promise<PullFacts>;
  readonly commits: (number: number) => Promise<readonly CommitFacts[]>;
  readonly reviews: (number: number) => Promise<readonly GivenReview[]>;
  /** Whether the words of a review were changed after it was submitted, by whomever. */
  readonly wasEdited: (number: number, reviewId: number) => Promise<boolean>;
  readonly mayWrite: (login: string) => Promise<boolean>;
  /** The members of a team given as `@organisation/team`, those of its child teams among them. */
  readonly teamMembers: (handle: string) => Promise<TeamAnswer>;
}

export interface StatusText {
  readonly state: 'success' | 'failure' | 'error';
  readonly description: string;
  /** Where the explanation is. */
  readonly url: string | undefined;
}

export type Written = { readonly written: true } | { readonly written: false; readonly why: string };

/** Where a verdict is said. What the token may not write is an answer, not an error. */
export interface ReviewBoard {
  readonly setStatus: (sha: string, status: StatusText) => Promise<Written>;
  /** Writes the one comment on a pull request anew; begins it only where that is asked for. */
  readonly putComment: (pull: number, body: string, begin: boolean) => Promise<Written>;
}
