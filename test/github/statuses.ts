import { requirePermission } from './access.ts';
import { created, notFound, ok, validationFailed } from './answer.ts';
import { resolveCommit } from './bare-repository.ts';
import { fieldsOf } from './body.ts';
import { newestRuns } from './check-runs.ts';
import type { CommitStatus } from './commit-checks.ts';
import { page } from './pagination.ts';
import { repositoryAnswer, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param, post } from './router.ts';
import { nodeId, userAnswer } from './users.ts';
import type { World } from './world.ts';
import { findUser, nextId, tick } from './world.ts';

const DESCRIPTION_LIMIT_CHARACTERS = 140;
const STATES = ['error', 'failure', 'pending', 'success'] as const;
const PASSING_CONCLUSIONS = new Set(['success', 'neutral', 'skipped']);

/** The newest status of each context on a commit, of those that whoever is asked for set. */
function newestStatuses(
  world: World,
  sha: string,
  isFrom: (creator: string) => boolean = () => true,
): CommitStatus[] {
  const newest = new Map<string, CommitStatus>();
  for (const status of world.statuses) {
    if (status.sha === sha && isFrom(status.creator)) newest.set(status.context, status);
  }
  return [...newest.values()];
}

/** What each context says of a commit; a check run counts under its name. Where an app is named, nobody else is listened to. */
export function contextStates(
  world: World,
  sha: string,
  appId?: number,
): Map<string, 'success' | 'pending' | 'failure'> {
  const states = new Map<string, 'success' | 'pending' | 'failure'>();
  const isFrom = (creator: string) => appId === undefined || appIdOf(world, creator) === appId;
  for (const run of newestRuns(world, sha, isFrom)) {
    const passed = PASSING_CONCLUSIONS.has(run.conclusion ?? '');
    states.set(run.name, run.status !== 'completed' ? 'pending' : passed ? 'success' : 'failure');
  }
  for (const { context, state } of newestStatuses(world, sha, isFrom)) {
    states.set(context, state === 'error' ? 'failure' : state);
  }
  return states;
}

/** The app whose bot a login is: GitHub Actions has the number that it has on GitHub, any other that of its bot. */
export function appIdOf(world: World, login: string): number | undefined {
  const bot = findUser(world, login);
  if (bot?.type !== 'Bot') return undefined;
  return bot.login === 'github-actions[bot]' ? 15_368 : bot.id;
}

function addStatus(call: Call, sha: string): CommitStatus {
  const fields = fieldsOf(call.body);
  const state = STATES.find((known) => known === fields.text('state'));
  if (state === undefined) throw validationFailed({ resource: 'Status', code: 'custom', field: 'state' });
  const description = fields.text('description') ?? null;
  if (Array.from(description ?? '').length > DESCRIPTION_LIMIT_CHARACTERS) {
    const message = 'description is too long (maximum is 140 characters)';
    throw validationFailed({ resource: 'Status', code: 'custom', field: 'description', message });
  }
  const status: CommitStatus = {
    id: nextId(call.world),
    sha,
    state,
    description,
    context: fields.text('context') ?? 'default',
    targetUrl: fields.text('target_url') ?? null,
    creator: call.viewer.login,
    createdAt: tick(call.world),
  };
  call.world.statuses.push(status);
  return status;
}

function simpleAnswer(call: Call, status: CommitStatus): Record<string, unknown> {
  return {
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    url: `${repositoryUrl(call)}/statuses/${status.sha}`,
    avatar_url: `${call.links.web}/avatars/${status.creator}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

function statusAnswer(call: Call, status: CommitStatus): Record<string, unknown> {
  return { ...simpleAnswer(call, status), creator: userAnswer(call, status.creator) };
}

function combinedState(statuses: readonly CommitStatus[]): string {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  return statuses.length > 0 && statuses.every(({ state }) => state === 'success') ? 'success' : 'pending';
}

function combinedAnswer(call: Call, sha: string): Record<string, unknown> {
  const statuses = newestStatuses(call.world, sha);
  const url = `${repositoryUrl(call)}/commits/${sha}`;
  return {
    state: combinedState(statuses),
    statuses: statuses.map((status) => simpleAnswer(call, status)),
    sha,
    total_count: statuses.length,
    repository: repositoryAnswer(call),
    commit_url: url,
    url: `${url}/status`,
  };
}

async function namedCommit(call: Call): Promise<string> {
  const sha = await resolveCommit(call.git, param(call, 'ref'));
  if (sha === null) throw notFound();
  return sha;
}

export const statusRoutes: Route[] = [
  post('/repos/{owner}/{repo}/statuses/{sha}', 'statuses', async (call) => {
    requirePermission(call, 'write');
    const given = param(call, 'sha');
    const sha = await resolveCommit(call.git, given);
    if (sha === null || sha !== given) {
      throw validationFailed({
        resource: 'Status',
        code: 'custom',
        message: `No commit found for SHA: ${given}`,
      });
    }
    return created(statusAnswer(call, addStatus(call, sha)));
  }),
  get('/repos/{owner}/{repo}/commits/{ref}/status', 'statuses', async (call) =>
    ok(combinedAnswer(call, await namedCommit(call))),
  ),
  get('/repos/{owner}/{repo}/commits/{ref}/statuses', 'statuses', async (call) => {
    const sha = await namedCommit(call);
    const newestFirst = call.world.statuses.filter((status) => status.sha === sha).reverse();
    return page(call, newestFirst, (status) => statusAnswer(call, status));
  }),
];
