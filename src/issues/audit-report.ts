import type { ProposedPull } from './rolling-pull.ts';

/** What became of the files that tell of overridden reviews, on their way into git; why they could not be looked for. */
export type AuditReport = AuditProposal | { readonly is: 'failed'; readonly why: string };

export interface AuditProposal {
  /** `proposed`: their pull request was opened or changed. `waiting`: an open one holds them. `declined`: it was closed unmerged. */
  readonly is: 'proposed' | 'waiting' | 'declined';
  readonly pull: ProposedPull;
  readonly files: number;
}
