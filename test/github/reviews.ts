import { may } from './access.ts';
import { forbidden, notFound, ok, Refusal, unprocessable } from './answer.ts';
import { fieldsOf } from './body.ts';
import { page } from './pagination.ts';
import type { PullIssue } from './pull-head.ts';
import { namedPull } from './pull-head.ts';
import { reviewAnswer } from './review-answer.ts';
import { addReview, submittedState } from './review-submission.ts';
import type { Call, Route } from './router.ts';
import { get, numberParam, post, put, remove } from './router.ts';
import type { Review } from './world.ts';
import { sameName, tick } from './world.ts';

const LIST = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const ONE = `${LIST}/{review_id}`;

/** A pending review is its author's alone until it is submitted. */
function visibleReviews(call: Call, issue: PullIssue): Review[] {
  return call.world.reviews.filter((review) => {
    const visible = review.state !== 'PENDING' || sameName(review.author, call.viewer.login);
    return review.pull === issue.number && visible;
  });
}

async function namedReview(call: Call): Promise<{ issue: PullIssue; review: Review }> {
  const issue = await namedPull(call);
  const id = numberParam(call, 'review_id');
  const review = visibleReviews(call, issue).find((candidate) => candidate.id === id);
  if (review === undefined) throw notFound();
  return { issue, review };
}

async function createReview(call: Call): Promise<Review> {
  const issue = await namedPull(call);
  const fields = fieldsOf(call.body);
  if ((fields.list('comments') ?? []).length > 0) throw new Error('Reviews have no comments on lines here');
  return addReview(call.world, call.git, issue, {
    author: call.viewer.login,
    event: fields.text('event'),
    body: fields.text('body') ?? '',
    commit: fields.text('commit_id'),
  });
}

async function submitReview(call: Call): Promise<Review> {
  const { issue, review } = await namedReview(call);
  if (review.state !== 'PENDING') throw unprocessable('Could not submit a review that is not pending');
  const fields = fieldsOf(call.body);
  const body = fields.text('body') ?? review.body;
  review.state = submittedState(issue, review.author, fields.text('event'), body);
  return Object.assign(review, { body, submittedAt: tick(call.world) });
}

async function dismissReview(call: Call): Promise<Review> {
  const { review } = await namedReview(call);
  if (!may(call, 'write')) throw forbidden('Must have write access to dismiss a review.');
  const { state } = review;
  if (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED') {
    throw unprocessable(`Can not dismiss a ${state.toLowerCase()} pull request review`);
  }
  review.state = 'DISMISSED';
  return review;
}

async function rewordReview(call: Call): Promise<Review> {
  const { review } = await namedReview(call);
  if (!sameName(review.author, call.viewer.login)) throw new Refusal(403, 'Must be the review author.');
  review.body = fieldsOf(call.body).text('body') ?? '';
  review.editedAt = tick(call.world);
  return review;
}

async function deletePending(call: Call): Promise<Review> {
  const { review } = await namedReview(call);
  if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review');
  call.world.reviews = call.world.reviews.filter((other) => other !== review);
  return review;
}

const answered = (act: (call: Call) => Promise<Review>) => async (call: Call) =>
  ok(reviewAnswer(call, await act(call)));

export const reviewRoutes: Route[] = [
  get(LIST, 'pull-requests', async (call) =>
    page(call, visibleReviews(call, await namedPull(call)), (review) => reviewAnswer(call, review)),
  ),
  post(LIST, 'pull-requests', answered(createReview)),
  get(
    ONE,
    'pull-requests',
    answered(async (call) => (await namedReview(call)).review),
  ),
  put(ONE, 'pull-requests', answered(rewordReview)),
  remove(ONE, 'pull-requests', answered(deletePending)),
  put(`${ONE}/dismissals`, 'pull-requests', answered(dismissReview)),
  post(`${ONE}/events`, 'pull-requests', answered(submitReview)),
];
