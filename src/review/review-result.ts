import type { Visibility } from '../incident/incident.ts';
import type { DocumentChange } from './changed-documents.ts';
import type { JudgedSeverity } from './judged-severity.ts';
import type { GivenOverride, OverrideAttempt } from './override.ts';
import type { OwnerNote } from './owner-notes.ts';
import type { LatePostmortem } from './postmortem-deadline.ts';
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
  | { readonly note: 'members-from-configuration'; readonly team: string; readonly why: string }
  | OwnerNote
  | ({ readonly note: 'postmortem-late' } & LatePostmortem)
  /** An override that counts and lets nothing pass, as it could not be written down. */
  | { readonly note: 'override-unrecorded'; readonly by: string; readonly why: string };

/** Overrides that somebody tried to give, and by what they were judged. */
export interface TriedOverride {
  readonly attempts: readonly OverrideAttempt[];
  /** The handle or the id of the group that may override; undefined where nobody may. */
  readonly group: string | undefined;
  /** How many letters and digits a reason has at least. */
  readonly reasonMinLength: number;
}

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
    /** Not everything is given, and somebody who may do so lets it pass all the same. */
    | { readonly is: 'overridden'; readonly override: GivenOverride }
    | { readonly is: 'moved'; readonly headNow: string };
  /** Attempts to override that do not count; left out where there are none. */
  readonly overrideTried?: TriedOverride;
}

/** Whether a verdict lets a proposal pass. */
export function letsPass({ outcome }: Pick<ReviewResult, 'outcome'>): boolean {
  return outcome.is === 'granted' || outcome.is === 'overridden';
}
