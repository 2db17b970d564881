import type { Position } from '../finding/position.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Returns the text without its byte order mark, or undefined when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Turns offsets into lines and columns. Lines end in LF or CR LF. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#length = text.length;
  }

  /** Returns the position of an offset; offsets outside the text are brought to its nearest end. */
  position(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (this.#starts[low] ?? 0) + 1 };
  }

  /** Returns the offset at which a line begins; `line` counts from 0. Past the last line: the end of the text. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#length;
  }
}
