import type { Configuration, Severity } from '../repository/configuration.ts';
import type { DocumentChange } from '../review/changed-documents.ts';
import type { Commits } from '../review/commits.ts';
import type { Contributors } from '../review/contributors.ts';
import { judgedSeverity, worstJudged } from '../review/judged-severity.ts';
import { judgedVisibility } from '../review/judged-visibility.ts';
import { type Proposal, requirementsFor } from '../review/requirements.ts';
import type { ReviewHost } from '../review/review-host.ts';
import type { JudgedDocument, Note, ReviewResult } from '../review/review-result.ts';
import { judge } from '../review/verdict.ts';
import { readFacts, withoutHost } from './review-facts.ts';
import { readProposal } from './review-proposal.ts';

export interface ReviewOptions {
  /** Names of commits; the policy of the base judges the head. */
  readonly base: string;
  readonly head: string;
  /** The folder that holds lookback.yml, from the top of the git repository; empty where it is the top. */
  readonly root: string;
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
  const { configuration, base, proposal } = readProposal(commits, baseSha, headSha, options.root);
  const requirements = requirementsFor(proposal, base, configuration);
  const teamIds = requirements.flatMap((requirement) =>
    requirement.kind === 'team' ? [requirement.team] : [],
  );
  const facts =
    pull === undefined
      ? withoutHost(headSha, configuration, teamIds)
      : await readFacts(pull, headSha, configuration, teamIds);
  const worst = worstJudged(proposal.documents, configuration);
  const verdict = judge(requirements, facts.review, facts.teams, {
    countBots: configuration.review.count_bots ?? false,
    survivePush: configuration.review.survive_push ?? false,
    knownContributors: worst !== undefined,
  });
  const moved = facts.headNow !== headSha;
  return {
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
    ],
    outcome: moved
      ? { is: 'moved', headNow: facts.headNow }
      : { is: verdict.granted ? 'granted' : 'refused' },
  };
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

function policyNotes({ policyPaths }: Proposal, { review: rules }: Configuration): Note[] {
  return policyPaths.length > 0 && rules.policy === undefined ? [{ note: 'policy-unset' }] : [];
}
