import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { DocumentKind } from '../schema/kind.ts';
import { knownKeys, schemaAt } from '../schema/schema-tree.ts';
import { type BlockEntries, type Entry, readEntries } from './block-entries.ts';
import { type BlockYaml, blockYaml } from './block-yaml.ts';
import type { Fix } from './fix.ts';
import { movesToSort } from './moves-to-sort.ts';
import { movedBy, type TextEdit } from './text-edit.ts';

/** The lists whose items have an order that people know by heart. */
const lists = ['factors', 'actions', 'updates'] as const;

/** Puts the keys of the front matter, and of the items of its lists, in the order of the schema, each with its comments. */
export const keyOrder: Fix = {
  name: 'key-order',
  part: 'front-matter',
  propose: (subject) => {
    if (!holdsDisorder(subject.kind, subject.values)) return undefined;
    const yaml = blockYaml(subject);
    if (yaml === undefined) return undefined;
    // Items first: the edits of a whole mapping and of one inside it would overlap, so that waits for the next pass.
    const items = mappingsIn(yaml).map(({ map, pointer }) =>
      sortKeys(yaml.source, map, subject.kind, pointer),
    );
    const sorted = items.some(({ count }) => count > 0)
      ? items
      : [sortKeys(yaml.source, yaml.root, subject.kind, '')];
    const edits = sorted.flatMap((mapping) => mapping.edits);
    if (edits.length === 0) return undefined;
    const count = sorted.reduce((sum, mapping) => sum + mapping.count, 0);
    return { edits: movedBy(yaml.start, edits), count, changes: [] };
  },
};

/** Without looking at places: few documents need those. */
function holdsDisorder(kind: DocumentKind, values: object): boolean {
  if (isDisordered(kind, '', values)) return true;
  return lists.some((list) => {
    const items: unknown = Reflect.get(values, list);
    return Array.isArray(items) && items.some((item) => isDisordered(kind, `/${list}/0`, item));
  });
}

function isDisordered(kind: DocumentKind, pointer: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return movesToSort(ranksOf(kind, pointer, Object.keys(value))) > 0;
}

/** A key the schema does not know stays below the one it stands below. */
function ranksOf(kind: DocumentKind, pointer: string, keys: readonly string[]): number[] {
  const order = knownKeys(schemaAt(kind, pointer));
  let last = -1;
  return keys.map((key) => {
    const rank = order.indexOf(key);
    if (rank !== -1) last = rank;
    return last;
  });
}

function mappingsIn({ root }: BlockYaml): { map: YAMLMap; pointer: string }[] {
  return lists.flatMap((list) => {
    const items = root.get(list);
    if (!isSeq(items) || items.flow === true) return [];
    return items.items.flatMap((map) =>
      isMap(map) && map.flow !== true ? [{ map, pointer: `/${list}/0` }] : [],
    );
  });
}

interface Sorted {
  readonly edits: readonly TextEdit[];
  readonly count: number;
}

const inOrder: Sorted = { edits: [], count: 0 };

function sortKeys(source: string, map: YAMLMap, kind: DocumentKind, pointer: string): Sorted {
  const block = readEntries(source, map);
  if (block === undefined) return inOrder;
  const ranks = ranksOf(
    kind,
    pointer,
    block.entries.map(({ key }) => key),
  );
  const order = ranks.map((_rank, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  if (!canMove(block, order)) return inOrder;
  return { edits: editsFor(block, order), count: movesToSort(ranks) };
}

/** Not past a comment that belongs to nobody, nor where a comment would come to stand behind the dash of an item. */
function canMove({ entries, indentation }: BlockEntries, order: readonly number[]): boolean {
  const first = order.findIndex((from, to) => from !== to);
  const last = order.findLastIndex((from, to) => from !== to);
  if (entries.slice(first + 1, last + 1).some(({ looseComment }) => looseComment)) return false;
  const head = entries[order[0] ?? 0];
  return order[0] === 0 || indentation === '' || head?.comments === '';
}

/** Each place receives the entry that belongs there. The line ends between the places stay. */
function editsFor({ entries, indentation }: BlockEntries, order: readonly number[]): TextEdit[] {
  const newFirst = order[0] ?? 0;
  return order.flatMap((from, to) => {
    const place = entries[to];
    const entry = entries[from];
    if (place === undefined || entry === undefined || from === to) return [];
    const text =
      to === 0 ? `${entry.comments}${entry.core}` : below(entry, from, entries[newFirst], indentation);
    return [{ span: { start: place.start, end: place.end }, text }];
  });
}

/** The blank lines above what becomes the first entry go to the one that was first. */
function below(entry: Entry, from: number, newFirst: Entry | undefined, indentation: string): string {
  const blanks = from === 0 ? (newFirst?.blanks ?? '') : entry.blanks;
  return `${blanks}${entry.comments}${indentation}${entry.core}`;
}
