import type { Span } from '../finding/position.ts';
import { type LocalReport, textAt } from '../finding/report.ts';
import { lineAt } from './yaml-line.ts';
import { mendYaml } from './yaml-mending.ts';
import { lineNumber, type Mistake } from './yaml-mistake.ts';
import { isMapping, type YamlMapping, type YamlReading } from './yaml-reading.ts';
import { pointerAt, pointerToken, pointerTokens, type YamlTree } from './yaml-tree.ts';

/** Reads what is left of a refused text once everything broken is taken out, and reports what was. */
export function readMended(text: string, span: Span, load: (source: string) => unknown): YamlReading {
  const { text: mended, tree, mistakes, lost } = mendYaml(text.slice(span.start, span.end));
  const linesAbove = lineNumber(text, span.start) - 1;
  const reports = mistakes.map((mistake) => toReport(mistake, span.start, linesAbove));
  const value = mended === undefined ? undefined : load(mended);
  if (!isMapping(value) || Object.keys(value).length === 0 || reports.length === 0)
    return { kind: 'unreadable', reports };
  // What lay in an entry that was itself taken out has no place any more.
  const entries = lost.map((offset) => pointerAt(tree, offset)).filter(Boolean);
  const source = text.slice(span.start, span.end);
  const swallowed = mistakes.flatMap((mistake) => swallowedKeys(mistake, source, tree, value));
  const pointers = [...new Set([...entries, ...swallowed])];
  return { kind: 'mended', value: withNulls(value, pointers), lost: pointers, reports };
}

/** Keys that a broken value took in, as where a line end is missing: they were written, so nobody may call them missing. */
function swallowedKeys(
  { cause, masks }: Mistake,
  source: string,
  tree: YamlTree,
  values: YamlMapping,
): string[] {
  if (!joining.has(cause.is)) return [];
  return masks.flatMap(({ start, end }) => {
    const line = lineAt(source, start);
    const taken = source.slice(start, Math.min(end, line.end));
    const entry = pointerAt(tree, line.contentStart);
    if (entry === '' && line.column > 0) return [];
    const parent = entry.slice(0, Math.max(0, entry.lastIndexOf('/')));
    const mapping = lookUpMapping(values, parent);
    return [...taken.matchAll(/[A-Za-z_]\w*(?=:(?:[ \t]|$)|$)/g)]
      .filter(({ 0: key }) => mapping !== undefined && !Object.hasOwn(mapping, key))
      .filter(({ 0: key, index }) => taken[index + key.length] === ':' || taken === key)
      .map(({ 0: key }) => `${parent}/${pointerToken(key)}`);
  });
}

const joining = new Set<Mistake['cause']['is']>([
  'colon-in-text',
  'text-after-bracket',
  'text-after-quote',
  'no-key',
]);

function lookUpMapping(values: YamlMapping, pointer: string): YamlMapping | undefined {
  let value: unknown = values;
  for (const token of pointerTokens(pointer))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, token) : undefined;
  return isMapping(value) ? value : undefined;
}

function toReport({ cause, span }: Mistake, offset: number, linesAbove: number): LocalReport {
  return {
    problem: {
      code: 'front-matter/syntax',
      cause: 'line' in cause ? { ...cause, line: cause.line + linesAbove } : cause,
    },
    spot: textAt({ start: offset + span.start, end: offset + span.end }),
  };
}

/** In place of what could not be read, so that it counts as written and as nothing else. */
function withNulls(values: YamlMapping, pointers: readonly string[]): YamlMapping {
  for (const pointer of pointers) {
    const tokens = pointerTokens(pointer);
    const last = tokens.pop();
    let parent: unknown = values;
    for (const token of tokens)
      parent = typeof parent === 'object' && parent !== null ? Reflect.get(parent, token) : undefined;
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    Reflect.defineProperty(parent, last, {
      value: null,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return values;
}
