import { firstAbove } from './sorted-places.ts';

/** Finds where code spans end: at the next run of exactly as many backticks (CommonMark 0.31, section 6.1). */
export class CodeSpans {
  readonly #text: string;
  /** Where runs of a length begin, in order. */
  readonly #starts = new Map<number, number[]>();

  constructor(text: string) {
    this.#text = text;
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const known = this.#starts.get(run.length);
      if (known === undefined) this.#starts.set(run.length, [index]);
      else known.push(index);
    }
  }

  /** Returns where the run of backticks that begins at `start` ends. */
  endOfRun(start: number): number {
    let end = start;
    while (this.#text[end] === '`') end += 1;
    return Math.max(end, start + 1);
  }

  /** Returns where the code span ends whose backticks begin at `start`; undefined where they open none. */
  endOf(start: number): number | undefined {
    const length = this.endOfRun(start) - start;
    const starts = this.#starts.get(length) ?? [];
    const closing = starts[firstAbove(starts, start)];
    return closing === undefined ? undefined : closing + length;
  }
}
