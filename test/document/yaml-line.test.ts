import { describe, expect, test } from 'vitest';
import {
  blanked,
  blockEnd,
  entryAbove,
  itemEnd,
  lineAt,
  nextLine,
  siblings,
} from '../../src/document/yaml-line.ts';

describe('a line is taken apart into its key and its value', () => {
  test.each([
    ['owner: baker', 'owner', 'baker', 7],
    ['owner:', 'owner', '', 6],
    ['owner : baker', 'owner', 'baker', 8],
    ['  - owner:   baker # on call', 'owner', 'baker # on call', 13],
    ['- - oven', undefined, 'oven', 4],
    ['at:09:02', undefined, 'at:09:02', 0],
    ['"who: and why": oven', '"who: and why"', 'oven', 16],
    ["'who: and why' : oven", "'who: and why'", 'oven', 17],
    ['cold oven', undefined, 'cold oven', 0],
    [': cold', undefined, ': cold', 0],
    ['# was: cold', undefined, '# was: cold', 0],
    ['@baker: oven', undefined, '@baker: oven', 0],
    ['cold # was: warm', undefined, 'cold # was: warm', 0],
    ['oven [2]: cold', undefined, 'oven [2]: cold', 0],
    ['oven {2}: cold', undefined, 'oven {2}: cold', 0],
    ['oven "two": cold', undefined, 'oven "two": cold', 0],
    ['', undefined, '', 0],
  ])('%j', (text, key, value, valueStart) => {
    const line = lineAt(text, text.length);
    expect({ key: line.key, value: line.value, valueStart: line.valueStart }).toEqual({
      key,
      value,
      valueStart,
    });
  });
});

test.each([
  ['an empty line at the beginning of the text', '\nowner: baker', 0, { start: 0, end: 0 }],
  ['a line of one letter', 'a\nowner: baker', 0, { start: 0, end: 1 }],
  ['the last line without a line end', 'a\nowner: baker', 5, { start: 2, end: 14 }],
  ['the offset of the line end', 'a: b\nc: d\n', 4, { start: 0, end: 4 }],
  ['white space at the end and a carriage return', 'a: b  \r\nc: d\r\n', 2, { start: 0, end: 4 }],
])('the line at an offset: %s', (_, text, offset, span) => {
  expect(lineAt(text, offset)).toMatchObject(span);
});

test('the columns of an item are those of its dash and of its content', () => {
  const text = 'actions:\n  - id: a\n';
  expect(lineAt(text, 12)).toEqual({
    start: 9,
    end: 18,
    indent: 2,
    column: 4,
    contentStart: 13,
    key: 'id',
    valueStart: 17,
    value: 'a',
  });
});

/** A list below its key, and items with entries of their own. */
const report = [
  'title: A cold oven',
  '',
  '# What is to be done',
  'actions:',
  '  - id: fix',
  '    owner: baker',
  '',
  '    notes:',
  '      first: call',
  '    due: soon',
  '  # the next one',
  '  - id: check',
  '    owner: miller',
  'status: open',
].join('\n');

const lineOf = (words: string, text = report) => lineAt(text, text.indexOf(words));
const shown = (line: { start: number; end: number } | undefined, text = report) =>
  line === undefined ? undefined : text.slice(line.start, line.end).trim();

describe('the next line that says something', () => {
  test.each([
    ['title', 'actions:'],
    ['owner: baker', 'notes:'],
    ['due', '- id: check'],
    ['first', 'due: soon'],
    ['status', undefined],
  ])('behind %s stands %s', (words, next) => {
    expect(shown(nextLine(report, lineOf(words)))).toBe(next);
  });

  test('white space at the end of a line is no line of its own', () => {
    const text = 'title: Flour   \nowner: baker\n';
    expect(shown(nextLine(text, lineAt(text, 0)), text)).toBe('owner: baker');
  });

  test('nor is white space at the end of the text', () => {
    const text = 'title: Flour\n\n  \n';
    expect(nextLine(text, lineAt(text, 0))).toBeUndefined();
  });
});

describe('the entry above of which a line is a part', () => {
  test.each([
    ['title', undefined],
    ['id: fix', 'actions:'],
    ['owner: baker', 'actions:'],
    ['first', 'notes:'],
    ['due', 'actions:'],
    ['owner: miller', 'actions:'],
    ['status', undefined],
  ])('%s is a part of %s', (words, entry) => {
    expect(shown(entryAbove(report, lineOf(words)))).toBe(entry);
  });

  test.each([
    ['a list item without a key', 'list:\n  - oven\n      note: cold', 'note', 'list:'],
    ['an empty line', 'list:\n  oven:\n\n    note: cold', 'note', 'oven:'],
    ['a comment at the margin', 'list:\n  oven:\n# soon\n    note: cold', 'note', 'oven:'],
    ['a comment with a colon', 'list:\n # so: on\n  oven: cold', 'oven', 'list:'],
  ])('%s is passed over', (_, text, words, entry) => {
    expect(shown(entryAbove(text, lineOf(words, text)), text)).toBe(entry);
  });
});

describe('the other entries of a mapping, first those above', () => {
  test.each([
    ['title', ['actions:', 'status: open']],
    ['status', ['actions:', '# What is to be done', 'title: A cold oven']],
    ['id: fix', ['owner: baker', 'notes:', 'due: soon']],
    ['notes', ['owner: baker', '- id: fix', 'due: soon']],
    ['due', ['notes:', 'owner: baker', '- id: fix']],
    ['first', []],
    ['owner: miller', ['- id: check']],
    ['id: check', ['owner: miller']],
  ])('of %s', (words, others) => {
    expect(siblings(report, lineOf(words)).map((line) => shown(line))).toEqual(others);
  });

  test('the items of a list that is not indented are none', () => {
    const text = 'actions:\n- id: fix\n  owner: baker\nstatus: open';
    expect(siblings(text, lineAt(text, 0)).map((line) => shown(line, text))).toEqual(['status: open']);
  });
});

describe('where a block ends', () => {
  test.each([
    ['the list below a key', 'actions:', 'owner: miller'],
    ['the mapping below a key', 'notes:', 'first: call'],
    ['an entry of one line', 'title', 'title: A cold oven'],
    ['the last entry', 'status', 'status: open'],
  ])('%s', (_, words, last) => {
    expect(blockEnd(report, lineOf(words))).toBe(report.indexOf(last) + last.length);
  });

  test.each([
    ['the list below a key may stand in its column', 'actions:\n- id: a\n  owner: b\nstatus: c', 'owner: b'],
    ['a key with a value has no list below it', 'actions: two\n- id: a\nstatus: c', 'actions: two'],
    ['the next item is not a part of the last key', '- id: a\n  actions:\n- id: b\n  note: c', 'actions:'],
    ['nor is a key that stands in its column', 'actions:\nstatus: c', 'actions:'],
  ])('%s', (_, text, last) => {
    expect(blockEnd(text, lineOf('actions', text))).toBe(text.indexOf(last) + last.length);
  });

  test.each([
    ['id: fix', 'due: soon'],
    ['id: check', 'owner: miller'],
  ])('the item of %s ends with %s', (words, last) => {
    expect(itemEnd(report, lineOf(words))).toBe(report.indexOf(last) + last.length);
  });
});

describe('a stretch is blanked out', () => {
  test.each([
    ['keeps its length', 'owner: baker!', { start: 7, end: 12 }, undefined, 'owner:      !'],
    ['keeps its line ends', 'a: b\r\nc: d\ne', { start: 3, end: 10 }, undefined, 'a:  \r\n    \ne'],
    ['begins with what stands instead', 'owner: baker!', { start: 7, end: 12 }, '~', 'owner: ~    !'],
    ['what stands instead may fill it', 'owner: be!', { start: 7, end: 9 }, '~:', 'owner: ~:!'],
    ['what is too long for it is left out', 'owner: b!', { start: 7, end: 8 }, '~:', 'owner:  !'],
    ['or too long for its first line', 'o: b\nccc: d', { start: 3, end: 9 }, '~:', 'o:  \n     d'],
  ])('%s', (_, text, span, instead, left) => {
    expect(blanked(text, span, instead)).toBe(left);
  });
});
