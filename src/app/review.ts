import type { Configuration, Severity } from '../repository/configuration.ts';
import type { DocumentChange } from '../review/changed-documents.ts';
import type { Commits } from '../review/commits.ts';
import type { Contributors } from '../review/contributors.ts';
import { judgedSeverity, worstJudged } from '../review/judged-severity.ts';
import { judgedVisibility } from '../review/judged-visibility.ts';
import { ownerNotes } from '../review/owner-notes.ts';
import { latePostmortems } from '../review/postmortem-deadline.ts';
import { pushedSince } from '../review/pushed-since.ts';
import { askedOf, type Proposal } from '../review/requirements.ts';
import type { ReviewHost } from '../review/review-host.ts';
import type { JudgedDocument, Note, ReviewResult } from '../review/review-result.ts';
import { judge } from '../review/verdict.ts';
import type { Instant } from '../time/instant.ts';
import { type Questions, readFacts, withoutHost } from './review-facts.ts';
import { withOverride } from './review-override.ts';
import { readProposal } from './review-proposal.ts';

export interface ReviewOptions {
  /** Names of commits; the policy of the base judges the head. */
  readonly base: string;
  readonly head: string;
  /** The folder that holds lookback.yml, from the top of the git repository; empty where it is the top. */
  readonly root: string;
  /** When it is judged: dates may lie ahead. */
  readonly now: Instant;
}

/** Where reviews come from. Without it the verdict says what would be needed. */
export interface PullToReview {
  readonly host: ReviewHost;
  readonly number: number;
}

/**
 * Returns the verdict about one exact head commit. Throws CannotRun where the base has no policy, or where any of the facts
 * cannot be read completely.
 */
export async function review(
  commits: Commits,
  options: ReviewOptions,
  pull?: PullToReview,
): Promise<ReviewResult> {
  const baseSha = commits.resolve(options.base);
  const headSha = commits.resolve(options.head);
  const { root, now } = options;
  const { configuration, base, proposal } = readProposal(commits, baseSha, headSha, root);
  const asked = askedOf(proposal, base, configuration);
  const questions: Questions = {
    headSha,
    now,
    configuration,
    asked,
    pushedSince: (commit) => pushedSince(commits, commit, { baseSha, headSha, root }),
  };
  const facts = pull === undefined ? withoutHost(questions) : await readFacts(pull, questions);
  const worst = worstJudged(proposal.documents, configuration);
  const verdict = judge(asked.requirements, facts.review, facts.teams, {
    countBots: configuration.review.count_bots ?? false,
    survivePush: asked.survivePush,
    knownContributors: worst !== undefined,
  });
  const moved = facts.headNow !== headSha;
  const result: ReviewResult = {
    baseSha,
    headSha,
    pull: pull?.number,
    documents: proposal.documents.map((change) => judgedDocument(change, configuration)),
    policyPaths: proposal.policyPaths,
    verdict,
    notes: [
      ...policyNotes(proposal, configuration),
      ...facts.notes,
      ...contributorNotes(facts.review.contributors, worst),
      ...ownerNotes(asked, proposal.owners?.codeOwners, facts.teams, facts.review),
      ...lateNotes(proposal, configuration, now),
    ],
    outcome: moved
      ? { is: 'moved', headNow: facts.headNow }
      : { is: verdict.granted ? 'granted' : 'refused' },
  };
  if (pull === undefined) return result;
  return withOverride(result, pull, facts, { configuration, knownContributors: worst !== undefined });
}

function judgedDocument(change: DocumentChange, configuration: Configuration): JudgedDocument {
  return {
    change,
    severity: change.kind === 'incident' ? judgedSeverity(change, configuration) : undefined,
    visibility: judgedVisibility(change),
  };
}

function contributorNotes({ unknown }: Contributors, worst: Severity | undefined): Note[] {
  return unknown === 0 ? [] : [{ note: 'unknown-contributors', count: unknown, worst: worst?.id }];
}

function lateNotes({ documents }: Proposal, configuration: Configuration, now: Instant): Note[] {
  return latePostmortems(documents, configuration, now).map((late) => ({ note: 'postmortem-late', ...late }));
}

function policyNotes({ policyPaths }: Proposal, { review: rules }: Configuration): Note[] {
  return policyPaths.length > 0 && rules.policy === undefined ? [{ note: 'policy-unset' }] : [];
}
