import { formatInstant } from '../../time/instant.ts';
import type { Owner } from '../code-owners.ts';
import type { JudgedReview } from '../opinions.ts';
import type { GivenOverride } from '../override.ts';
import type { Requirement } from '../requirement.ts';
import type { JudgedDocument, ReviewResult } from '../review-result.ts';
import type { Outcome } from '../verdict.ts';
import { headline } from './headline.ts';
import { attemptWords } from './override-words.ts';
import { changeWords, noteWords, type Quote, reasonWords, reviewWords } from './words.ts';

const asIs: Quote = (text) => text;

/** Returns the one JSON document that `review --format json` prints. */
export function renderReviewJson(result: ReviewResult): string {
  return `${JSON.stringify(resultRecord(result), undefined, 2)}\n`;
}

/** Returns the verdict as a record, for a document that holds more than one. */
export function resultRecord(result: ReviewResult): object {
  const { baseSha, headSha, pull, outcome, verdict } = result;
  return {
    base: baseSha,
    head: headSha,
    ...(pull === undefined ? {} : { pull }),
    verdict: outcome.is,
    ...(outcome.is === 'moved' ? { head_now: outcome.headNow } : {}),
    ...(outcome.is === 'overridden' ? { override: overrideJson(outcome.override) } : {}),
    message: headline(result),
    requirements: verdict.outcomes.map(outcomeRecord),
    objections: verdict.objections,
    unknown_contributors: verdict.unknownContributors,
    reviews: verdict.reviews.map(reviewRecord),
    documents: result.documents.map(documentRecord),
    policy_paths: result.policyPaths,
    override_attempts: attemptRecords(result),
    notes: result.notes.map((note) => noteWords(note, asIs)),
  };
}

/** Returns what is not met, for another step of a workflow. */
export function missingJson({ verdict }: ReviewResult): string {
  return JSON.stringify(verdict.outcomes.filter(({ met }) => !met).map(outcomeRecord));
}

function outcomeRecord({ requirement, team, met, found, by, missing, canGive }: Outcome): object {
  return {
    kind: requirement.kind,
    ...askedRecord(requirement),
    ...(team?.handle === undefined ? {} : { handle: team.handle }),
    met,
    ...(found === undefined ? {} : { found }),
    by,
    missing,
    can_give: canGive,
    reasons: requirement.because,
    because: reasonWords(requirement.because, asIs),
  };
}

function askedRecord(requirement: Requirement): object {
  switch (requirement.kind) {
    case 'approvals':
      return { count: requirement.count };
    case 'team':
      return { team: requirement.team };
    case 'codeowner': {
      const { line, pattern, owners } = requirement;
      return { line, pattern, owners: owners.map(ownerText) };
    }
    case 'condition': {
      const { is, ...details } = requirement.condition;
      return { condition: is, ...details };
    }
  }
}

function ownerText(owner: Owner): string {
  switch (owner.is) {
    case 'person':
      return `@${owner.login}`;
    case 'team':
      return owner.handle;
    case 'unknown':
      return owner.written;
  }
}

function reviewRecord(judged: JudgedReview): object {
  const { id, by, state, commit } = judged.review;
  return {
    id,
    login: by?.login ?? null,
    state,
    commit: commit ?? null,
    counts: judged.counts,
    ...(judged.counts ? {} : { why: judged.why }),
    ...('role' in judged ? { role: judged.role } : {}),
    ...('since' in judged ? { pushed_since: judged.since } : {}),
    message: reviewWords(judged, asIs),
  };
}

function overrideJson({ by, reason, at, reviewId }: GivenOverride): object {
  return { login: by, reason, at: formatInstant(at), review: reviewId };
}

function attemptRecords({ overrideTried: tried }: ReviewResult): object[] {
  if (tried === undefined) return [];
  return tried.attempts.map((attempt) => ({
    review: attempt.review.id,
    login: attempt.review.by?.login ?? null,
    why: attempt.why,
    message: attemptWords(attempt, tried, asIs),
  }));
}

function documentRecord({ change, severity, visibility }: JudgedDocument): object {
  return {
    path: change.path,
    ...(change.previousPath === undefined ? {} : { previous_path: change.previousPath }),
    kind: change.kind,
    change: change.change,
    head_state: change.head?.state ?? 'absent',
    ...(severity === undefined ? {} : { severity: severity.severity.id, severity_from: severity.from }),
    visibility,
    message: changeWords(change, asIs),
  };
}
