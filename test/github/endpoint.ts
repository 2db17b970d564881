import {
  authenticate,
  authorize,
  requireOwnRepository,
  requireRepository,
  requireWritable,
} from './access.ts';
import type { Answer } from './answer.ts';
import { moved, notFound, Refusal, refusalAnswer } from './answer.ts';
import type { Contract } from './contract.ts';
import { answerGraphql, isGraphql } from './graphql.ts';
import type { Target } from './http-request.ts';
import { parseBody } from './http-request.ts';
import type { Located } from './locate.ts';
import { addressById, locate } from './locate.ts';
import type { Place } from './place.ts';
import type { Call, Match, Router } from './router.ts';
import type { StaleLists } from './stale-lists.ts';

/** One request, read. */
interface Asked {
  method: string;
  target: Target;
  url: string;
  authorization: string | undefined;
  accept: string;
  bytes: Buffer;
}

/** What answers are made from. */
export interface Backend {
  /** The repositories. A path that names none of them is answered by the first, as not found. */
  places: readonly [Place, ...Place[]];
  router: Router;
  contract: Contract;
  staleLists: StaleLists;
  origin: string;
  /** Whether answers are compared with the contract; requests always are. */
  validate: boolean;
  /** What must not have happened; the test fails on it when it closes the server. */
  violations: string[];
}

/** The answer to a request, as GitHub gives it, with whatever was written written. */
export async function answerTo(backend: Backend, asked: Asked): Promise<Answer> {
  if (isGraphql(asked.method, asked.url)) {
    const [{ world }] = backend.places;
    return await refusalsAnswered(backend, asked, async () => answerGraphql(world, asked));
  }
  const located = locate(backend.places, asked.target.path);
  const match = backend.router(asked.method, located.path);
  const answer = await refusalsAnswered(backend, asked, () => serve(backend, asked, located, match));
  if (backend.validate && match !== undefined && !(answer.body instanceof Uint8Array)) {
    const problems = backend.contract.answerProblems(match.route, answer.status, answer.body);
    report(backend, asked, problems);
  }
  return answer;
}

/** Whose token an Authorization header carries, for the record. */
export function loginOf(backend: Backend, authorization: string | undefined): string | null {
  try {
    return authenticate(backend.places[0].world, authorization).viewer.login;
  } catch (failure) {
    if (failure instanceof Refusal) return null;
    throw failure;
  }
}

async function serve(
  backend: Backend,
  asked: Asked,
  { place, path, isFormer }: Located,
  match: Match | undefined,
): Promise<Answer> {
  const { contract, staleLists, origin } = backend;
  const { world } = place;
  const { viewer, token } = authenticate(world, asked.authorization);
  if (match === undefined) {
    // GitHub may well have this endpoint; a test that meets it must not take the 404 for an answer.
    report(backend, asked, ['the test server has no such endpoint']);
    throw notFound();
  }
  const { method, target, accept } = asked;
  const body = parseBody(asked.bytes);
  const links = { api: `${origin}${target.prefix}`, web: origin };
  const seen = staleLists.seenBy(method, asked.url, world);
  const call: Call = {
    ...place,
    world: seen,
    method,
    path,
    ...match,
    query: target.query,
    body,
    accept,
    viewer,
    links,
  };
  requireRepository(call);
  requireOwnRepository(call, token);
  if (isFormer) throw moved(method, `${links.api}${addressById(call, asked.url)}`);
  authorize(token, match.route);
  requireWritable(call);
  const problems = contract.requestProblems(match.route, body);
  if (problems.length > 0) throw new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`);
  if (method !== 'GET') staleLists.beforeWrite(world);
  return match.route.handle(call);
}

async function refusalsAnswered(backend: Backend, asked: Asked, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (failure) {
    if (failure instanceof Refusal) return refusalAnswer(failure);
    report(backend, asked, [failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)]);
    return { status: 500, body: { message: 'Server Error' } };
  }
}

function report(backend: Backend, asked: Asked, problems: readonly string[]): void {
  for (const problem of problems) backend.violations.push(`${asked.method} ${asked.url}: ${problem}`);
}
