import type { BlockToken } from './read-outline.ts';
import { firstAbove } from './sorted-places.ts';

interface Piece {
  readonly text: string;
  /** Where it lies in the document. */
  readonly offset: number;
}

/** The text of a paragraph, a heading or a cell, freed of the marks of what it stands in. */
export class InlineSource {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  /** Where the pieces begin in the text. */
  readonly #starts: readonly number[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.text = pieces.map((piece) => piece.text).join('\n');
    let start = 0;
    this.#starts = pieces.map(({ text }) => {
      const here = start;
      start += text.length + 1;
      return here;
    });
  }

  /** Returns where in the document a character of the text lies. */
  offsetOf(at: number): number {
    const index = Math.max(0, firstAbove(this.#starts, at) - 1);
    return (this.#pieces[index]?.offset ?? 0) + at - (this.#starts[index] ?? 0);
  }
}

/** The lines of a text as the block parser counts them: a lone carriage return ends one, too. */
export class BlockLines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string, from: number) {
    this.#text = text;
    const starts = [from];
    const ends = /\r\n?|\n/g;
    ends.lastIndex = from;
    for (let found = ends.exec(text); found !== null; found = ends.exec(text)) starts.push(ends.lastIndex);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Returns where a line begins; past the last, where the text ends. */
  start(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** Returns a line without what ends it, as the block parser sees it: without its null characters. */
  line(line: number): string {
    const text = this.#text.slice(this.start(line), this.start(line + 1));
    return text.replace(/[\r\n]+$/, '').replaceAll('\0', '\ufffd');
  }
}

/** Returns the stretches of a body in which links can stand, in order; those without a bracket are left out. */
export function inlineSources(tokens: readonly BlockToken[], lines: BlockLines): InlineSource[] {
  const sources: InlineSource[] = [];
  let row = 0;
  let cellEnd = 0;
  for (const token of tokens) {
    if (token.type === 'tr_open') [row, cellEnd] = [token.map?.[0] ?? row, 0];
    if (token.type !== 'inline' || token.content === '') continue;
    if (token.map) {
      if (/[[<]/.test(token.content)) sources.push(linesOf(token.content, token.map[0], lines));
      continue;
    }
    const cell = cellOf(token.content, row, cellEnd, lines);
    cellEnd = cell.offset - lines.start(row) + cell.text.length;
    if (/[[<]/.test(cell.text)) sources.push(new InlineSource([cell]));
  }
  return sources;
}

function linesOf(content: string, first: number, lines: BlockLines): InlineSource {
  return new InlineSource(
    content.split('\n').map((line, index) => {
      const text = line.trim();
      const at = lines.line(first + index).indexOf(text);
      return { text, offset: lines.start(first + index) + Math.max(0, at) };
    }),
  );
}

/** A cell is searched after the one before it. A bar in it is escaped where it was written. */
function cellOf(content: string, row: number, from: number, lines: BlockLines): Piece {
  const line = lines.line(row);
  const candidates = [content, content.replaceAll('|', '\\|')];
  for (const text of candidates) {
    const at = line.indexOf(text, from);
    if (at !== -1) return { text, offset: lines.start(row) + at };
  }
  return { text: content, offset: lines.start(row) + from };
}
