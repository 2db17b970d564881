import { CannotRun } from '../finding/cannot-run.ts';
import type { Configuration } from '../repository/configuration.ts';
import { configurationPath } from '../repository/document-path.ts';
import { readRepository } from '../repository/read-repository.ts';
import { noCache } from '../repository/reading-cache.ts';
import type { Repository } from '../repository/repository.ts';
import { changedDocuments, type DocumentChange } from '../review/changed-documents.ts';
import type { ChangedPath, Commits } from '../review/commits.ts';
import { judgedSeverity } from '../review/judged-severity.ts';
import { judgedVisibility } from '../review/judged-visibility.ts';
import { belowRoot, isPolicyPath } from '../review/policy-path.ts';
import { relevantTree } from '../review/relevant-tree.ts';
import { type Proposal, requirementsFor } from '../review/requirements.ts';
import type { ReviewHost } from '../review/review-host.ts';
import type { JudgedDocument, Note, ReviewResult } from '../review/review-result.ts';
import { judge } from '../review/verdict.ts';
import { readFacts, withoutHost } from './review-facts.ts';

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
  const verdict = judge(requirements, facts.review, facts.teams, {
    countBots: configuration.review.count_bots ?? false,
    survivePush: configuration.review.survive_push ?? false,
  });
  const moved = facts.headNow !== headSha;
  return {
    baseSha,
    headSha,
    pull: pull?.number,
    documents: proposal.documents.map((change) => judgedDocument(change, configuration)),
    policyPaths: proposal.policyPaths,
    verdict,
    notes: [...policyNotes(proposal, configuration), ...facts.notes],
    outcome: moved
      ? { is: 'moved', headNow: facts.headNow }
      : { is: verdict.granted ? 'granted' : 'refused' },
  };
}

interface Read {
  readonly configuration: Configuration;
  readonly base: Repository;
  readonly proposal: Proposal;
}

function readProposal(commits: Commits, baseSha: string, headSha: string, root: string): Read {
  const changed = commits.changedPaths(baseSha, headSha);
  const here = changed.flatMap((path) => pathsBelow(path, root));
  const names = here.flatMap(namesOf);
  const base = readRepository(relevantTree(commits.tree(baseSha, root), names), noCache);
  const head = readRepository(relevantTree(commits.tree(headSha, root), names), noCache);
  const configuration = requireConfiguration(base);
  const documents = changedDocuments(base, head, here).filter(({ kind }) => kind !== 'config');
  const policyPaths = changed.flatMap(namesOf).filter((path) => isPolicyPath(path, root));
  return { configuration, base, proposal: { documents, policyPaths: policyPaths.sort() } };
}

function namesOf(changed: ChangedPath): string[] {
  return changed.how === 'renamed' ? [changed.previousPath, changed.path] : [changed.path];
}

/** A rename across the border of the root is a removal, or an addition. */
function pathsBelow(changed: ChangedPath, root: string): ChangedPath[] {
  const path = belowRoot(changed.path, root);
  if (changed.how !== 'renamed') return path === undefined ? [] : [{ how: changed.how, path }];
  const previousPath = belowRoot(changed.previousPath, root);
  if (path !== undefined && previousPath !== undefined) return [{ how: 'renamed', path, previousPath }];
  if (path !== undefined) return [{ how: 'added', path }];
  return previousPath === undefined ? [] : [{ how: 'removed', path: previousPath }];
}

function requireConfiguration({ configuration, drafts }: Repository): Configuration {
  if (configuration !== undefined) return configuration;
  if (drafts.some(({ path }) => path === configurationPath)) {
    throw new CannotRun(
      `${configurationPath} at the base is not valid, so there is no policy to judge by.`,
      'Run `lookback check` on the base and repair it first; an administrator has to merge the repair.',
    );
  }
  throw new CannotRun(
    `The base has no ${configurationPath}: nothing can be judged before one has landed there.`,
    'Merge the first one before this check is required, or let an administrator merge it.',
  );
}

function judgedDocument(change: DocumentChange, configuration: Configuration): JudgedDocument {
  return {
    change,
    severity: change.kind === 'incident' ? judgedSeverity(change, configuration) : undefined,
    visibility: judgedVisibility(change),
  };
}

function policyNotes({ policyPaths }: Proposal, { review: rules }: Configuration): Note[] {
  return policyPaths.length > 0 && rules.policy === undefined ? [{ note: 'policy-unset' }] : [];
}
