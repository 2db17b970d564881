import type { JudgedReview } from '../opinions.ts';
import type { JudgedDocument, ReviewResult } from '../review-result.ts';
import type { Outcome } from '../verdict.ts';
import { headline } from './headline.ts';
import { changeWords, noteWords, type Quote, reasonWords, reviewWords } from './words.ts';

const asIs: Quote = (text) => text;

/** Returns the one JSON document that `review --format json` prints. */
export function renderReviewJson(result: ReviewResult): string {
  const { baseSha, headSha, pull, outcome, verdict } = result;
  const document = {
    base: baseSha,
    head: headSha,
    ...(pull === undefined ? {} : { pull }),
    verdict: outcome.is,
    ...(outcome.is === 'moved' ? { head_now: outcome.headNow } : {}),
    message: headline(result),
    requirements: verdict.outcomes.map(outcomeRecord),
    objections: verdict.objections,
    unknown_contributors: verdict.unknownContributors,
    reviews: verdict.reviews.map(reviewRecord),
    documents: result.documents.map(documentRecord),
    policy_paths: result.policyPaths,
    notes: result.notes.map((note) => noteWords(note, asIs)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Returns what is not met, for another step of a workflow. */
export function missingJson({ verdict }: ReviewResult): string {
  return JSON.stringify(verdict.outcomes.filter(({ met }) => !met).map(outcomeRecord));
}

function outcomeRecord({ requirement, team, met, by, missing, canGive }: Outcome): object {
  return {
    kind: requirement.kind,
    ...(requirement.kind === 'approvals' ? { count: requirement.count } : { team: requirement.team }),
    ...(team?.handle === undefined ? {} : { handle: team.handle }),
    met,
    by,
    missing,
    can_give: canGive,
    reasons: requirement.because,
    because: reasonWords(requirement.because, asIs),
  };
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
    message: reviewWords(judged, asIs),
  };
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
