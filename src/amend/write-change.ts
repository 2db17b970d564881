import { isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { TextEdit } from '../fix/text-edit.ts';
import { knownKeys, schemaAt } from '../schema/schema-tree.ts';
import type { AmendedKey } from './amendment.ts';
import { appendItems, insertBelow, removeLines } from './block-form.ts';
import type { Change } from './changes.ts';
import { fillList, insertBehind, removeFromBraces } from './flow-form.ts';
import { entryOf, isReference, spanOfEntry } from './places.ts';
import { type ScalarStyle, scalarText } from './scalar-text.ts';
import { replaceValue } from './written-value.ts';

/** Returns the edits that make a change to an action item, or why there are none. */
export function writeChange(
  source: string,
  map: YAMLMap,
  change: Change,
): readonly TextEdit[] | 'reference' | 'not-editable' {
  const entry = entryOf(map, change.key);
  if (entry !== undefined && (isReference(entry.key) || isReference(entry.value))) return 'reference';
  const edits =
    entry === undefined ? insertEntry(source, map, change) : changeEntry(source, map, entry, change);
  return edits ?? 'not-editable';
}

function changeEntry(
  source: string,
  map: YAMLMap,
  entry: Pair,
  change: Change,
): readonly TextEdit[] | undefined {
  const isInFlow = map.flow === true;
  switch (change.is) {
    case 'set':
      return replaceValue(source, entry, (style) =>
        scalarText(change.value, style ?? usualStyle(change.key, isInFlow), isInFlow),
      );
    case 'append':
      return appendTo(source, entry, change.urls);
    case 'remove': {
      if (entry.value !== null && !isScalar(entry.value)) return undefined;
      if (isInFlow) return removeFromBraces(source, map, entry);
      const edit = removeLines(source, map, entry);
      return edit && [edit];
    }
  }
}

/** An owner has to be in quotes; addresses are within brackets, where half of what they are made of would mean something. */
function usualStyle(key: AmendedKey, isInFlow: boolean): ScalarStyle {
  return key === 'owner' || (key === 'issue' && isInFlow) ? 'double' : 'plain';
}

function appendTo(source: string, entry: Pair, urls: readonly string[]): readonly TextEdit[] | undefined {
  const { value } = entry;
  if (!isSeq(value)) {
    const isNothing = value === null || (isScalar(value) && value.value === null);
    return isNothing ? replaceValue(source, entry, () => listText(urls)) : undefined;
  }
  const last = value.items.at(-1);
  const isPlain = isScalar(last) && last.type === 'PLAIN' && last.value !== null;
  const isSingle = isScalar(last) && last.type === 'QUOTE_SINGLE';
  const style = isPlain ? 'plain' : isSingle ? 'single' : 'double';
  const texts = urls.map((url) => scalarText(url, style, value.flow === true));
  if (value.flow !== true) {
    const edit = appendItems(source, value, texts);
    return edit && [edit];
  }
  const [start, end] = value.range ?? [0, 0];
  if (value.items.length === 0) return fillList(source, { start, end }, texts);
  if (!isScalar(last) || !last.range) return undefined;
  return insertBehind(source, { start: last.range[0], end: last.range[1] }, texts);
}

function listText(urls: readonly string[]): string {
  return `[${urls.map((url) => scalarText(url, 'double', true)).join(', ')}]`;
}

/** Behind the nearest of the keys that come before it in the schema. */
function insertEntry(source: string, map: YAMLMap, change: Change): readonly TextEdit[] | undefined {
  const before = entryBefore(map, change.key);
  const span = before && spanOfEntry(before);
  if (before === undefined || span === undefined || change.is === 'remove') return undefined;
  if (map.flow !== true) {
    const edit = insertBelow(source, map, span, `${change.key}: ${newValue(change, false)}`);
    return edit && [edit];
  }
  const isJson = isScalar(before.key) && before.key.type === 'QUOTE_DOUBLE';
  const text = isJson
    ? `"${change.key}": ${newValue(change, true, 'double')}`
    : `${change.key}: ${newValue(change, true)}`;
  return insertBehind(source, span, [text]);
}

function newValue(
  change: Exclude<Change, { is: 'remove' }>,
  isInFlow: boolean,
  style: ScalarStyle = usualStyle(change.key, isInFlow),
): string {
  return change.is === 'append' ? listText(change.urls) : scalarText(change.value, style, isInFlow);
}

function entryBefore(map: YAMLMap, key: AmendedKey): Pair | undefined {
  const order = knownKeys(schemaAt('incident', '/actions/0'));
  const nearer = order.slice(0, order.indexOf(key)).reverse();
  return nearer.map((name) => entryOf(map, name)).find((entry) => entry !== undefined);
}
