import type { FileChange } from '../../github/push.ts';
import { appIdOf, contextStates } from '../../github/statuses.ts';
import type { World } from '../../github/world.ts';
import { nextId } from '../../github/world.ts';
import { crumb, type Files } from '../crumb.ts';
import { gitOf } from '../merge-queue.ts';
import { type Enforcing, type Stage, setStage } from '../stage.ts';
import type { Proposing } from './attempt.ts';

export interface Answer {
  readonly status: number;
  readonly message: string;
}

/**
 * The bakery as an operator sets it up: `main` takes only what is up to date with it and has the status `lookback/review` from one
 * app, and nobody is above that.
 */
export interface GuardedBakery extends Stage {
  /** The app that judges; nobody else's status counts. */
  readonly app: string;
  /** Pushes changes to a branch of its own and opens a pull request, which others approve; the miller unless said otherwise. */
  readonly propose: (changes: Readonly<Record<string, FileChange>>, how?: Proposing) => Promise<number>;
  readonly approve: (pull: number, ...logins: readonly string[]) => Promise<void>;
  /** Judges a pull request as its workflow does, with the token of the app. */
  readonly judge: (pull: number, how?: Enforcing) => Promise<string>;
  /** Asks the API as somebody. */
  readonly ask: (login: string, method: string, path: string, body?: object) => Promise<Answer>;
  readonly merge: (pull: number, by: string) => Promise<Answer>;
  /** What the required status of a commit says to the branch. */
  readonly stateOf: (sha: string) => string | undefined;
  /** The tip of main. */
  readonly tip: () => string;
  /** The branch of a pull request. */
  readonly branchOf: (pull: number) => string;
  /** What whoever is held back can read: the status, and the comment of the app. */
  readonly explanation: (pull: number) => string;
  /** Main, people, teams and tokens are again as they were; pull requests are closed, and the queue is empty. */
  readonly restore: () => void;
}

const judge = 'lookback-crumb[bot]';
const api = '/repos/crumb/incidents';

export interface Guarding {
  readonly files?: Files;
  readonly app?: string;
  /** Who is enough for the critical incident that is there from the beginning. */
  readonly approvers?: readonly string[];
}

export async function guard({ files = crumb, app = judge }: Guarding = {}): Promise<GuardedBakery> {
  const stage = await setStage(files);
  const { github } = stage;
  const { state } = github;
  addPeople(state);
  state.tokens.judge = {
    login: app,
    access: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  };
  state.protection.main = protection(state, app);
  const git = gitOf(stage);
  const tip = () => git('rev-parse', 'refs/heads/main');
  const begin = { tip: tip(), ...structuredClone(peopleOf(state)) };
  let branches = 0;
  const ask = (login: string, method: string, path: string, body?: object) =>
    request(`${github.url}${api}${path}`, `token-${login}`, { method, body });
  const pullOf = (pull: number) => state.issues.find(({ number }) => number === pull)?.pull ?? undefined;
  const approve = async (pull: number, ...logins: readonly string[]) => {
    for (const login of logins) await github.review(pull, { login, state: 'APPROVED' });
  };
  return {
    ...stage,
    app,
    ask,
    tip,
    approve,
    propose: async (changes, { author = 'apprentice', approvedBy = ['miller'], branch } = {}) => {
      branches += 1;
      const head = branch ?? `proposal-${branches}`;
      await github.push(head, changes, { author });
      const pull = await github.openPull({ head, author, title: 'Tell what happened' });
      await approve(pull, ...approvedBy);
      return pull;
    },
    judge: (pull, how) => outcomeOf(stage.enforce(pull, { token: 'judge', ...how })),
    merge: (pull, by) => ask(by, 'PUT', `/pulls/${pull}/merge`, {}),
    stateOf: (sha) => contextStates(state, sha, appIdOf(state, app)).get('lookback/review'),
    branchOf: (pull) => pullOf(pull)?.headBranch ?? '',
    explanation: (pull) => explanationOf(state, pull, app),
    restore: () => {
      github.repair();
      git('update-ref', 'refs/heads/main', begin.tip);
      const queued = git('for-each-ref', '--format=%(refname)', 'refs/heads/gh-readonly-queue').split('\n');
      for (const name of queued.filter((found) => found !== '')) git('update-ref', '-d', name);
      Object.assign(state, structuredClone({ users: begin.users, teams: begin.teams, tokens: begin.tokens }));
      for (const issue of state.issues) issue.state = 'closed';
    },
  };
}

function protection(state: World, app: string) {
  const appId = appIdOf(state, app);
  if (appId === undefined) throw new Error(`${app} is no app`);
  return {
    requiredContexts: ['lookback/review'],
    requiredApprovals: 0,
    dismissStaleReviews: false,
    strict: true,
    appId,
    enforceAdmins: true,
  };
}

/** Besides those of the bakery: apps, somebody who may look, and names that look like others. */
function addPeople(state: World): void {
  const bot = (login: string) => ({ id: nextId(state), login, type: 'Bot', permission: 'write' }) as const;
  const person = (login: string, permission: 'write' | 'read') =>
    ({ id: nextId(state), login, type: 'User', permission }) as const;
  state.users.push(
    bot(judge),
    bot('oven-watch[bot]'),
    bot('baker[bot]'),
    person('neighbour', 'read'),
    person('b4ker', 'write'),
    person('reeder', 'write'),
    // With a Cyrillic а, which no login holds on GitHub.
    person('b\u0430ker', 'write'),
  );
  for (const { login } of state.users) state.tokens[`token-${login}`] ??= { login, access: 'write' };
}

function peopleOf({ users, teams, tokens }: World): Pick<World, 'users' | 'teams' | 'tokens'> {
  return { users, teams, tokens };
}

async function request(
  url: string,
  token: string,
  { method, body }: { method: string; body: object | undefined },
): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const known = typeof answer === 'object' && answer !== null && 'message' in answer;
  return { status: response.status, message: known ? String(answer.message) : '' };
}

/** What the log of the run ends with, where anything keeps it from judging. */
async function outcomeOf(run: ReturnType<Stage['enforce']>): Promise<string> {
  try {
    const enforced = await run;
    return enforced.is === 'passed-over' ? enforced.why : '';
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

function explanationOf({ issues, statuses, comments }: World, pull: number, app: string): string {
  const head = issues.find(({ number }) => number === pull)?.pull?.headSha;
  const status = statuses.findLast(({ sha, creator }) => sha === head && creator === app);
  const own = comments.filter(({ issue, author }) => issue === pull && author === app);
  return [`${status?.state}: ${status?.description}`, ...own.map(({ body }) => body)].join('\n');
}
