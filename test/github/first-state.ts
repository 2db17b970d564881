import { settingsFrom } from './settings.ts';
import type { RepositoryNamed, RepositorySetup, Setup, UserSetup } from './setup.ts';
import type { Permission, User, World } from './world.ts';
import { nextId } from './world.ts';

/** The state a test asks for, before anything has happened: of its repository, and of each of the others. */
export function createWorlds(setup: Setup): [World, ...World[]] {
  const shared = { lastId: 1000, clock: setup.now ?? '2026-03-20T09:00:00Z' };
  const first = emptyWorld(setup.repository, 1, shared);
  addPeople(first, setup);
  addTokens(first, setup);
  addRules(first, setup);
  // A fork has the id after its parent's.
  const others = (setup.others ?? []).map((other, index) => {
    const world = emptyWorld(other.repository, 101 + index * 100, shared);
    shareAccounts(world, first, other.permissions ?? {});
    addRules(world, other);
    return world;
  });
  for (const world of [first, ...others]) {
    const isUser = first.users.some(({ login }) => login === world.repository.owner);
    world.ownerType = isUser ? 'User' : 'Organization';
  }
  return [first, ...others];
}

function emptyWorld(named: RepositoryNamed, id: number, shared: Pick<World, 'clock' | 'lastId'>): World {
  return {
    repository: {
      id,
      owner: named.owner,
      name: named.name,
      private: named.private ?? false,
      hasIssues: named.hasIssues ?? true,
      archived: named.archived ?? false,
      subIssues: named.subIssues ?? true,
      formerNames: [...(named.formerNames ?? [])],
      defaultBranch: named.defaultBranch ?? 'main',
    },
    ownerType: 'Organization',
    users: [],
    teams: [],
    tokens: {},
    issues: [],
    labels: [],
    comments: [],
    events: [],
    reviews: [],
    statuses: [],
    checkRuns: [],
    protection: {},
    settings: settingsFrom(),
    lastNumber: 0,
    get lastId() {
      return shared.lastId;
    },
    set lastId(id) {
      shared.lastId = id;
    },
    get clock() {
      return shared.clock;
    },
    set clock(time) {
      shared.clock = time;
    },
  };
}

function shareAccounts(world: World, first: World, permissions: Record<string, Permission>): void {
  world.users = first.users.map((user) => ({
    ...user,
    permission: permissions[user.login] ?? user.permission,
  }));
  world.teams = first.teams;
  world.tokens = first.tokens;
}

function addPeople(world: World, setup: Setup): void {
  for (const [login, given] of Object.entries(setup.users)) {
    world.users.push(createUser(world, login, typeof given === 'string' ? { permission: given } : given));
  }
  for (const [slug, members] of Object.entries(setup.teams ?? {})) {
    const parent = setup.parentTeams?.[slug];
    const nested = parent === undefined ? {} : { parent };
    world.teams.push({ id: nextId(world), slug, members: [...members], ...nested });
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

function addRules(world: World, setup: RepositorySetup): void {
  world.settings = settingsFrom(setup.settings);
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
