import { describe, expect, test } from 'vitest';
import { mendYaml } from '../../src/document/yaml-mending.ts';

/** Reads a text in which `⟦ ⟧` stand around what should be pointed at, and returns what was found in their place. */
export function mend(marked: string) {
  const source = marked.replaceAll(/[⟦⟧]/g, '');
  const { mistakes, text, lost } = mendYaml(source);
  const seen = mistakes
    .toSorted((one, other) => other.span.start - one.span.start)
    .reduce(
      (left, { span: { start, end } }) =>
        `${left.slice(0, start)}⟦${left.slice(start, end)}⟧${left.slice(end)}`,
      source,
    );
  return { seen, causes: mistakes.map(({ cause }) => cause), text, lost };
}

/** A text, what is said of it beside the kind of mistake, what is left to read, and the offsets of what is not. */
type Row = readonly [marked: string, said: object, left: string, lost: readonly number[]];

export function everyOne(is: string, rows: readonly Row[]): void {
  describe(is, () => {
    test.each(rows)('%j', (marked, said, left, lost) => {
      expect(mend(marked)).toEqual({ seen: marked, causes: [{ is, ...said }], text: left, lost });
    });
  });
}
