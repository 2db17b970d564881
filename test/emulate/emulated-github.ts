import { createEmulator, type Emulator } from 'emulate';
import { openFrontDoor } from './front-door.ts';
import { workflowToken } from './workflow-token.ts';

/** Two people of the bakery, and a machine user that carries a token of its own. */
export type Account = 'octocat' | 'hubot' | 'crumb-bot';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** Sends one request with a token. The caller says what it expects the answer to be; an empty one is undefined. */
export type Send = <Body = unknown>(
  token: string,
  method: string,
  path: string,
  body?: unknown,
) => Promise<Answer<Body>>;

export interface EmulatedGitHub {
  /** As in GITHUB_API_URL: the front door. */
  readonly apiUrl: string;
  /** Returns the requests that came through the front door since the last time this was asked. */
  readonly takeRequests: () => string[];
  /** The next such request at the front door does not come through: what is given is done instead. */
  readonly cutAt: (request: string, instead: () => void) => void;
  /** Goes to emulate itself. */
  readonly send: Send;
  /** Returns a token of an app, as workflows get one: it is no user and does not know its own name. */
  readonly workflowToken: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const accounts = ['octocat', 'hubot', 'crumb-bot'] as const satisfies readonly Account[];

/** The app behind the tokens of workflows. */
const workflows = {
  app_id: 15_368,
  slug: 'github-actions',
  name: 'GitHub Actions',
  permissions: { contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' },
  installations: [{ installation_id: 1, account: 'crumb' }],
};

/** Starts emulate's GitHub on a free port of this machine, with `crumb/incidents` and `crumb/oven-control`: a README, no issue. */
export async function startEmulatedGitHub(): Promise<EmulatedGitHub> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed: seed() });
  // It listens on the IPv4 loopback only, and `localhost` may be the other one.
  const behind = emulator.url.replace('localhost', '127.0.0.1');
  const door = await openFrontDoor(behind);
  const send = sender(behind);
  return {
    apiUrl: door.url,
    takeRequests: door.takeRequests,
    cutAt: door.cutAt,
    send,
    workflowToken: () => workflowToken(send, { appId: workflows.app_id, privateKey: privateKeyOf(emulator) }),
    close: async () => {
      await door.close();
      await emulator.close();
    },
  };
}

function seed() {
  return {
    tokens: Object.fromEntries(accounts.map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
    github: {
      users: accounts.map((login) => ({ login })),
      orgs: [{ login: 'crumb', members: accounts.map((login) => ({ login, role: 'admin' })) }],
      repos: ['incidents', 'oven-control'].map((name) => ({ owner: 'crumb', name })),
      apps: [workflows],
    },
  };
}

export function tokenOf(account: Account): string {
  return `token-of-${account}`;
}

function privateKeyOf({ generatedSecrets: [secret] }: Emulator): string {
  if (secret === undefined) throw new Error('The emulator made no key for the app of the workflows.');
  return secret.value;
}

function sender(url: string): Send {
  return async (token, method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: text === '' ? undefined : JSON.parse(text),
      headers: answer.headers,
    };
  };
}
