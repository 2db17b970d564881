import type { Visibility } from '../incident/incident.ts';
import type { DocumentChange } from './changed-documents.ts';
import type { JudgedSeverity } from './judged-severity.ts';
import type { Verdict } from './verdict.ts';

/** A changed document with what it is judged as. */
export interface JudgedDocument {
  readonly change: DocumentChange;
  /** Of incidents only. */
  readonly severity: JudgedSeverity | undefined;
  readonly visibility: Visibility;
}

/** What a reader should know beside the verdict. */
export type Note =
  | { readonly note: 'policy-unset' }
  | { readonly note: 'no-reviews-known' }
  | { readonly note: 'draft' }
  /** `worst`: the worst severity, where the proposal is judged by it and so not granted. */
  | { readonly note: 'unknown-contributors'; readonly count: number; readonly worst: string | undefined }
  | { readonly note: 'members-from-configuration'; readonly team: string; readonly why: string };

export interface ReviewResult {
  readonly baseSha: string;
  /** The one commit that was judged. */
  readonly headSha: string;
  readonly pull: number | undefined;
  readonly documents: readonly JudgedDocument[];
  readonly policyPaths: readonly string[];
  readonly verdict: Verdict;
  readonly notes: readonly Note[];
  /** `moved`: the pull request has another head by now, so this verdict is about nothing that can be merged. */
  readonly outcome:
    | { readonly is: 'granted' | 'refused' }
    | { readonly is: 'moved'; readonly headNow: string };
}
