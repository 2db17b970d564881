import { describe, expect, test } from 'vitest';
import { explainUndecodable, isUtf16 } from '../../src/document/undecodable.ts';

test.each([
  ['with the mark of little-endian text', [0xff, 0xfe, 0x89, 0x70], true],
  ['with the mark of big-endian text', [0xfe, 0xff, 0x70, 0x89], true],
  ['little-endian Latin letters without a mark', [0x6f, 0, 0x76, 0], true],
  ['big-endian Latin letters without a mark', [0, 0x6f, 0, 0x76], true],
  ['plain text', [0x6f, 0x76, 0x65, 0x6e], false],
  ['only the first byte of a mark', [0xff, 0x6f, 0x76, 0x65], false],
  ['only the second byte of a mark', [0x6f, 0xfe, 0x76, 0x65], false],
  ['only the first byte of the other mark', [0xfe, 0x6f, 0x76, 0x65], false],
  ['only the second byte of the other mark', [0x6f, 0xff, 0x76, 0x65], false],
  ['a zero as the first byte', [0, 0x6f, 0x76, 0x65], false],
  ['a zero as the second byte', [0x6f, 0, 0x76, 0x65], false],
  ['a zero as the third byte', [0x6f, 0x76, 0, 0x65], false],
  ['a zero as the fourth byte', [0x6f, 0x76, 0x65, 0], false],
  ['nothing but zeros', [0, 0, 0, 0], false],
  ['a letter among zeros, third', [0, 0, 0x6f, 0], false],
  ['a letter among zeros, fourth', [0, 0, 0, 0x6f], false],
  ['nothing', [], false],
])('text of two bytes a letter: %s', (_, bytes, expected) => {
  expect(isUtf16(Uint8Array.from(bytes))).toBe(expected);
});

test('text of two bytes a letter is named as that', () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0x6f, 0, 0x76, 0]);
  expect(explainUndecodable(bytes)).toStrictEqual({ code: 'document/not-utf8', found: 'utf-16' });
});

test('where no byte is to blame none is named', () => {
  expect(explainUndecodable(new Uint8Array())).toStrictEqual({ code: 'document/not-utf8', found: 'other' });
});

describe('the byte to blame, and its line', () => {
  test.each([
    ['a letter of Latin-1 at the end', 'caf\xe9', 0xe9, 1],
    ['a letter of Latin-1 before a space', 'caf\xe9 oven', 0xe9, 1],
    ['a letter of Latin-1 before a line end', 'caf\xe9\noven', 0xe9, 1],
    ['a letter of Latin-1 before one of ASCII', 'M\xfchle', 0xfc, 1],
    ['a letter that is cut after its first byte of two', 'caf\xc3x', 0xc3, 1],
    ['a letter that is cut after its second byte of three', '5 \xe2\x82 a loaf', 0xe2, 1],
    ['a letter that is cut after a second byte of the lowest value', 'oven\xe2\x80 mill', 0xe2, 1],
    ['a letter with the lowest first byte of three', '\xe0\xa4 oven', 0xe0, 1],
    ['a letter that is cut after its third byte of four', '\xf0\x9f\x94 oven', 0xf0, 1],
    ['a letter of four bytes that is cut far into the text', 'the oven \xf0\x9f\x94 oven', 0xf0, 1],
    ['a letter that the end of the file cuts', '5 \xe2\x82', 0xe2, 1],
    ['a byte behind a whole letter of one byte', 'oven\xff', 0xff, 1],
    ['a byte behind a whole letter of two bytes', 'caf\xc3\xa9\xff', 0xff, 1],
    ['a byte behind a whole letter of three bytes', '5 \xe2\x82\xac\xff', 0xff, 1],
    ['a byte behind a whole letter of four bytes', '\xf0\x9f\x94\xa5\xff', 0xff, 1],
    ['a byte behind many letters of two bytes', '\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xff', 0xff, 1],
    ['the second half of a letter alone', 'oven \xa9 mill', 0xa9, 1],
    ['on the second line', 'a\noven\xff', 0xff, 2],
    ['on the fourth line', 'title: Flour\n\n\ncaf\xe9\n', 0xe9, 4],
    ['the lines below it do not count', 'caf\xe9\n\n\n', 0xe9, 1],
    ['of two the first', 'one\ncaf\xe9\ncaf\xe8\n', 0xe9, 2],
  ])('%s', (_, text, value, line) => {
    expect(explainUndecodable(Uint8Array.from(Buffer.from(text, 'latin1')))).toStrictEqual({
      code: 'document/not-utf8',
      found: 'other',
      byte: { value, line },
    });
  });
});
