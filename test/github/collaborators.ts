import { requirePermission } from './access.ts';
import { noContent, notFound, ok, Refusal } from './answer.ts';
import type { Call, Route } from './router.ts';
import { get, param } from './router.ts';
import { userAnswer } from './users.ts';
import type { Permission, User } from './world.ts';
import { allows, findUser } from './world.ts';

const ONE = '/repos/{owner}/{repo}/collaborators/{username}';

// The older word beside the role: maintain counts as write, triage as read.
const LEGACY: Record<Permission, string> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

/** Everyone may read a public repository, collaborator or not. */
function effectivePermission(call: Call, user: User): Permission {
  return user.permission === 'none' && !call.world.repository.private ? 'read' : user.permission;
}

function permissionAnswer(call: Call): Record<string, unknown> {
  const login = param(call, 'username');
  const user = findUser(call.world, login);
  if (user === undefined) throw new Refusal(404, `${login} is not a user`);
  const permission = effectivePermission(call, user);
  const roleName = permission === 'none' ? '' : permission;
  return {
    permission: LEGACY[permission],
    role_name: roleName,
    user: { ...userAnswer(call, user.login), role_name: roleName, permissions: allowed(permission) },
  };
}

/** What a permission allows, as answers list it. */
export function allowed(permission: Permission): Record<string, boolean> {
  return {
    admin: allows(permission, 'admin'),
    maintain: allows(permission, 'maintain'),
    push: allows(permission, 'write'),
    triage: allows(permission, 'triage'),
    pull: allows(permission, 'read'),
  };
}

export const collaboratorRoutes: Route[] = [
  get(`${ONE}/permission`, 'metadata', (call) => {
    // Seen for any token that can read; asking about others takes push access.
    if (call.viewer.type !== 'Bot') requirePermission(call, 'write');
    return ok(permissionAnswer(call));
  }),
  get(ONE, 'metadata', (call) => {
    requirePermission(call, 'write');
    const user = findUser(call.world, param(call, 'username'));
    if (user === undefined || !allows(user.permission, 'read')) throw notFound();
    return noContent();
  }),
];
