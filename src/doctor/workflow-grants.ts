import { isMapping } from '../document/yaml-reading.ts';
import type { WorkflowSettings } from './host.ts';

export type Access = 'none' | 'read' | 'write';

/** What a `permissions:` block gives the token of a job. */
export interface Grants {
  /** Of every scope that is not named. */
  readonly others: Access;
  readonly scopes: ReadonlyMap<string, Access>;
}

const order: readonly Access[] = ['none', 'read', 'write'];

/** Returns what a `permissions:` value gives; undefined where there is none. */
export function readGrants(permissions: unknown): Grants | undefined {
  if (permissions === undefined) return undefined;
  if (permissions === 'read-all') return { others: 'read', scopes: new Map() };
  if (permissions === 'write-all') return { others: 'write', scopes: new Map() };
  const entries = isMapping(permissions) ? Object.entries(permissions) : [];
  const scopes = entries.map(([scope, access]): [string, Access] => [
    scope,
    order.find((known) => known === access) ?? 'none',
  ]);
  return { others: 'none', scopes: new Map(scopes) };
}

/** Returns what a job's token may do where neither the job nor its workflow says so. */
export function defaultGrants({ defaultPermissions }: WorkflowSettings): Grants {
  if (defaultPermissions === 'write') return { others: 'write', scopes: new Map() };
  return {
    others: 'none',
    scopes: new Map([
      ['contents', 'read'],
      ['packages', 'read'],
    ]),
  };
}

/** Whether grants are enough for an access to a scope. */
export function suffices(grants: Grants, scope: string, needed: Access): boolean {
  return order.indexOf(accessTo(grants, scope)) >= order.indexOf(needed);
}

/** Returns the scopes that may be written without need. `write-all` stands for all of them. */
export function beyond(grants: Grants, needed: ReadonlyMap<string, Access>): string[] {
  if (grants.others === 'write') return ['write-all'];
  return [...grants.scopes]
    .filter(([scope, access]) => access === 'write' && needed.get(scope) !== 'write')
    .map(([scope]) => `${scope}: write`);
}

function accessTo({ others, scopes }: Grants, scope: string): Access {
  return scopes.get(scope) ?? others;
}
