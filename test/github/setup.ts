import type { Access, Permission, Protection, Scope, User, World } from './world.ts';
import { nextId } from './world.ts';

interface UserSetup {
  permission?: Permission;
  type?: 'User' | 'Bot';
}

export interface Setup {
  repository: { owner: string; name: string; private?: boolean; hasIssues?: boolean; defaultBranch?: string };
  /** Login to permission on the repository, or to more about the user. Bots write by default, users read. */
  users: Record<string, Permission | UserSetup>;
  /** Team slug to the logins of its members. The organisation is the repository's owner. */
  teams?: Record<string, readonly string[]>;
  /** Token to login. Without it every user has `token-<login>`. */
  tokens?: Record<string, string | { login: string; access: 'read' | Partial<Record<Scope, Access>> }>;
  labels?: readonly { name: string; color?: string; description?: string }[];
  /** The first commit of the default branch. */
  files?: Record<string, string | Uint8Array>;
  /** Branch name to what a merge into it requires. */
  protection?: Record<string, Partial<Protection>>;
  /** Where the server's clock starts. */
  now?: string;
  /** Whether each answer is checked against GitHub's description of its API; true unless said otherwise. */
  validate?: boolean;
}

/** The state a test asks for, before anything has happened. */
export function createWorld(setup: Setup): World {
  const { repository } = setup;
  const world: World = {
    repository: {
      id: 1,
      owner: repository.owner,
      name: repository.name,
      private: repository.private ?? false,
      hasIssues: repository.hasIssues ?? true,
      defaultBranch: repository.defaultBranch ?? 'main',
    },
    ownerType: Object.hasOwn(setup.users, repository.owner) ? 'User' : 'Organization',
    users: [],
    teams: [],
    tokens: {},
    issues: [],
    labels: [],
    comments: [],
    reviews: [],
    statuses: [],
    checkRuns: [],
    protection: {},
    lastId: 1000,
    lastNumber: 0,
    clock: setup.now ?? '2026-03-20T09:00:00Z',
  };
  addPeople(world, setup);
  addTokens(world, setup);
  addRules(world, setup);
  return world;
}

function addPeople(world: World, setup: Setup): void {
  for (const [login, given] of Object.entries(setup.users)) {
    world.users.push(createUser(world, login, typeof given === 'string' ? { permission: given } : given));
  }
  for (const [slug, members] of Object.entries(setup.teams ?? {})) {
    world.teams.push({ id: nextId(world), slug, members: [...members] });
  }
}

function createUser(world: World, login: string, given: UserSetup): User {
  const type = given.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
  return {
    id: nextId(world),
    login,
    type,
    permission: given.permission ?? (type === 'Bot' ? 'write' : 'read'),
  };
}

function addTokens(world: World, setup: Setup): void {
  const everyone = Object.fromEntries(world.users.map((user) => [`token-${user.login}`, user.login]));
  for (const [token, given] of Object.entries(setup.tokens ?? everyone)) {
    world.tokens[token] = typeof given === 'string' ? { login: given, access: 'write' } : given;
  }
}

function addRules(world: World, setup: Setup): void {
  for (const label of setup.labels ?? []) {
    const { name, color = 'ededed', description = null } = label;
    world.labels.push({ id: nextId(world), name, color, description });
  }
  for (const [branch, given] of Object.entries(setup.protection ?? {})) {
    world.protection[branch] = {
      requiredContexts: [],
      requiredApprovals: 0,
      dismissStaleReviews: false,
      ...given,
    };
  }
}
