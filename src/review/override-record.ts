import { clip } from '../finding/reporters/inert-text.ts';
import { formatInstant } from '../time/instant.ts';
import { requirementWords } from './reporters/words.ts';
import type { JudgedDocument, ReviewResult } from './review-result.ts';

/** What an override let pass, as it is kept until it comes into git. */
export interface OverrideRecord {
  readonly head: string;
  readonly base: string;
  readonly by: string;
  /** RFC 3339 */
  readonly at: string;
  readonly reason: string;
  readonly review: number;
  /** What the policy asked for and was not given, in words. */
  readonly missing: readonly string[];
  /** Logins of people whose request for changes stood. */
  readonly objections: readonly string[];
  readonly documents: readonly RecordedDocument[];
}

export interface RecordedDocument {
  readonly path: string;
  readonly severity?: string;
}

const mostListed = 15;
const longestListed = 120;

/** Returns what is to be kept of an overridden verdict; undefined for any other. */
export function overrideRecord(result: ReviewResult): OverrideRecord | undefined {
  const { outcome, verdict, documents, headSha, baseSha } = result;
  if (outcome.is !== 'overridden') return undefined;
  const { by, at, reason, reviewId } = outcome.override;
  const unmet = verdict.outcomes.filter(({ met }) => !met);
  return {
    head: headSha,
    base: baseSha,
    by,
    at: formatInstant(at),
    reason,
    review: reviewId,
    missing: listed(unmet.map((one) => requirementWords(one, (text) => text))),
    objections: listed(verdict.objections),
    documents: withRest(documents.map(recordedDocument), mostListed, (path) => ({ path })),
  };
}

function recordedDocument({ change, severity }: JudgedDocument): RecordedDocument {
  const path = clip(change.path, longestListed);
  return severity === undefined ? { path } : { path, severity: clip(severity.severity.id, longestListed) };
}

function listed(texts: readonly string[]): string[] {
  return withRest(
    texts.map((text) => clip(text, longestListed)),
    mostListed,
    (words) => words,
  );
}

/** Returns at most so many, and in place of the others how many they are. */
export function withRest<Item>(items: readonly Item[], most: number, told: (words: string) => Item): Item[] {
  if (items.length <= most) return [...items];
  return [...items.slice(0, most), told(`and ${items.length - most} more`)];
}
