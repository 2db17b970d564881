import { pointerToken } from '../../document/yaml-tree.ts';
import type { ReferenceTarget } from '../../finding/catalogue/reference.ts';
import { keyAt, type Spot, valueAt } from '../../finding/report.ts';
import { type Draft, isDraftOf } from '../../repository/repository.ts';

/** One name in a document that stands for something defined elsewhere. */
export interface NamedReference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly spot: Spot;
}

/** Returns every name in a document that has to lead somewhere. */
export function namedReferences(draft: Draft): NamedReference[] {
  if (isDraftOf(draft, 'incident')) return fromIncident(draft);
  if (isDraftOf(draft, 'runbook')) return each('service', '/services', draft.sound.services);
  if (isDraftOf(draft, 'service')) return fromService(draft);
  if (isDraftOf(draft, 'maintenance')) return fromMaintenance(draft);
  return isDraftOf(draft, 'config') ? fromConfiguration(draft) : [];
}

function fromIncident({ sound }: Draft<'incident'>): NamedReference[] {
  return [
    ...one('severity', '/severity', sound.severity),
    ...each('service', '/services', sound.services),
    ...each('incident', '/related', sound.related),
    ...each('runbook', '/runbooks', sound.runbooks),
    ...one('incident', '/postmortem/in', sound.postmortem?.in),
    ...list(sound.factors, (factor, at) =>
      one('factor category', `/factors/${at}/category`, factor.category),
    ),
    ...list(sound.actions, (action, at) => each('factor', `/actions/${at}/factors`, action.factors)),
    ...list(sound.actions, (action, at) => one('service', `/actions/${at}/service`, action.service)),
    ...list(sound.accepted_risks, (risk, at) => one('factor', `/accepted_risks/${at}/factor`, risk.factor)),
    ...list(sound.updates, (update, at) => keys('service', `/updates/${at}/components`, update.components)),
  ];
}

function fromService({ sound }: Draft<'service'>): NamedReference[] {
  return [
    ...one('team', '/owner', sound.owner),
    ...each('service', '/depends_on', sound.depends_on),
    ...each('runbook', '/runbooks', sound.runbooks),
  ];
}

function fromMaintenance({ sound }: Draft<'maintenance'>): NamedReference[] {
  return [
    ...each('service', '/services', sound.services),
    ...keys('service', '/components', sound.components),
  ];
}

function fromConfiguration({ sound }: Draft<'config'>): NamedReference[] {
  const severities = Object.entries(sound.severities ?? {});
  return [
    ...severities.flatMap(([id, severity]) =>
      each('team', `/severities/${pointerToken(id)}/review/groups`, severity?.review?.groups),
    ),
    ...each('team', '/review/public/groups', sound.review?.public?.groups),
    ...each('team', '/review/policy/groups', sound.review?.policy?.groups),
    ...one('team', '/review/override/group', sound.review?.override?.group),
    ...keys('rule', '/rules', sound.rules),
  ];
}

function one(target: ReferenceTarget, pointer: string, id: string | undefined): NamedReference[] {
  return id === undefined ? [] : [{ target, id, spot: valueAt(pointer) }];
}

function each(
  target: ReferenceTarget,
  pointer: string,
  ids: readonly (string | undefined)[] | undefined,
): NamedReference[] {
  return list(ids, (id, at) => one(target, `${pointer}/${at}`, id));
}

function keys(target: ReferenceTarget, pointer: string, mapping: object | undefined): NamedReference[] {
  return Object.keys(mapping ?? {}).map((id) => ({
    target,
    id,
    spot: keyAt(`${pointer}/${pointerToken(id)}`),
  }));
}

/** Returns what is read from the items of a list: skips those the schema refused, and keeps the indexes of the others. */
export function list<Item, Found>(
  items: readonly (Item | undefined)[] | undefined,
  read: (item: Item, at: number) => Found[],
): Found[] {
  return [...(items ?? []).entries()].flatMap(([at, item]) => (item === undefined ? [] : read(item, at)));
}
