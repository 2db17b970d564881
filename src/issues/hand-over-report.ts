import type { ProposedPull } from './rolling-pull.ts';

/** What became of the changes that people made to issues, on their way into the documents. */
export interface HandOverReport {
  /**
   * `proposed`: the pull request was opened or changed. `waiting`: an open one holds them already. `withdrawn`: nothing was left in it.
   * `nothing`: there is none, and nothing to put into one.
   */
  readonly is: 'proposed' | 'waiting' | 'withdrawn' | 'nothing';
  readonly pull: ProposedPull | undefined;
  /** How many changes the pull request holds. */
  readonly changes: number;
  /** How many were closed unmerged, so that they are not proposed again. */
  readonly declined: number;
  /** Why some could not be made, one sentence each. */
  readonly problems: readonly string[];
}
