import { isAlias, isCollection, isNode, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../finding/position.ts';

/** Returns the entry of a key, or undefined where the mapping has no such key. */
export function entryOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Returns an entry from its key to the end of its value; undefined where the key is anything but a word. */
export function spanOfEntry(entry: Pair): Span | undefined {
  const { key } = entry;
  if (!isScalar(key) || !key.range) return undefined;
  return { start: key.range[0], end: Math.max(key.range[1], endOf(entry.value)) };
}

/** Returns where a value ends. To the parser the blank lines and comments below a block are part of it; to its author not. */
function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if (!isNode(node) || !node.range) return 0;
  if (!isCollection(node) || node.flow === true) return node.range[1];
  return node.items.length === 0 ? node.range[1] : endOf(node.items.at(-1));
}

/** Whether a value may be part of what another place means: an anchor, an alias; or means something by its tag. */
export function isReference(node: unknown): boolean {
  if (isAlias(node)) return true;
  if (!isNode(node)) return false;
  return node.tag !== undefined || ('anchor' in node && node.anchor !== undefined);
}

/** Whether one of the keys stands for those of another mapping, to readers that know merge keys. */
export function hasMergeKey(map: YAMLMap): boolean {
  return map.items.some(({ key }) => isAlias(key) || (isScalar(key) && key.source === '<<'));
}
