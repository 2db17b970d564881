import type { Instant } from '../time/instant.ts';

/** A pull request of the rolling branch, today's or one of the past. */
export interface PastPull {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** When it was merged or closed; undefined while it is open. */
  readonly endedAt: Instant | undefined;
  readonly body: string;
}

/** The documents that changes are made to. */
export interface RollingBase {
  /** The commit that changes build upon. */
  readonly commit: string;
  /**
   * `default-branch`: its tip, and the rolling branch is begun anew. `rolling-branch`: people have committed to the open pull
   * request, so that changes go on top of theirs.
   */
  readonly on: 'default-branch' | 'rolling-branch';
}

export interface Proposal {
  readonly base: RollingBase;
  /** Whole new texts by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly commitMessage: string;
  readonly title: string;
  /** Markdown, at most 65,536 characters. */
  readonly body: string;
}

export interface ProposedPull {
  readonly number: number;
  readonly url: string;
}

/**
 * The one pull request by which what happened to issues comes back into the documents. Its branch lies in the repository of
 * the documents and has always the same name. Every function throws CannotRun where it fails.
 */
export interface RollingPull {
  /** The pull requests of the branch, newest first, at most a hundred: one request. */
  readonly list: () => Promise<readonly PastPull[]>;
  readonly base: (open: PastPull | undefined) => Promise<RollingBase>;
  /** The text of a document at a commit; undefined where there is none, or it is no UTF-8 text. */
  readonly readText: (commit: string, path: string) => Promise<string | undefined>;
  /**
   * Makes the branch hold one commit with these texts on top of the base, and the open pull request say so; opens one where
   * none is open. Done twice with the same proposal it changes nothing the second time.
   */
  readonly propose: (proposal: Proposal, open: PastPull | undefined) => Promise<ProposedPull>;
  /** Changes title and body of the open pull request. */
  readonly describe: (number: number, text: Pick<Proposal, 'title' | 'body'>) => Promise<void>;
  /** Closes the open pull request, as there is nothing left in it, and deletes its branch. */
  readonly withdraw: (number: number) => Promise<void>;
}
