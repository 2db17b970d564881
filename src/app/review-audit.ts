import type { Configuration } from '../repository/configuration.ts';
import type { FileTree } from '../repository/file-tree.ts';
import { auditedAt, auditFolder, auditPath, auditText, type OverrideReview } from '../review/audit-file.ts';
import { overrideLineOf } from '../review/override-line.ts';
import type { OverrideRecord } from '../review/override-record.ts';
import { recordsIn } from '../review/record-lines.ts';
import { overriddenBy } from '../review/reporters/status.ts';
import type { GivenReview } from '../review/review-host.ts';
import { dayMilliseconds, type Instant } from '../time/instant.ts';

/** How far back merged pull requests are looked at. */
const mostDays = 30;
/** How long before the newest audit file: what was merged at nearly the same time may not have its own yet. */
const overlapDays = 2;
const largestFileBytes = 1_000_000;

export interface MergedPull {
  readonly number: number;
  /** The last commit it had when it was merged. */
  readonly headSha: string;
  readonly mergedAt: Instant;
  readonly mergeCommit: string | undefined;
}

export interface SaidStatus {
  readonly success: boolean;
  readonly words: string;
  readonly at: Instant;
}

/** Where traces of overrides are left. Every function throws CannotRun where it fails. */
export interface AuditSource {
  /** What was merged into the default branch since then. */
  readonly mergedSince: (since: Instant) => Promise<readonly MergedPull[]>;
  /** Everything the review's status ever said of a commit. */
  readonly statuses: (sha: string) => Promise<readonly SaidStatus[]>;
  /** The comments in which this tool explained its verdict. */
  readonly comments: (pull: number) => Promise<readonly string[]>;
  readonly reviews: (pull: number) => Promise<readonly GivenReview[]>;
}

export interface AuditPorts {
  readonly source: AuditSource;
  /** The documents of the default branch, from the folder that holds lookback.yml. */
  readonly tree: FileTree;
}

export interface AuditOptions {
  readonly configuration: Pick<Configuration, 'review'>;
  readonly now: Instant;
}

/**
 * Returns the audit files that are missing, by path from the folder that holds lookback.yml: one for each pull request that
 * was merged by an override. Nothing is looked for where nobody may override and nobody ever did. Throws CannotRun where
 * the source cannot be read.
 */
export async function auditFiles(
  { source, tree }: AuditPorts,
  { configuration, now }: AuditOptions,
): Promise<ReadonlyMap<string, string>> {
  const existing = tree.list(auditFolder).map(({ path }) => path);
  if (configuration.review.override === undefined && existing.length === 0) return new Map();
  const files = new Map<string, string>();
  for (const pull of await source.mergedSince(startOf(existing, tree, now))) {
    const { number, headSha } = pull;
    const path = auditPath({ pull: number, headSha });
    if (existing.includes(path)) continue;
    const text = await auditOf(pull, source);
    if (text !== undefined) files.set(path, text);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function startOf(existing: readonly string[], tree: FileTree, now: Instant): Instant {
  const merged = existing.flatMap((path) => mergeDate(path, tree) ?? []).filter((at) => at <= now);
  const earliest = now - mostDays * dayMilliseconds;
  const newest = Math.max(...merged, Number.NEGATIVE_INFINITY) - overlapDays * dayMilliseconds;
  return Math.max(earliest, newest) as Instant;
}

function mergeDate(path: string, tree: FileTree): Instant | undefined {
  const content = tree.read(path, largestFileBytes);
  return 'bytes' in content ? auditedAt(new TextDecoder().decode(content.bytes)) : undefined;
}

/** The status says whether there was an override; what it was is read from the comment and the reviews. */
async function auditOf(
  { number, headSha, mergedAt, mergeCommit }: MergedPull,
  source: AuditSource,
): Promise<string | undefined> {
  const statuses = (await source.statuses(headSha))
    .filter(({ at }) => at <= mergedAt)
    .sort((a, b) => a.at - b.at);
  const said = statuses.findLast(({ success, words }) => success && words.startsWith(overriddenBy));
  if (said === undefined) return undefined;
  const lastWords = statuses.at(-1)?.words ?? said.words;
  const records = (await source.comments(number)).flatMap(recordsIn);
  const record = records.find(({ head }) => head === headSha);
  const review = reviewOf(await source.reviews(number), headSha, record);
  return auditText({ pull: number, headSha, mergedAt, mergeCommit, said, lastWords, record, review });
}

/** The review that the record names, or without a record the first that asks for this override. */
function reviewOf(
  reviews: readonly GivenReview[],
  headSha: string,
  record: OverrideRecord | undefined,
): OverrideReview | undefined {
  return reviews
    .filter(({ id, commit }) => commit === headSha && (record === undefined || id === record.review))
    .flatMap((review): OverrideReview[] => {
      const line = overrideLineOf(review.body ?? '');
      return line.is === 'override' && headSha.startsWith(line.sha) ? [{ review, reason: line.reason }] : [];
    })
    .at(0);
}
