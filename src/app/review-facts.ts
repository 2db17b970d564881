import { CannotRun } from '../finding/cannot-run.ts';
import type { Configuration } from '../repository/configuration.ts';
import { contributorsOf, noContributors } from '../review/contributors.ts';
import { excludedPeople } from '../review/excluded.ts';
import { loginKey } from '../review/login.ts';
import { bySubmission, latestOpinions, type ReviewFacts } from '../review/opinions.ts';
import type { PushedSince } from '../review/pushed-since.ts';
import type { Asked } from '../review/requirements.ts';
import type { CommitFacts, GivenReview, PullFacts, ReviewHost } from '../review/review-host.ts';
import type { Note } from '../review/review-result.ts';
import type { TeamFacts } from '../review/team-facts.ts';
import type { Instant } from '../time/instant.ts';
import { overrideTeams } from './review-override.ts';
import { listedTeams, readTeams, teamsAsked } from './review-teams.ts';
import { readWriters } from './review-writers.ts';

/** What a verdict needs to know beside the policy. */
export interface Facts {
  readonly review: ReviewFacts;
  readonly teams: ReadonlyMap<string, TeamFacts>;
  /** The head of the pull request, where at any time of reading it was not the judged one; else the judged one. */
  readonly headNow: string;
  readonly notes: readonly Note[];
}

/** What is judged, and what has to be known for that. */
export interface Questions {
  readonly headSha: string;
  readonly now: Instant;
  readonly configuration: Configuration;
  readonly asked: Asked;
  /** What was pushed after a commit of the proposal. */
  readonly pushedSince: (commit: string) => PushedSince;
}

/** Reads reviews, contributors, permissions and teams, and last of all whether the head is still the same. */
export async function readFacts(
  { host, number }: { readonly host: ReviewHost; readonly number: number },
  questions: Questions,
): Promise<Facts> {
  const { headSha, configuration, asked } = questions;
  const pull = await host.pull(number);
  const commits = await host.commits(number);
  requireAllCommits(pull, commits.length);
  const reviews = await host.reviews(number);
  const names = [...teamsAsked(asked), ...overrideTeams(reviews, configuration)];
  const teams = await readTeams(names, configuration, host);
  const { writers, nonWriters } = await readWriters(reviews, asked.requirements, teams, host);
  const review: ReviewFacts = {
    headSha,
    now: questions.now,
    reviews,
    contributors: contributorsOf(pull, commits),
    writers,
    nonWriters,
    excluded: excludedPeople(asked.roleHolders, teams),
    pushedSince: measuredPushes(reviews, writers, questions),
  };
  const { headSha: headAtLast } = await host.pull(number);
  const heads = [pull.headSha, listedHead(commits, pull, headSha), headAtLast];
  const notes: Note[] = [...(pull.draft ? [{ note: 'draft' } as const] : []), ...teamNotes(teams)];
  return { review, teams, headNow: heads.find((head) => head !== headSha) ?? headSha, notes };
}

/** What is known where only two commits are compared: nobody has reviewed anything. */
export function withoutHost({ headSha, now, configuration, asked }: Questions): Facts {
  const teams = listedTeams(teamsAsked(asked), configuration);
  const review: ReviewFacts = {
    headSha,
    now,
    reviews: [],
    contributors: noContributors,
    writers: new Set(),
    nonWriters: new Set(),
    excluded: excludedPeople(asked.roleHolders, teams),
    pushedSince: new Map(),
  };
  return { review, teams, headNow: headSha, notes: [{ note: 'no-reviews-known' }] };
}

/**
 * Returns the judged head where the commits are its own, otherwise one they could be of: between two looks at the pull
 * request the head can have moved there and back. The order is no help: GitHub has sorted such lists by date.
 */
function listedHead(commits: readonly CommitFacts[], { commitCount }: PullFacts, headSha: string): string {
  const shas = commits.map(({ sha }) => sha);
  if (shas.length === commitCount && (shas.length === 0 || shas.includes(headSha))) return headSha;
  return shas.findLast((sha) => sha !== headSha) ?? headSha;
}

/** GitHub lists 250 commits of a pull request and no more; whoever wrote the others could approve their own work. */
function requireAllCommits({ commitCount }: PullFacts, listed: number): void {
  if (listed >= commitCount) return;
  throw new CannotRun(
    `The pull request has ${commitCount} commits and GitHub lists only ${listed}, so not all authors are known.`,
    'Squash it, or open several smaller ones.',
  );
}

/** Only what could count is measured: whoever may not write can review as often as they like. */
function measuredPushes(
  reviews: readonly GivenReview[],
  writers: ReadonlySet<string>,
  { headSha, asked, pushedSince }: Questions,
): Map<string, PushedSince> {
  const pushes = new Map<string, PushedSince>();
  if (typeof asked.survivePush === 'boolean') return pushes;
  for (const { by, commit } of latestOpinions([...reviews].sort(bySubmission))) {
    const couldCount = by !== undefined && writers.has(loginKey(by.login));
    if (!couldCount || commit === undefined || commit === headSha || pushes.has(commit)) continue;
    pushes.set(commit, pushedSince(commit));
  }
  return pushes;
}

function teamNotes(teams: ReadonlyMap<string, TeamFacts>): Note[] {
  return [...teams.values()].flatMap(({ id, members, trouble, handle }) =>
    members === undefined || trouble === undefined
      ? []
      : [{ note: 'members-from-configuration', team: handle ?? id, why: trouble } as const],
  );
}
