import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { AuditSource, MergedPull, SaidStatus } from '../../app/review-audit.ts';
import { commentMarker } from '../../review/reporters/comment.ts';
import { statusContext } from '../../review/reporters/status.ts';
import type { Instant } from '../../time/instant.ts';
import { answeredInstant } from './answered-instant.ts';
import type { GitHubClient } from './client.ts';
import { readToolComments } from './own-comments.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { gitHubReviewHost } from './review-host.ts';
import { withRemedy } from './with-remedy.ts';

type PullAnswer = RestEndpointMethodTypes['pulls']['list']['response']['data'][number];

/** Five hundred pull requests: of more in the time that is looked at, the oldest are not seen. */
const mostPages = 5;

/** What is left on GitHub of overrides that were used. */
export function gitHubAuditSource(client: GitHubClient, repository: RepositoryName): AuditSource {
  const { reviews } = gitHubReviewHost(client, client, repository);
  return {
    mergedSince: (since) =>
      withRemedy(reviewAttempts.pulls(repository), () => listMerged(client, repository, since)),
    statuses: (sha) =>
      withRemedy(reviewAttempts.readStatus(repository), () => listStatuses(client, repository, sha)),
    comments: (pull) =>
      withRemedy(reviewAttempts.pull(repository, pull), () =>
        readToolComments(client, repository, pull, commentMarker),
      ),
    reviews,
  };
}

/** What was merged was changed then at the latest, so that the list can be left where changes are older. */
async function listMerged(
  client: GitHubClient,
  repository: RepositoryName,
  since: Instant,
): Promise<MergedPull[]> {
  const query = { state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 } as const;
  const pages = client.paginate.iterator(client.rest.pulls.list, { ...repository, ...query });
  const found: MergedPull[] = [];
  let read = 0;
  for await (const { data } of pages) {
    found.push(...data.flatMap((pull) => mergedPull(pull, since)));
    const last = data.at(-1);
    read += 1;
    if (read === mostPages || last === undefined || answeredInstant(last.updated_at) < since) break;
  }
  return found;
}

function mergedPull(
  { number, head, base, merged_at, merge_commit_sha }: PullAnswer,
  since: Instant,
): MergedPull[] {
  if (merged_at === null || base.ref !== base.repo.default_branch) return [];
  const mergedAt = answeredInstant(merged_at);
  if (mergedAt < since) return [];
  return [{ number, headSha: head.sha, mergedAt, mergeCommit: merge_commit_sha ?? undefined }];
}

/** All that was ever said of the commit: a status is never changed, only followed by another. */
async function listStatuses(
  client: GitHubClient,
  repository: RepositoryName,
  ref: string,
): Promise<SaidStatus[]> {
  const request = { ...repository, ref, per_page: 100 };
  const statuses = await client.paginate(client.rest.repos.listCommitStatusesForRef, request);
  return statuses.flatMap(({ context, state, description, created_at }) =>
    context === statusContext
      ? [{ success: state === 'success', words: description ?? '', at: answeredInstant(created_at) }]
      : [],
  );
}
