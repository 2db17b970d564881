import { requirePermission } from './access.ts';
import { created, noContent, notFound, ok, validationFailed } from './answer.ts';
import { fieldsOf } from './body.ts';
import { page } from './pagination.ts';
import type { View } from './place.ts';
import { repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, param, patch, post, remove } from './router.ts';
import { nodeId } from './users.ts';
import type { Label, World } from './world.ts';
import { nextId, sameName } from './world.ts';

// A pull has labels as an issue has, and either permission reaches them.
const SCOPES = ['issues', 'pull-requests'] as const;
const DEFAULT_COLOR = 'ededed';
const NAME_LIMIT_CHARACTERS = 50;
const DESCRIPTION_LIMIT_CHARACTERS = 100;

export function findLabel(world: World, name: string): Label | undefined {
  return world.labels.find((label) => sameName(label.name, name));
}

/** The repository's own spelling of each name, once; a label it does not have yet is made, as GitHub does. */
export function useLabels(world: World, names: readonly string[]): string[] {
  const spelled = names.map((name) => (findLabel(world, name) ?? addLabel(world, { name })).name);
  return [...new Set(spelled)];
}

export function labelAnswer(call: View, name: string): Record<string, unknown> {
  const label = findLabel(call.world, name);
  if (label === undefined) throw new Error(`There is no label ${name}`);
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${repositoryUrl(call)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** Names from a list of labels in a request: texts, or objects that have a name. */
export function labelNames(list: readonly unknown[] | undefined): string[] | undefined {
  return list?.map((item) => {
    const name = typeof item === 'string' ? item : fieldsOf(item).text('name');
    if (name === undefined)
      throw validationFailed({ resource: 'Label', code: 'missing_field', field: 'name' });
    return name;
  });
}

function addLabel(world: World, given: { name: string; color?: string; description?: string | null }): Label {
  const { name, color = DEFAULT_COLOR, description = null } = given;
  requireValid(name, color, description);
  const label = { id: nextId(world), name, color, description };
  world.labels.push(label);
  return label;
}

function requireValid(name: string, color: string, description: string | null): void {
  const refused = (field: string, message: string): Error =>
    validationFailed({ resource: 'Label', code: 'custom', field, message });
  if (name.trim() === '') throw validationFailed({ resource: 'Label', code: 'missing_field', field: 'name' });
  if (Array.from(name).length > NAME_LIMIT_CHARACTERS)
    throw refused('name', 'name is too long (maximum is 50 characters)');
  if (!/^[0-9a-f]{6}$/i.test(color))
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
  if (Array.from(description ?? '').length > DESCRIPTION_LIMIT_CHARACTERS) {
    throw refused('description', 'description is too long (maximum is 100 characters)');
  }
}

function requireUnused(world: World, name: string, except?: Label): void {
  const taken = findLabel(world, name);
  if (taken === undefined || taken === except) return;
  throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
}

function existingLabel(call: Call): Label {
  const label = findLabel(call.world, param(call, 'name'));
  if (label === undefined) throw notFound();
  return label;
}

function renameOnIssues(world: World, from: string, to: string | null): void {
  for (const issue of world.issues) {
    issue.labels = issue.labels.flatMap((name) => (name !== from ? [name] : to === null ? [] : [to]));
  }
}

export const labelRoutes: Route[] = [
  get('/repos/{owner}/{repo}/labels', SCOPES, (call) =>
    page(call, call.world.labels, (label) => labelAnswer(call, label.name)),
  ),
  post('/repos/{owner}/{repo}/labels', SCOPES, (call) => {
    requirePermission(call, 'write');
    const fields = fieldsOf(call.body);
    const name = fields.text('name') ?? '';
    requireUnused(call.world, name);
    const color = fields.text('color') ?? DEFAULT_COLOR;
    addLabel(call.world, { name, color, description: fields.text('description') ?? null });
    return created(labelAnswer(call, name));
  }),
  get('/repos/{owner}/{repo}/labels/{name}', SCOPES, (call) =>
    ok(labelAnswer(call, existingLabel(call).name)),
  ),
  patch('/repos/{owner}/{repo}/labels/{name}', SCOPES, (call) => {
    requirePermission(call, 'write');
    const label = existingLabel(call);
    const fields = fieldsOf(call.body);
    const name = fields.text('new_name') ?? label.name;
    const color = fields.text('color') ?? label.color;
    const description = fields.text('description') ?? label.description;
    requireUnused(call.world, name, label);
    requireValid(name, color, description);
    renameOnIssues(call.world, label.name, name);
    Object.assign(label, { name, color, description });
    return ok(labelAnswer(call, name));
  }),
  remove('/repos/{owner}/{repo}/labels/{name}', SCOPES, (call) => {
    requirePermission(call, 'write');
    const label = existingLabel(call);
    renameOnIssues(call.world, label.name, null);
    call.world.labels = call.world.labels.filter((other) => other !== label);
    return noContent();
  }),
];
