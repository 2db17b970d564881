import { authenticate } from './access.ts';
import type { Answer } from './answer.ts';
import { notFound, ok } from './answer.ts';
import { fieldsOf } from './body.ts';
import { parseBody } from './http-request.ts';
import { nodeId } from './users.ts';
import type { World } from './world.ts';

interface GraphqlRequest {
  authorization: string | undefined;
  bytes: Buffer;
}

export function isGraphql(method: string, url: string): boolean {
  return method === 'POST' && /^\/(?:api\/)?graphql$/.test(url);
}

/** The one question of GraphQL that is answered here: when a review was last edited. */
export function answerGraphql(world: World, { authorization, bytes }: GraphqlRequest): Answer {
  const { token } = authenticate(world, authorization);
  const fields = fieldsOf(parseBody(bytes));
  const query = fields.text('query') ?? '';
  if (!query.includes('lastEditedAt')) throw notFound();
  const may = typeof token.access === 'string' ? token.access : (token.access['pull-requests'] ?? 'none');
  const id = fields.fields('variables')?.text('id');
  const review = world.reviews.find((one) => nodeId('PullRequestReview', one.id) === id);
  if (review === undefined || review.hidden === true || may === 'none') {
    const message = `Could not resolve to a node with the global id of '${id}'`;
    return ok({ data: { node: null }, errors: [{ type: 'NOT_FOUND', path: ['node'], message }] });
  }
  return ok({ data: { node: { lastEditedAt: review.editedAt ?? null } } });
}
