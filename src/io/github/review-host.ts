import { CannotRun } from '../../finding/cannot-run.ts';
import { longestReviewBody } from '../../review/override-line.ts';
import type { CommitFacts, GivenReview, PullFacts, ReviewHost } from '../../review/review-host.ts';
import type { GitHubClient } from './client.ts';
import { requestFailure } from './request-failure.ts';
import { accountFrom, instantFrom, stateFrom } from './review-answer.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { wasEdited } from './review-edits.ts';
import { readTeam } from './review-team.ts';
import { cannotRunFrom, withRemedy } from './with-remedy.ts';

/** What a review asks GitHub. Teams are asked for with a client of their own: a workflow's token cannot read them. */
export function gitHubReviewHost(
  client: GitHubClient,
  teamClient: GitHubClient,
  repository: RepositoryName,
): ReviewHost {
  return {
    pull: (number) => readPull(client, repository, number),
    commits: (number) => readCommits(client, repository, number),
    reviews: (number) => readReviews(client, repository, number),
    wasEdited: (number, reviewId) => wasEdited(client, repository, number, reviewId),
    mayWrite: (login) => mayWrite(client, repository, login),
    teamMembers: (handle) => readTeam(teamClient, repository, handle),
  };
}

async function readPull(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<PullFacts> {
  const { data } = await withRemedy(reviewAttempts.pull(repository, number), () =>
    client.rest.pulls.get({ ...repository, pull_number: number }).catch((error: unknown) => {
      throw requestFailure(error)?.status === 404 ? noPull(repository, number, error) : error;
    }),
  );
  return {
    number,
    state: data.state,
    draft: data.draft === true,
    headSha: data.head.sha,
    baseBranch: data.base.ref,
    defaultBranch: data.base.repo.default_branch,
    author: accountFrom(data.user),
    commitCount: data.commits,
  };
}

function noPull({ owner, repo }: RepositoryName, number: number, cause: unknown): CannotRun {
  return new CannotRun(
    `There is no pull request ${number} in ${owner}/${repo}, or the token may not see it.`,
    'Look at the number and the name, and give the token the permission "pull-requests: read".',
    { cause },
  );
}

async function readCommits(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<CommitFacts[]> {
  const request = { ...repository, pull_number: number, per_page: 100 };
  const commits = await withRemedy(reviewAttempts.pull(repository, number), () =>
    client.paginate(client.rest.pulls.listCommits, request),
  );
  return commits.map(({ sha, author, committer, commit }) => ({
    sha,
    author: accountFrom(author),
    committer: accountFrom(committer),
    authorEmail: commit.author?.email ?? '',
    committerEmail: commit.committer?.email ?? '',
    message: commit.message,
  }));
}

async function readReviews(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<GivenReview[]> {
  const request = { ...repository, pull_number: number, per_page: 100 };
  const reviews = await withRemedy(reviewAttempts.pull(repository, number), () =>
    client.paginate(client.rest.pulls.listReviews, request),
  );
  return reviews.map((review) => ({
    id: review.id,
    by: accountFrom(review.user),
    state: stateFrom(review.state),
    commit: review.commit_id ?? undefined,
    submittedAt: review.submitted_at === undefined ? undefined : instantFrom(review.submitted_at),
    // Described as a text, and null where nothing was said.
    body: (review.body ?? '').slice(0, longestReviewBody),
  }));
}

/** Maintainers count as writers, triagers do not: `permission` is the older word that says just that. */
async function mayWrite(client: GitHubClient, repository: RepositoryName, login: string): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...repository,
      username: login,
    });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    // The account is gone, or was never one that can be given access.
    if (requestFailure(error)?.status === 404) return false;
    throw cannotRunFrom(error, reviewAttempts.permission(repository)) ?? error;
  }
}
