import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';
import type { OverrideRecord } from './override-record.ts';
import type { GivenReview } from './review-host.ts';

/** Where overrides are kept, below the folder that holds lookback.yml. */
export const auditFolder = 'audit/overrides';

/** A merged pull request whose last commit passed by an override. */
export interface UsedOverride {
  readonly pull: number;
  readonly headSha: string;
  readonly mergedAt: Instant;
  readonly mergeCommit: string | undefined;
  /** What the status of the commit said, and when: nobody can change that afterwards. */
  readonly said: { readonly words: string; readonly at: Instant };
  /** What it said last before the merge. */
  readonly lastWords: string;
  /** What the comment keeps of it; undefined where somebody removed it. */
  readonly record: OverrideRecord | undefined;
  /** The review by which it was given, as it is now; undefined where it is not found. */
  readonly review: OverrideReview | undefined;
}

export interface OverrideReview {
  readonly review: GivenReview;
  readonly reason: string;
}

/** Returns the path of a pull request's audit file: one for each commit, so that nothing is ever overwritten. */
export function auditPath({ pull, headSha }: Pick<UsedOverride, 'pull' | 'headSha'>): string {
  return `${auditFolder}/${pull}-${headSha.slice(0, 12)}.json`;
}

/** Returns the text of an audit file. The same override has always the same text. */
export function auditText(override: UsedOverride): string {
  const { pull, headSha, mergedAt, mergeCommit, said, record, review } = override;
  const given = review?.review;
  const document = {
    pull_request: pull,
    head: headSha,
    base: record?.base ?? null,
    merged_at: formatInstant(mergedAt),
    merge_commit: mergeCommit ?? null,
    overridden_by: record?.by ?? given?.by?.login ?? null,
    overridden_at: record?.at ?? formatInstant(given?.submittedAt ?? said.at),
    reason: record?.reason ?? review?.reason ?? null,
    review: record?.review ?? given?.id ?? null,
    missing: record?.missing ?? null,
    changes_requested_by: record?.objections ?? null,
    documents: record?.documents ?? null,
    status: said.words,
    doubts: [...doubts(record, review), ...laterWords(override)],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** What a reader should look into: an edited comment, a review that says something else. */
function doubts(record: OverrideRecord | undefined, found: OverrideReview | undefined): string[] {
  if (record === undefined) {
    return [
      'The comment on the pull request does not hold what was missing any more; what is known is from the status and the reviews.',
      ...(found === undefined ? ['No review on the pull request asks for this override any more.'] : []),
    ];
  }
  if (found === undefined)
    return ['The review it was given by is not found, or asks for no override any more.'];
  const { by } = found.review;
  return [
    ...(by?.login === record.by ? [] : ['The comment names another person than the review.']),
    ...(found.reason === record.reason ? [] : ['The comment gives another reason than the review does now.']),
  ];
}

/** It may have become unnecessary, by approvals, after it was given. */
function laterWords({ said, lastWords }: UsedOverride): string[] {
  return lastWords === said.words ? [] : [`The last status before the merge says: ${lastWords}`];
}

/** Returns when the pull request of an audit file was merged; undefined where the text does not say so. */
export function auditedAt(text: string): Instant | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('merged_at' in value)) return undefined;
    return typeof value.merged_at === 'string' ? parseInstant(value.merged_at) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
