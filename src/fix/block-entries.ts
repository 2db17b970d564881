import { isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { type EntryTop, topOf, topOfFirst } from './entry-top.ts';
import { endBefore, lineStart, nextLine, pastDeeperComments } from './source-lines.ts';

/** A key of a block mapping with all that travels with it, as offsets into the source. */
export interface Entry extends EntryTop {
  readonly key: string;
  /** From the key to the end of its last line, without the line end. */
  readonly core: string;
  readonly end: number;
}

export interface BlockEntries {
  readonly entries: readonly Entry[];
  /** What stands before the key in each line but the first. */
  readonly indentation: string;
}

/** Returns the entries of a block mapping as whole lines, or undefined where they do not stand in lines of their own. */
export function readEntries(source: string, map: YAMLMap): BlockEntries | undefined {
  const keys = map.items.map(placeOf).filter((key) => key !== undefined);
  const [first, ...others] = keys;
  if (first === undefined || keys.length < map.items.length) return undefined;
  const line = lineStart(source, first.start);
  if (!/^(?: *- +| *)$/.test(source.slice(line, first.start))) return undefined;
  const indentation = ' '.repeat(first.start - line);
  const below = others.map((key, index) =>
    topOf(source, nextLine(source, keys[index]?.end ?? 0), key.start, indentation),
  );
  const tops = [topOfFirst(source, first.start, indentation), ...below].filter((top) => top !== undefined);
  if (tops.length < keys.length) return undefined;
  return {
    indentation,
    entries: tops.flatMap((top, index) => {
      const key = keys[index];
      if (key === undefined) return [];
      const next = tops[index + 1];
      const end =
        next === undefined ? endOfLast(source, key.end, indentation.length) : endBefore(source, next.start);
      return [{ ...top, key: key.key, core: source.slice(key.start, end), end }];
    }),
  };
}

interface KeyPlace {
  readonly key: string;
  readonly start: number;
  /** Where the value ends. */
  readonly end: number;
}

function placeOf({ key, value }: Pair): KeyPlace | undefined {
  if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return undefined;
  const [start, keyEnd] = key.range;
  const valueEnd = isNode(value) ? value.range?.[1] : undefined;
  return { key: key.value, start, end: Math.max(keyEnd, valueEnd ?? 0) };
}

/** Deeper comments right below the last entry are its own. */
function endOfLast(source: string, valueEnd: number, depth: number): number {
  return endBefore(source, pastDeeperComments(source, nextLine(source, valueEnd), depth));
}
