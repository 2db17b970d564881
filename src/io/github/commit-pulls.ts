import type { CommitPull } from '../../app/group-parts.ts';
import type { GitHubClient } from './client.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { withRemedy } from './with-remedy.ts';

/** Returns the open pull requests that GitHub knows a commit to belong to. */
export function pullsOfCommit(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<CommitPull[]> {
  return withRemedy(reviewAttempts.pullsOfCommit(repository), async () => {
    const request = { ...repository, commit_sha: sha, per_page: 100 };
    const pulls = await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, request);
    const open = pulls.filter(({ state }) => state === 'open');
    return open.map(({ number, head, base }) => ({ number, headSha: head.sha, baseBranch: base.ref }));
  });
}
