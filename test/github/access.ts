import { forbidden, notAccessible, notFound, Refusal } from './answer.ts';
import { fullName } from './locate.ts';
import type { View } from './place.ts';
import { isVisible } from './place.ts';
import type { Call, Route } from './router.ts';
import type { Access, Permission, Scope, Token, User, World } from './world.ts';
import { allows, findUser, sameName } from './world.ts';

/** Who a request's Authorization header speaks for, and what that token may do. Refuses as 401. */
export function authenticate(world: World, header: string | undefined): { viewer: User; token: Token } {
  if (header === undefined) throw new Refusal(401, 'Requires authentication');
  const secret = /^(?:token|bearer)\s+(\S+)$/i.exec(header)?.[1];
  const token =
    secret !== undefined && Object.hasOwn(world.tokens, secret) ? world.tokens[secret] : undefined;
  const viewer = token === undefined ? undefined : findUser(world, token.login);
  if (token === undefined || viewer === undefined) throw new Refusal(401, 'Bad credentials');
  return { viewer, token };
}

/** Refuses what the token's permissions do not cover. Every token may read metadata. */
export function authorize(token: Token, route: Route): void {
  if (route.access === 'read' && route.scopes.includes('metadata')) return;
  const granted = new Set(route.scopes.map((scope) => grantedAccess(token, scope)));
  if (granted.has('write') || (route.access === 'read' && granted.has('read'))) return;
  throw notAccessible();
}

function grantedAccess({ access }: Token, scope: Scope): Access {
  return typeof access === 'string' ? access : (access[scope] ?? 'none');
}

/** Another repository, and a private one the viewer may not read, look the same: not found. */
export function requireRepository(call: Call): void {
  const { owner, repo } = call.params;
  if (owner === undefined || repo === undefined) return;
  const { repository } = call.world;
  if (!sameName(owner, repository.owner) || !sameName(repo, repository.name)) throw notFound();
  if (!isVisible(call)) throw notFound();
}

/** A token for other repositories may do here what everybody may: read what is public. */
export function requireOwnRepository({ method, world, params }: Call, { repositories }: Token): void {
  const name = fullName(world.repository);
  if (params.repo === undefined || repositories === undefined) return;
  if (repositories.some((own) => sameName(own, name))) return;
  if (world.repository.private) throw notFound();
  if (method !== 'GET') throw notAccessible();
}

/** An archived repository can be read, by whoever may, and nothing else. */
export function requireWritable({ method, world, params }: Call): void {
  if (method === 'GET' || params.repo === undefined || !world.repository.archived) return;
  throw forbidden('Repository was archived so is read-only.');
}

export function may(call: View, needed: Permission): boolean {
  return allows(call.viewer.permission, needed);
}

export function requirePermission(call: View, needed: Permission): void {
  if (!may(call, needed)) throw forbidden('Must have admin rights to Repository.');
}
