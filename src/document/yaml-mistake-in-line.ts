import { isNode, isScalar, type Pair } from 'yaml';
import { flowAround, mapWithKeyAt } from './yaml-flow.ts';
import { blockEnd, lineAt, siblings, type YamlLine } from './yaml-line.ts';
import { lineNumber, type Mishap, type Mistake, withoutEntry } from './yaml-mistake.ts';
import { clipped } from './yaml-quote.ts';
import type { YamlTree } from './yaml-tree.ts';

/** The first of two equal keys counts. */
export function repeatedKey({ text, tree, at }: Mishap): Mistake {
  const { key, first, second } = twins(tree, at);
  const line = lineAt(text, at);
  const cause = { is: 'repeated-key', key: clipped(key), line: lineNumber(text, first) } as const;
  if (flowAround(tree, at) === undefined) {
    const mask = { start: line.contentStart, end: blockEnd(text, line) };
    return { cause, span: { start: at, end: line.end }, masks: [mask], lost: [] };
  }
  const end = Math.max(at + 1, second);
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  return { cause, span: { start: at, end }, masks: [{ start: at, end: end + comma }], lost: [] };
}

/** Where the first pair of this key begins, and where the one at the offset ends. */
function twins(tree: YamlTree, at: number): { key: string; first: number; second: number } {
  const items = mapWithKeyAt(tree, at)?.items ?? [];
  const later = items.find(({ key }) => startOf(key) === at);
  if (later === undefined) return { key: '', first: at, second: at };
  const earlier = items.find(({ key }) => keyText(key) === keyText(later.key));
  return { key: keyText(later.key), first: startOf(earlier?.key) ?? at, second: endOf(later) };
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) ? node.range?.[0] : undefined;
}

function endOf({ key, value }: Pair): number {
  const node = value ?? key;
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** A line without a key among keys. */
export function keyless({ text, at }: Mishap): Mistake {
  const line = lineAt(text, at);
  const content = text.slice(line.contentStart, line.end);
  if (/^-\S/.test(content)) return noSpaceAfterDash(text, line);
  const [, key = '', value = ''] = /^([A-Za-z_][\w-]*)(?::(?!\/\/)|[ \t]*=[ \t]*)(\S.*)$/.exec(content) ?? [];
  const span = { start: line.contentStart, end: line.end };
  const cause: Mistake['cause'] =
    key === '' ? { is: 'no-key' } : { is: 'no-space-after-colon', key, instead: clipped(`${key}: ${value}`) };
  return { cause, span, ...keyOnly(text, line, key === '' ? (/^[\w-]+/.exec(content)?.[0] ?? '') : key) };
}

/** Keeps a key that was probably meant, so that nobody says it is missing. */
function keyOnly(text: string, line: YamlLine, key: string): Pick<Mistake, 'masks' | 'lost'> {
  const mask = { start: line.contentStart, end: Math.max(blockEnd(text, line), line.end) };
  const taken = siblings(text, line).some((sibling) => sibling.key === key);
  const fits = key !== '' && !taken && key.length < line.end - line.contentStart;
  return fits
    ? { masks: [{ ...mask, instead: `${key}:` }], lost: [line.contentStart] }
    : { masks: [mask], lost: [] };
}

/** `-id: oven` */
function noSpaceAfterDash(text: string, line: YamlLine): Mistake {
  const span = { start: line.contentStart, end: line.end };
  const instead = clipped(`- ${text.slice(line.contentStart + 1, line.end)}`);
  return { cause: { is: 'no-space-after-dash', instead }, span, ...withoutEntry(text, line.start) };
}

/** `---` or `...` inside the text. What follows is read on where it could be of the same document. */
export function secondDocument({ text, at }: Mishap): Mistake {
  const marker = /^(?:---|\.\.\.)(?=[ \t\r]*$)/gm;
  // The parser points at what follows the marker, or at the marker itself.
  const found = [...text.matchAll(marker)].findLast(({ index }) => index > 0 && index <= at);
  const start = found?.index ?? at;
  const keys = (part: string): string[] => [...part.matchAll(/^[\w-]+(?=:)/gm)].map(([key]) => key);
  const before = new Set(keys(text.slice(0, start)));
  const read = !keys(text.slice(start)).some((key) => before.has(key));
  const mask = { start, end: read ? start + 3 : text.length };
  return { cause: { is: 'second-document', read }, span: { start, end: start + 3 }, masks: [mask], lost: [] };
}
