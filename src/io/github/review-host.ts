import { CannotRun } from '../../finding/cannot-run.ts';
import { parseInstant } from '../../incident/instant.ts';
import type {
  Account,
  CommitFacts,
  GivenReview,
  PullFacts,
  ReviewHost,
  ReviewState,
  TeamAnswer,
} from '../../review/review-host.ts';
import type { GitHubClient } from './client.ts';
import { isRateLimit, requestFailure } from './request-failure.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
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

async function readTeam(
  client: GitHubClient,
  repository: RepositoryName,
  handle: string,
): Promise<TeamAnswer> {
  const [org = '', slug = ''] = handle.replace(/^@/, '').split('/');
  try {
    const request = { org, team_slug: slug, per_page: 100 };
    const members = await client.paginate(client.rest.teams.listMembersInOrg, request);
    return { readable: true, logins: members.map(({ login }) => login) };
  } catch (error) {
    const failure = requestFailure(error);
    const refused = failure !== undefined && [401, 403, 404].includes(failure.status ?? 0);
    if (!refused || isRateLimit(failure)) {
      throw cannotRunFrom(error, reviewAttempts.team(repository, handle)) ?? error;
    }
    const why = `The token cannot read the members of ${handle}, or there is no such team. It takes a token with the organisation permission "Members: read", or members in lookback.yml.`;
    return { readable: false, why };
  }
}

interface GivenAccount {
  readonly login?: string;
  readonly id?: number;
  readonly type?: string;
}

function accountFrom(given: GivenAccount | null | undefined): Account | undefined {
  if (given?.login === undefined || given.id === undefined) return undefined;
  // Organisations and placeholders for imported users are no people either.
  return { login: given.login, id: given.id, kind: given.type === 'User' ? 'person' : 'bot' };
}

const states: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];

function stateFrom(text: string): ReviewState {
  const state = states.find((known) => known === text);
  if (state !== undefined) return state;
  throw new CannotRun(
    `GitHub calls a review ${JSON.stringify(text)}, which is not known here.`,
    'A newer version of this tool may know it; until then the review cannot be judged.',
  );
}

function instantFrom(text: string): NonNullable<GivenReview['submittedAt']> {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw new CannotRun(
    `GitHub gives a review the time ${JSON.stringify(text)}, which is no time.`,
    'Run this again; if it happens again, the address in GITHUB_API_URL may not be GitHub’s.',
  );
}
