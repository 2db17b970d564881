import { forbidden, notFound, ok } from './answer.ts';
import type { View } from './place.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import type { User, World } from './world.ts';
import { allows, findUser, sameName } from './world.ts';

const PATHS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

/** A user as every other answer shows it; the repository's organisation counts as one. */
export function userAnswer(call: View, login: string): Record<string, unknown> {
  const { id, type, login: name } = accountOf(call.world, login);
  const url = `${call.links.api}/users/${encodeURIComponent(name)}`;
  return {
    login: name,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${call.links.web}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${call.links.web}/${name}`,
    ...Object.fromEntries(Object.entries(PATHS).map(([key, path]) => [key, `${url}${path}`])),
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The same, or null for nobody. */
export function optionalUserAnswer(call: View, login: string | null): Record<string, unknown> | null {
  return login === null ? null : userAnswer(call, login);
}

/** GitHub's opaque ids: what they are made of means nothing to a client. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** How a user relates to the repository, as GitHub says it beside what they write. */
export function authorAssociation(world: World, login: string): string {
  if (sameName(login, world.repository.owner)) return 'OWNER';
  if (world.teams.some((team) => team.members.some((member) => sameName(member, login)))) return 'MEMBER';
  const user = findUser(world, login);
  return user !== undefined && allows(user.permission, 'triage') ? 'COLLABORATOR' : 'NONE';
}

function accountOf(world: World, login: string): { id: number; login: string; type: string } {
  const user = findUser(world, login);
  if (user !== undefined) return user;
  if (sameName(login, world.repository.owner)) {
    return { id: 1, login: world.repository.owner, type: world.ownerType };
  }
  throw new Error(`The test's setup has no user ${login}`);
}

function fullUserAnswer(call: Call, user: User): Record<string, unknown> {
  const none = { company: null, blog: '', location: null, email: null, hireable: null, bio: null };
  return {
    ...userAnswer(call, user.login),
    name: user.login,
    ...none,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

const privateParts = {
  user_view_type: 'private',
  private_gists: 0,
  total_private_repos: 0,
  owned_private_repos: 0,
  disk_usage: 0,
  collaborators: 0,
  two_factor_authentication: true,
};

export const userRoutes: Route[] = [
  get('/user', 'metadata', (call) => {
    // An installation's token, such as a workflow's, belongs to no user.
    if (call.viewer.type === 'Bot') throw forbidden('Resource not accessible by integration');
    return ok({ ...fullUserAnswer(call, call.viewer), ...privateParts });
  }),
  get('/users/{username}', 'metadata', (call) => {
    const user = findUser(call.world, param(call, 'username'));
    if (user === undefined) throw notFound();
    return ok(fullUserAnswer(call, user));
  }),
];
