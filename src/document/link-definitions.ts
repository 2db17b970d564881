import markdownIt from 'markdown-it';
import type { Span } from '../finding/position.ts';
import type { BlockLines } from './inline-source.ts';
import { readDestination } from './link-destination.ts';
import type { BlockToken } from './read-outline.ts';

const { normalizeReference } = markdownIt().utils;

/** A destination with a name, which links in the text refer to. */
export interface LinkDefinition {
  readonly destination: string;
  readonly span: Span;
}

/** A note at the foot; what follows its name is running text. */
export interface NoteStart {
  /** Where its text begins, and where the line ends. */
  readonly text: Span;
}

export interface Definitions {
  /** By label, as `labelOf` gives it. The first of a name counts. */
  readonly links: ReadonlyMap<string, LinkDefinition>;
  readonly notes: readonly NoteStart[];
}

const opening =
  /^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*)*\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:[ \t]*/gm;

/** Returns what makes two labels the same. */
export function labelOf(written: string): string {
  return normalizeReference(written);
}

/**
 * Returns the definitions of a body. The block parser has read them and left nothing of them but lines that belong to no block: what
 * looks like a definition there is one.
 */
export function readDefinitions(text: string, tokens: readonly BlockToken[], lines: BlockLines): Definitions {
  // Most bodies have none, and need not be read line by line.
  if (!text.includes(']:', lines.start(0))) return { links: new Map(), notes: [] };
  const links = new Map<string, LinkDefinition>();
  const notes: NoteStart[] = [];
  const covered = coveredLines(tokens, lines.count);
  let line = 0;
  opening.lastIndex = lines.start(0);
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    while (lines.start(line + 1) <= found.index && line + 1 < lines.count) line += 1;
    const after = found.index + found[0].length;
    const label = found[1] ?? '';
    if (covered[line] === 1 || label.trim() === '') continue;
    if (label.startsWith('^')) {
      notes.push({ text: { start: after, end: lines.start(line) + lines.line(line).length } });
      continue;
    }
    const destination = readDestination(text, startOfDestination(text, after));
    const name = labelOf(label);
    if (destination !== undefined && !links.has(name)) links.set(name, destination);
  }
  return { links, notes };
}

/** The destination may stand in the next line, inside of a quotation behind its mark. */
function startOfDestination(text: string, after: number): number {
  const space = /[ \t]*(?:\r?\n[ \t>]*)?/y;
  space.lastIndex = after;
  return space.test(text) ? space.lastIndex : after;
}

const leaves = new Set(['inline', 'fence', 'code_block', 'html_block', 'hr', 'table_open']);

function coveredLines(tokens: readonly BlockToken[], count: number): Uint8Array {
  const covered = new Uint8Array(count);
  for (const { type, map } of tokens) if (map && leaves.has(type)) covered.fill(1, map[0], map[1]);
  return covered;
}
