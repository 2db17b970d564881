import { isMap, isSeq, type YAMLMap } from 'yaml';
import { readYamlTree, type YamlTree } from '../document/yaml-tree.ts';
import type { Span } from '../finding/position.ts';
import { applyEdits, type TextEdit } from '../fix/text-edit.ts';
import type { Obstacle } from './amendment.ts';
import type { Change } from './changes.ts';
import { keepsComments } from './comments.ts';
import { hasMergeKey, isReference } from './places.ts';
import { writeChange } from './write-change.ts';

export interface DueChange {
  readonly action: string;
  /** Where it stands among the action items. */
  readonly index: number;
  readonly change: Change;
}

/** Returns the YAML of a front matter with the changes written into it, no two of them of the same action item; or what hinders. */
export function writeChanges(source: string, due: readonly DueChange[]): string | Obstacle {
  const tree = readYamlTree(source);
  if (tree.errors.length > 0) return { is: 'not-editable', action: undefined };
  const edits: TextEdit[] = [];
  const taken: Span[] = [];
  for (const { action, index, change } of due) {
    const map = mappingAt(source, tree, index);
    const written = typeof map === 'string' ? map : writeChange(source, map, change);
    if (typeof written === 'string') return { is: written, action };
    edits.push(...written);
    if (change.is === 'remove') taken.push(...written.map(({ span }) => span));
  }
  const after = applyEdits(source, edits);
  return keepsComments(source, after, taken) ? after : { is: 'not-editable', action: undefined };
}

/** Returns the mapping of an action item, if it and all around it mean what they say and nothing beyond. */
function mappingAt(
  source: string,
  { root }: YamlTree,
  index: number,
): YAMLMap | 'reference' | 'not-editable' {
  if (isReference(root)) return 'reference';
  const list: unknown = isMap(root) ? root.get('actions', true) : undefined;
  if (isReference(list)) return 'reference';
  const item = isSeq(list) ? list.items[index] : undefined;
  if (isReference(item) || (isMap(item) && hasMergeKey(item))) return 'reference';
  // `[id: oven]` is a mapping without braces: a second key would begin another.
  const isWritten = isMap(item) && (item.flow !== true || source[item.range?.[0] ?? 0] === '{');
  return isWritten ? item : 'not-editable';
}
