import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call } from './router.ts';
import { authorAssociation, nodeId, userAnswer } from './users.ts';
import type { Review } from './world.ts';

export function reviewAnswer(call: Call, review: Review): Record<string, unknown> {
  const page = `${repositoryPage(call)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const pullUrl = `${repositoryUrl(call)}/pulls/${review.pull}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userAnswer(call, review.author),
    author_association: authorAssociation(call.world, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url: page,
    pull_request_url: pullUrl,
    _links: { html: { href: page }, pull_request: { href: pullUrl } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
  };
}
