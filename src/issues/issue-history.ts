import type { Instant } from '../time/instant.ts';

/** One thing that happened to an issue, of those that matter here. */
export type HistoryEvent = {
  readonly at: Instant;
  /** Login; undefined where the account is gone. */
  readonly by: string | undefined;
  readonly byBot: boolean;
} & (
  | { readonly is: 'closed'; readonly commitUrl: string | undefined }
  | { readonly is: 'reopened' }
  | { readonly is: 'assigned' | 'unassigned'; readonly login: string }
  | { readonly is: 'commented'; readonly url: string; readonly text: string }
  /** A commit whose message names the issue. */
  | { readonly is: 'committed'; readonly commitUrl: string }
  /** A pull request or an issue that names it. */
  | {
      readonly is: 'mentioned';
      readonly url: string;
      readonly pull: 'open' | 'merged' | 'closed' | undefined;
    }
);
