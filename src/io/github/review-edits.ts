import { CannotRun } from '../../finding/cannot-run.ts';
import type { GitHubClient } from './client.ts';
import { repeatable } from './issue-place.ts';
import { type RepositoryName, reviewAttempts } from './review-attempts.ts';
import { withRemedy } from './with-remedy.ts';

const query = `query ($id: ID!) {
  node(id: $id) {
    ... on PullRequestReview {
      lastEditedAt
    }
  }
}`;

interface Answer {
  readonly node?: { readonly lastEditedAt?: string | null } | null;
}

/**
 * Whether the words of a review were changed after it was submitted. Whoever may write in the repository can change those
 * of anybody, and the REST API says nothing of it. Throws CannotRun where GitHub does not tell.
 */
export async function wasEdited(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
  reviewId: number,
): Promise<boolean> {
  return withRemedy(reviewAttempts.pull(repository, pull), async () => {
    const { data } = await client.rest.pulls.getReview({
      ...repository,
      pull_number: pull,
      review_id: reviewId,
    });
    const lastEditedAt = await askLastEdit(client, data.node_id);
    if (lastEditedAt !== undefined) return lastEditedAt !== null;
    throw new CannotRun(
      `GitHub does not tell whether the words of the override on pull request ${pull} were changed by somebody else.`,
      'Give the token the permission "pull-requests: read"; on a server of your own, look whether its GraphQL API is on.',
    );
  });
}

/** Returns null where it was never edited; undefined where GitHub does not tell. */
async function askLastEdit(client: GitHubClient, id: string): Promise<string | null | undefined> {
  try {
    const { node } = await client.graphql<Answer>(query, { id, ...repeatable });
    return node?.lastEditedAt;
  } catch (error) {
    if (error instanceof Error && error.name === 'GraphqlResponseError') return undefined;
    throw error;
  }
}
