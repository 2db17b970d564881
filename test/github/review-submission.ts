import { unprocessable } from './answer.ts';
import type { BareRepository } from './bare-repository.ts';
import { ask, resolveCommit } from './bare-repository.ts';
import type { PullIssue } from './pull-head.ts';
import type { Review, ReviewState, World } from './world.ts';
import { nextId, sameName, tick } from './world.ts';

const STATE_OF_EVENT: Record<string, ReviewState> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

interface Submission {
  author: string;
  /** Without one the review stays pending. */
  event: string | undefined;
  body: string;
  /** The commit that was looked at; the head when it is not said. */
  commit: string | undefined;
}

/** Adds a review, or refuses it as GitHub does. The pull must have been brought up to date with git. */
export async function addReview(
  world: World,
  git: BareRepository,
  issue: PullIssue,
  submission: Submission,
): Promise<Review> {
  const { author, event, body } = submission;
  const state = event === undefined ? 'PENDING' : submittedState(issue, author, event, body);
  const commit = await reviewedCommit(git, issue, submission.commit);
  const submittedAt = state === 'PENDING' ? null : tick(world);
  const review = { id: nextId(world), pull: issue.number, author, state, body, commit, submittedAt };
  world.reviews.push(review);
  if (state !== 'PENDING') answerRequests(world, issue, author);
  return review;
}

/** The state an event leads to, unless the author judges their own pull or says nothing. */
export function submittedState(
  issue: PullIssue,
  author: string,
  event: string | undefined,
  body: string,
): ReviewState {
  const state = event === undefined ? undefined : STATE_OF_EVENT[event];
  if (state === undefined) throw unprocessable('Event is not included in the list');
  if (state !== 'COMMENTED' && sameName(author, issue.author)) {
    const verdict = state === 'APPROVED' ? 'approve' : 'request changes on';
    throw unprocessable(`Can not ${verdict} your own pull request`);
  }
  if (state !== 'APPROVED' && body.trim() === '') throw unprocessable('Body can not be blank');
  return state;
}

async function reviewedCommit(
  git: BareRepository,
  issue: PullIssue,
  named: string | undefined,
): Promise<string> {
  const head = issue.pull.headSha;
  if (named === undefined) return head;
  // A forced push leaves commits behind that were part of the pull, so only their existence is asked.
  const sha = /^[0-9a-f]{40}$/.test(named) ? await resolveCommit(git, named) : null;
  if (sha === null || (await ask(git, ['merge-base', sha, head])) === null) {
    throw unprocessable('Commit id is not part of the pull request');
  }
  return sha;
}

/** Whoever was asked for a review, alone or in a team, is no longer asked once they gave it. */
function answerRequests(world: World, { pull }: PullIssue, author: string): void {
  pull.requestedUsers = pull.requestedUsers.filter((login) => !sameName(login, author));
  pull.requestedTeams = pull.requestedTeams.filter((slug) => {
    const team = world.teams.find((candidate) => candidate.slug === slug);
    return team?.members.some((member) => sameName(member, author)) !== true;
  });
}
