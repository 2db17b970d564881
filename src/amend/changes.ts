import { isMapping, type YamlMapping } from '../document/yaml-reading.ts';
import type { AmendedKey, Amendment } from './amendment.ts';

/** One key of an action item that has to be written differently. */
export type Change =
  | { readonly is: 'set'; readonly key: AmendedKey; readonly value: string }
  | { readonly is: 'remove'; readonly key: AmendedKey }
  | { readonly is: 'append'; readonly key: 'evidence'; readonly urls: readonly string[] };

/** Returns the amendments, one for each action item. Of two that say something of the same key, the later counts. */
export function oncePerAction(amendments: readonly Amendment[]): Amendment[] {
  const merged = new Map<string, Amendment>();
  for (const amendment of amendments) {
    const earlier = merged.get(amendment.action);
    const addEvidence = [...(earlier?.addEvidence ?? []), ...(amendment.addEvidence ?? [])];
    merged.set(amendment.action, { ...earlier, ...amendment, addEvidence });
  }
  return [...merged.values()];
}

/** Returns what differs between an action item and what it is to say, in the order of the schema. */
export function changesTo(item: YamlMapping, amendment: Amendment): Change[] {
  const { owner, status, reason, doneOn, issue, addEvidence = [] } = amendment;
  return [
    ...changeOf(item, 'owner', owner),
    // Open is what an action item without a status is.
    ...(status === 'open' && item.status === undefined ? [] : changeOf(item, 'status', status)),
    ...changeOf(item, 'reason', reason),
    ...changeOf(item, 'done_on', doneOn),
    ...newEvidence(item, addEvidence),
    ...changeOf(item, 'issue', issue),
  ];
}

function changeOf(item: YamlMapping, key: AmendedKey, value: string | null | undefined): Change[] {
  if (value === undefined) return [];
  if (value === null) return Object.hasOwn(item, key) ? [{ is: 'remove', key }] : [];
  return item[key] === value ? [] : [{ is: 'set', key, value }];
}

function newEvidence(item: YamlMapping, added: readonly string[]): Change[] {
  const known = new Set(listOf(item.evidence));
  const urls = [...new Set(added)].filter((url) => !known.has(url));
  return urls.length === 0 ? [] : [{ is: 'append', key: 'evidence', urls }];
}

/** Returns the action item as it reads once the changes are made. */
export function withChanges(item: YamlMapping, changes: readonly Change[]): YamlMapping {
  return changes.reduce(withChange, item);
}

function withChange(item: YamlMapping, change: Change): YamlMapping {
  const { [change.key]: former, ...rest } = item;
  switch (change.is) {
    case 'set':
      return { ...rest, [change.key]: change.value };
    case 'remove':
      return rest;
    case 'append':
      return { ...rest, [change.key]: [...listOf(former), ...change.urls] };
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the action items of a front matter as they are written, whatever they are. */
export function actionsIn({ actions }: YamlMapping): readonly unknown[] {
  return listOf(actions);
}

/** Returns where the action items of an id stand in their list. */
export function placesOf(actions: readonly unknown[], id: string): number[] {
  return actions.flatMap((item, index) => (isMapping(item) && item.id === id ? [index] : []));
}
