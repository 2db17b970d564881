import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GitHubClient } from '../../../src/io/github/client.ts';
import type { World } from '../../github/world.ts';
import type { TwoWayWorld } from '../two-way-world.ts';

/** One request of an undisturbed run, with all that the server knew before it. */
export interface RecordedStep {
  readonly request: string;
  readonly before: Moment;
  readonly answer: RecordedAnswer;
}

/** What a server knows at one moment. */
export interface Moment {
  readonly world: World;
  /** Refs of its git repository, by name. */
  readonly refs: ReadonlyMap<string, string>;
}

interface RecordedAnswer {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: ArrayBuffer;
  readonly url: string;
}

export type Fetch = typeof globalThis.fetch;

/** Puts something between a client and the network. */
export function between(client: GitHubClient, wrap: (fetch: Fetch) => Fetch): void {
  client.hook.before('request', (options) => {
    const fetch: unknown = options.request?.fetch;
    assert.ok(isFetch(fetch));
    // A copy: Octokit hands the same object to every request.
    options.request = { ...options.request, fetch: wrap(fetch) };
  });
}

function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function';
}

/** Records what goes over the network; requests must come one after the other. */
export function recording(world: TwoWayWorld, steps: RecordedStep[]): (fetch: Fetch) => Fetch {
  return (fetch) => async (input, init) => {
    const request = requestName(input, init);
    const before = await momentOf(world);
    const answer = await fetch(input, init);
    const body = await answer.clone().arrayBuffer();
    const { status, url } = answer;
    steps.push({ request, before, answer: { status, url, body, headers: [...answer.headers] } });
    return answer;
  };
}

/** Answers the first requests as they were answered in a recorded run, and lets all others through. */
export function replaying(steps: readonly RecordedStep[]): (fetch: Fetch) => Fetch {
  const left = [...steps];
  return (fetch) => async (input, init) => {
    const step = left.shift();
    if (step === undefined) return fetch(input, init);
    assert.equal(requestName(input, init), step.request, 'A run asks the same of the same world.');
    const { status, headers, body, url } = step.answer;
    const answer = new Response(body.byteLength === 0 ? null : body, { status, headers: [...headers] });
    return Object.defineProperty(answer, 'url', { value: url });
  };
}

function requestName(input: Parameters<Fetch>[0], init: Parameters<Fetch>[1]): string {
  const { pathname, search } = new URL(input instanceof Request ? input.url : input);
  return `${init?.method ?? 'GET'} ${pathname}${search}`;
}

/** Returns a copy of all that the server knows. */
export async function momentOf(world: TwoWayWorld): Promise<Moment> {
  const listed = await world.git('for-each-ref', '--format=%(refname) %(objectname)');
  const refs = listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, string] => [line.slice(0, -41), line.slice(-40)]);
  return { world: structuredClone({ ...world.github.state }), refs: new Map(refs) };
}

/** Makes the server know what it knew at a moment. No git is asked, which would take most of the time. */
export async function returnTo(world: TwoWayWorld, moment: Moment): Promise<void> {
  const { github } = world;
  Object.assign(github.state, structuredClone(moment.world));
  for (const folder of ['refs/heads', 'refs/pull'])
    await rm(join(github.repositoryPath, folder), { recursive: true, force: true });
  for (const [name, commit] of moment.refs) {
    const path = join(github.repositoryPath, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${commit}\n`);
  }
}
