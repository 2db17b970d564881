import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../finding/position.ts';
import type { YamlError } from './yaml-error.ts';
import { repeatedKeys } from './yaml-repeated-keys.ts';

export interface YamlTree {
  readonly root: Node | null;
  readonly errors: readonly YamlError[];
}

/** Reads YAML 1.2 keeping the offsets of every node. Some fifteen times slower than reading the value alone. */
export function readYamlTree(source: string): YamlTree {
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    // The parser's own search compares every key with every other: seconds for a few thousand of them.
    uniqueKeys: false,
    prettyErrors: false,
    // Warnings would go to the console; what matters in them is found elsewhere.
    logLevel: 'error',
  });
  return {
    root: document.contents,
    errors: [
      ...document.errors.map((error) => ({
        code: error.code,
        reason: error.message,
        span: { start: error.pos[0], end: Math.min(error.pos[1], source.length) },
      })),
      ...repeatedKeys(document.contents),
    ],
  };
}

export interface LocatedNode {
  /** The key; for an item of a list the item itself, or its beginning where it has keys of its own. */
  readonly key: Span;
  readonly value: Span;
  /** The value as it was written, where it is a scalar. */
  readonly source: string | undefined;
}

/**
 * Returns where the value at a JSON pointer (RFC 6901) lies, or its nearest ancestor where it does not exist.
 * The root's key and value are the beginning of the text.
 */
export function locatePointer(tree: YamlTree, pointer: string): LocatedNode {
  let node: unknown = tree.root;
  let found: LocatedNode = { key: { start: 0, end: 0 }, value: { start: 0, end: 0 }, source: undefined };
  for (const token of pointerTokens(pointer)) {
    if (isAlias(node)) return found;
    const next = childOf(node, token);
    if (next === undefined) return found;
    found = next.located;
    node = next.node;
  }
  return found;
}

/** Returns the JSON pointer of the innermost entry that holds the offset; empty for the whole. */
export function pointerAt(tree: YamlTree, offset: number): string {
  let node: unknown = tree.root;
  let pointer = '';
  for (let inner = entryHolding(node, offset); inner !== undefined; inner = entryHolding(node, offset)) {
    pointer += `/${pointerToken(inner.token)}`;
    node = inner.node;
  }
  return pointer;
}

function entryHolding(node: unknown, offset: number): { token: string; node: unknown } | undefined {
  const holds = (span: Span | undefined): boolean =>
    span !== undefined && span.start <= offset && offset <= span.end;
  if (isMap(node)) {
    const pair = node.items.findLast(({ key, value }) => holds(spanOf(key)) || holds(spanOf(value)));
    return isScalar(pair?.key) ? { token: String(pair.key.value), node: pair.value } : undefined;
  }
  if (isSeq(node)) {
    const index = node.items.findLastIndex((item) => holds(spanOf(item)));
    return index === -1 ? undefined : { token: String(index), node: node.items[index] };
  }
  return undefined;
}

/** Returns the unescaped tokens of a JSON pointer. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the token escaped for use in a JSON pointer. */
export function pointerToken(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}

function childOf(node: unknown, token: string): { node: unknown; located: LocatedNode } | undefined {
  if (isMap(node)) {
    const pair = pairsByKey(node).get(token);
    if (pair === undefined) return undefined;
    const key = spanOf(pair.key) ?? { start: 0, end: 0 };
    // A key without a value (`owner:`) has an empty node or none; the finding then points at the key.
    const value = ownSpanOf(pair.value) ?? key;
    const located = { key, value: value.end > value.start ? value : key, source: scalarSource(pair.value) };
    return { node: pair.value, located };
  }
  if (isSeq(node)) {
    const item = node.items[Number(token)];
    const span = ownSpanOf(item);
    if (span === undefined) return undefined;
    // What is missing from an item with keys is pointed at where it begins.
    const key = isCollection(item) ? { start: span.start, end: span.start } : span;
    return { node: item, located: { key, value: span, source: scalarSource(item) } };
  }
  return undefined;
}

/** Made once for a mapping: a document with thousands of wrong keys asks for thousands of places. */
const pairIndexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsByKey(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairIndexes.get(map);
  if (known !== undefined) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) if (isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
  pairIndexes.set(map, pairs);
  return pairs;
}

function spanOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return { start: node.range[0], end: node.range[1] };
}

/** The parser counts the line end behind a block, and all blank lines, as part of it; its author would not. */
function ownSpanOf(node: unknown): Span | undefined {
  const span = spanOf(node);
  if (span === undefined || !isCollection(node) || node.flow === true) return span;
  const last = node.items.at(-1);
  const end = isPair(last) ? (ownSpanOf(last.value) ?? ownSpanOf(last.key))?.end : ownSpanOf(last)?.end;
  return { start: span.start, end: Math.min(span.end, end ?? span.end) };
}

function scalarSource(node: unknown): string | undefined {
  return isScalar(node) && typeof node.source === 'string' ? node.source : undefined;
}
