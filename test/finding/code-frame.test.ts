import { expect, test } from 'vitest';
import { codeFrame as frame, frameLines } from '../../src/finding/reporters/code-frame.ts';
import { styleFor } from '../../src/finding/reporters/style.ts';

const plain = styleFor(false);
const codeFrame = (text: string, ...rest: Tail) => frame(frameLines(text), ...rest);
type Tail = Parameters<typeof frame> extends [unknown, ...infer Rest] ? Rest : never;
const at = (line: number, column: number) => ({ line, column });

test('the line is shown with the one before it, and what it is about underlined', () => {
  const text = 'title: Flour\nseverty: sev2\n';
  expect(codeFrame(text, at(2, 1), at(2, 8), plain)).toBe('1 │ title: Flour\n2 │ severty: sev2\n  │ ^^^^^^^');
});

test('an empty place still has a mark; a place over several lines is marked to the end of its first', () => {
  expect(codeFrame('a: 1\n', at(1, 3), at(1, 3), plain)).toBe('1 │ a: 1\n  │   ^');
  expect(codeFrame('a: [\n1]\n', at(1, 4), at(2, 3), plain)).toBe('1 │ a: [\n  │    ^');
});

test('tabs are as wide in the mark as in the line', () => {
  expect(codeFrame('\tkey: x\n', at(1, 7), at(1, 8), plain)).toBe('1 │     key: x\n  │          ^');
});

test('of a very long line the part around the place is shown', () => {
  const shown = codeFrame(`${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`, at(1, 5001), at(1, 5005), plain);
  const [line = '', mark = ''] = shown.split('\n');
  expect(line.length).toBeLessThan(130);
  expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE');
});

test('where a line is cut a mark says so, on either side, and what is underlined stays below its words', () => {
  expect(codeFrame('a'.repeat(110), at(1, 1), at(1, 2), plain)).toBe(`1 │ ${'a'.repeat(110)}\n  │ ^`);
  expect(codeFrame(`HERE${'a'.repeat(107)}`, at(1, 1), at(1, 5), plain)).toBe(
    `1 │ HERE${'a'.repeat(105)}…\n  │ ^^^^`,
  );
  expect(codeFrame(`${'a'.repeat(500)}HERE`, at(1, 501), at(1, 505), plain)).toBe(
    `1 │ …${'a'.repeat(19)}HERE\n  │ ${' '.repeat(20)}^^^^`,
  );
  expect(codeFrame(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, at(1, 501), at(1, 505), plain)).toBe(
    `1 │ …${'a'.repeat(19)}HERE${'b'.repeat(85)}…\n  │ ${' '.repeat(20)}^^^^`,
  );
  expect(codeFrame(`${'b'.repeat(111)}\nHERE`, at(2, 1), at(2, 5), plain)).toBe(
    `1 │ ${'b'.repeat(109)}…\n2 │ HERE\n  │ ^^^^`,
  );
});

test('a tab that gives way to the mark takes the width of the mark', () => {
  expect(codeFrame(`${'\t'.repeat(481)}${'a'.repeat(19)}HERE`, at(1, 501), at(1, 505), plain)).toBe(
    `1 │ …${'a'.repeat(19)}HERE\n  │ ${' '.repeat(20)}^^^^`,
  );
});

test('nothing is shown for an empty line, or a line that is not there', () => {
  expect(codeFrame('\n', at(1, 1), at(1, 1), plain)).toBe('');
  expect(codeFrame('', at(7, 1), at(7, 1), plain)).toBe('');
});

test('control characters are replaced', () => {
  expect(codeFrame('a: \u001b[31m\n', at(1, 1), at(1, 2), plain)).toBe('1 │ a: \u{fffd}[31m\n  │ ^');
});
