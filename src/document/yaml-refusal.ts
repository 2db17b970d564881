import { type Alias, isAlias, isScalar, type Node, visit } from 'yaml';
import { flowAround } from './yaml-flow.ts';
import { lineAt } from './yaml-line.ts';
import { type Mistake, quotedEntry, withoutEntry, withoutPiece, withoutValue } from './yaml-mistake.ts';
import { aliasCause } from './yaml-mistake-in-text.ts';
import { clipped, quotedYaml, withoutComment } from './yaml-quote.ts';
import type { YamlTree } from './yaml-tree.ts';

/** Returns what the parser with positions accepts and documents may not hold: control characters, tags, lost aliases, empty keys. */
export function findRefusals(text: string, tree: YamlTree, limit: number): Mistake[] {
  const found: Mistake[] = controlCharacters(text, limit);
  const anchors = new Set<string>();
  visit(tree.root, {
    Node: (_key, node) => {
      if (found.length >= limit) return visit.BREAK;
      if (isAlias(node)) {
        if (!anchors.has(node.source)) found.push(lostAlias(text, tree, node));
        return undefined;
      }
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
      if (node.tag !== undefined && !coreTag.test(node.tag)) found.push(foreignTag(text, tree, node));
      return undefined;
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.source === '' && key.type === 'PLAIN' && key.range)
        found.push(emptyKey(text, key.range[0]));
    },
  });
  return found;
}

const coreTag = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;

/** What YAML 1.2.2, section 5.1, leaves out. One report a line is enough. */
function controlCharacters(text: string, limit: number): Mistake[] {
  const found: Mistake[] = [];
  let lineEnd = -1;
  for (const { 0: character, index } of text.matchAll(/[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/gu)) {
    if (found.length >= limit) break;
    if (index < lineEnd) continue;
    const line = lineAt(text, index);
    lineEnd = line.end;
    const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const span = { start: index, end: index + 1 };
    const without =
      line.key === undefined || index < line.valueStart
        ? { masks: [{ start: line.start, end: line.end }], lost: [] }
        : withoutValue(text, line);
    found.push({ cause: { is: 'control-character', codePoint }, span, ...without });
  }
  return found;
}

/** `message: *urgent*` */
function lostAlias(text: string, tree: YamlTree, alias: Alias): Mistake {
  const [start, end] = alias.range ?? [0, 0, 0];
  const line = lineAt(text, start);
  const { source } = alias;
  if (flowAround(tree, start) !== undefined) {
    const cause = aliasCause(source, quotedYaml(`*${clipped(source)}`));
    return { cause, span: { start, end }, ...withoutPiece({ start, end }) };
  }
  const span = { start, end: start + withoutComment(text.slice(start, line.end)).length };
  return { cause: aliasCause(source, quotedEntry(line)), span, ...withoutEntry(text, start) };
}

/** `title: !important thing`, `value: !!python/object` */
function foreignTag(text: string, tree: YamlTree, node: Node): Mistake {
  const [start, end] = node.range ?? [0, 0, 0];
  const before = text.slice(Math.max(0, start - 300), start);
  const written = /(![^\s,[\]{}]*)\s*(?:&\S+\s*)?$/.exec(before);
  const at = written === null ? start : start - before.length + written.index;
  const tag = clipped(written?.[1] ?? '!');
  const line = lineAt(text, at);
  const span = { start: at, end: at + Math.max(1, written?.[1]?.length ?? 1) };
  const flow = flowAround(tree, at) !== undefined && flowAround(tree, at)?.start !== start;
  const instead = flow ? quotedYaml(clipped(text.slice(at, end))) : quotedEntry(line);
  const without = flow ? withoutPiece({ start: at, end: Math.max(at + 1, end) }) : withoutEntry(text, at);
  return { cause: { is: 'tag', tag, instead }, span, ...without };
}

/** `: value` */
function emptyKey(text: string, at: number): Mistake {
  const line = lineAt(text, at);
  const span = { start: line.contentStart, end: line.end };
  return { cause: { is: 'no-key' }, span, masks: [span], lost: [] };
}
