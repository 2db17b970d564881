import { isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../finding/position.ts';
import { endBefore, lineEndAt, lineStart, nextLine, pastDeeperComments } from '../fix/source-lines.ts';
import type { TextEdit } from '../fix/text-edit.ts';
import { spanOfEntry } from './places.ts';

/** Returns the edit that writes `text`, a key and its value, below an entry of a block mapping. */
export function insertBelow(source: string, map: YAMLMap, above: Span, text: string): TextEdit | undefined {
  const first = startOfKey(map.items[0]);
  if (first === undefined) return undefined;
  const line = lineStart(source, first);
  if (!/^(?: *- +| *)$/.test(source.slice(line, first))) return undefined;
  const depth = first - line;
  return insertLines(source, above.end, depth, [`${' '.repeat(depth)}${text}`]);
}

/** Returns the edit that writes more items below the last of a block list, as far behind their dashes as that one. */
export function appendItems(source: string, list: YAMLSeq, texts: readonly string[]): TextEdit | undefined {
  const last = list.items.at(-1);
  if (!isScalar(last) || !last.range || !list.range) return undefined;
  const [start, end] = last.range;
  const indentation = source.slice(lineStart(source, list.range[0]), list.range[0]);
  if (!/^ *$/.test(indentation)) return undefined;
  const dash = /^ *- +$/.exec(source.slice(lineStart(source, start), start))?.[0] ?? `${indentation}- `;
  return insertLines(
    source,
    end,
    indentation.length,
    texts.map((text) => `${dash}${text}`),
  );
}

/** Comments that stand deeper than the entry speak of it. */
function insertLines(source: string, end: number, depth: number, lines: readonly string[]): TextEdit {
  const at = pastDeeperComments(source, nextLine(source, end), depth);
  const lineEnd = lineEndAt(source, lineStart(source, end - 1));
  return { span: { start: at, end: at }, text: lines.map((line) => `${line}${lineEnd}`).join('') };
}

/** Returns the edit that takes an entry away with its lines, but for the dash of an item that it stands behind. */
export function removeLines(source: string, map: YAMLMap, entry: Pair): TextEdit | undefined {
  const span = spanOfEntry(entry);
  if (span === undefined) return undefined;
  const line = lineStart(source, span.start);
  const before = source.slice(line, span.start);
  const end = nextLine(source, span.end);
  if (/^ *$/.test(before)) return { span: { start: line, end }, text: '' };
  if (!/^ *- +$/.test(before)) return undefined;
  const next = startOfKey(map.items[map.items.indexOf(entry) + 1]);
  // The next key moves up behind the dash, unless a comment or a blank line stands between.
  return next !== undefined && /^ *$/.test(source.slice(end, next))
    ? { span: { start: span.start, end: next }, text: '' }
    : { span: { start: line + before.trimEnd().length, end: endBefore(source, end) }, text: '' };
}

function startOfKey(entry: Pair | undefined): number | undefined {
  return isScalar(entry?.key) ? entry.key.range?.[0] : undefined;
}
