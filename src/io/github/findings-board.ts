import type { FindingsBoard } from '../../app/comment-findings.ts';
import type { OpenPull, RunBoard } from '../../app/comment-run.ts';
import type { GitHubClient } from './client.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { putStickyComment } from './sticky-comment.ts';
import { unlessForbidden } from './unless-forbidden.ts';
import { withRemedy } from './with-remedy.ts';

/** Where the findings of a check are said on GitHub. */
export function gitHubFindingsBoard(client: GitHubClient, repository: RepositoryName): FindingsBoard {
  return {
    headOf: (number) =>
      withRemedy(reviewAttempts.pull(repository, number), async () => {
        const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
        return data.head.sha;
      }),
    putComment: (pull, comment) =>
      unlessForbidden(reviewAttempts.comment(repository), () =>
        putStickyComment(client, repository, { pull, ...comment }),
      ),
  };
}

/** The same, for a run that has to find out which pull request it is about. */
export function gitHubRunBoard(client: GitHubClient, repository: RepositoryName): RunBoard {
  return {
    ...gitHubFindingsBoard(client, repository),
    openPulls: (headOwner, headBranch) =>
      withRemedy(reviewAttempts.pulls(repository), async () => {
        const query = { state: 'open', head: `${headOwner}:${headBranch}`, per_page: 100 } as const;
        const pulls = await client.paginate(client.rest.pulls.list, { ...repository, ...query });
        return pulls.map(openPull);
      }),
  };
}

interface ListedPull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
}

function openPull({ number, head, base }: ListedPull): OpenPull {
  return {
    number,
    headSha: head.sha,
    headRepository: head.repo?.full_name,
    baseRepository: base.repo.full_name,
    baseBranch: base.ref,
  };
}
