import { expect, test } from 'vitest';
import { nestsDeeperThan } from '../../src/document/yaml-limits.ts';

/** Sixteen columns of indentation may come from two levels. */
test.each([
  ['a list in a list', '- - oven', false],
  ['a list in a list in a list', '- - - oven', true],
  ['marks of keys and of lists', '- ? - oven', true],
  ['dashes in a text', 'note: oven - cold - still - out', false],
  ['a dash at the end of a line', '- - -', false],
  ['a long line', 'note: the oven on the left of the door went cold', false],
  ['a line with much white space behind it', `note: cold${' '.repeat(40)}`, false],
  ['as much indentation as two levels may take', `note:\n${' '.repeat(16)}cold`, false],
  ['more indentation than that', `note:\n${' '.repeat(17)}cold`, true],
  ['brackets in brackets', 'ovens: [[left, right], [new]]', false],
  ['brackets in brackets in brackets', 'ovens: [[[left]]]', true],
  ['braces in braces in braces', 'ovens: {a: {b: {c: d}}}', true],
  ['braces in brackets in braces', 'ovens: {a: [{b: c}]}', true],
  ['brackets beside each other', 'ovens: [left] [right] [new]', false],
  ['braces beside each other', 'ovens: {a} {b} {c}', false],
  ['closing brackets alone', 'ovens: ]]]}}}', false],
  ['closing brackets before opening ones', 'ovens: ]]]} [[[left', true],
  ['brackets over several lines', 'ovens: [\n[\n[left', true],
  ['several lines of one pair each', 'a: [b]\nc: {d: e}\nf: [g]', false],
])('deeper than two levels: %s', (_, source, expected) => {
  expect(nestsDeeperThan(source, 2)).toBe(expected);
});
