import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/document/yaml-value.ts';

const fence = '---\n';

/** Reads the front matter of a document. */
function read(yaml: string) {
  const text = `${fence}${yaml}${fence}# The oven went cold\n`;
  return readYaml(text, { start: fence.length, end: fence.length + yaml.length });
}

describe('what a broken value swallowed counts as written', () => {
  test.each([
    [
      'at the top',
      'note: Oven: cold\ntitle: x\n',
      { note: null, Oven: null, title: 'x' },
      ['/note', '/Oven'],
    ],
    [
      'at its end',
      'note: cold Oven:\ntitle: x\n',
      { note: null, Oven: null, title: 'x' },
      ['/note', '/Oven'],
    ],
    [
      'in a mapping',
      'map:\n  note: Oven: cold\n  title: x\n',
      { map: { note: null, Oven: null, title: 'x' } },
      ['/map/note', '/map/Oven'],
    ],
    [
      'in an item of a list',
      'list:\n  - note: Oven: cold\n    title: x\n',
      { list: [{ note: null, Oven: null, title: 'x' }] },
      ['/list/0/note', '/list/0/Oven'],
    ],
    [
      'below two keys',
      'a:\n  b:\n    note: Oven: cold\n    title: x\n',
      { a: { b: { note: null, Oven: null, title: 'x' } } },
      ['/a/b/note', '/a/b/Oven'],
    ],
    [
      'what is written elsewhere is read there',
      'note: title: cold\ntitle: x\n',
      { note: null, title: 'x' },
      ['/note'],
    ],
    [
      'a name that every object has is a key like any other',
      'note: toString: cold\ntitle: x\n',
      { note: null, toString: null, title: 'x' },
      ['/note', '/toString'],
    ],
    [
      'behind brackets',
      'note: [P1] owner: baker\ntitle: x\n',
      { note: null, owner: null, title: 'x' },
      ['/note', '/owner'],
    ],
    [
      'behind a quoted text',
      'note: "cold" owner: baker\ntitle: x\n',
      { note: null, owner: null, title: 'x' },
      ['/note', '/owner'],
    ],
    ['a word alone', 'owner\ntitle: x\n', { owner: null, title: 'x' }, ['/owner']],
    ['a number is no key', 'note: at 12: cold\ntitle: x\n', { note: null, title: 'x' }, ['/note']],
    [
      'nor is what has no space behind its colon',
      'note: a: b:c\ntitle: x\n',
      { note: null, a: null, title: 'x' },
      ['/note', '/a'],
    ],
    [
      'behind a quotation mark that is not closed nothing is sought',
      'note: "cold owner:\ntitle: x\n',
      { note: null, title: 'x' },
      ['/note'],
    ],
  ])('%s', (_, yaml, value, lost) => {
    expect(read(yaml)).toMatchObject({ kind: 'mended', lost });
    expect(read(yaml)).toHaveProperty('value', value);
  });
});

describe('what could not be read is null in its place', () => {
  test.each([
    [
      'of a list',
      'list:\n  - oven\n  - @baker\ntitle: x\n',
      { list: ['oven', null], title: 'x' },
      ['/list/1'],
    ],
    [
      'between brackets',
      'list: [oven, @baker]\ntitle: x\n',
      { list: ['oven', null], title: 'x' },
      ['/list/1'],
    ],
    [
      'of a list in a list',
      'list:\n  - - oven\n    - @baker\ntitle: x\n',
      { list: [['oven', null]], title: 'x' },
      ['/list/0/1'],
    ],
    ['whatever is in its key', 'a/b~c: @baker\ntitle: x\n', { 'a/b~c': null, title: 'x' }, ['/a~1b~0c']],
    ['or nowhere, where its key is not known', '"title: Flour\nnote: x\n', { note: 'x' }, []],
    [
      'once, where two mistakes hid it',
      'list: [oven, `cold` x\nnote: x\n',
      { list: null, note: 'x' },
      ['/list'],
    ],
  ])('%s', (_, yaml, value, lost) => {
    const reading = read(yaml);
    expect(reading).toMatchObject({ kind: 'mended', lost });
    expect(reading).toHaveProperty('value', value);
  });
});

test('a report points into the file and counts its lines', () => {
  expect(read('title: x\nnote: "cold\n')).toEqual({
    kind: 'mended',
    value: { title: 'x', note: null },
    lost: ['/note'],
    reports: [
      {
        problem: {
          code: 'front-matter/syntax',
          cause: { is: 'unclosed-quote', line: 3, instead: 'note: "cold"' },
        },
        spot: { in: 'text', span: { start: 19, end: 24 } },
      },
    ],
  });
});

describe('where nothing with keys is left the mistakes are all there is', () => {
  test.each([
    [
      'nothing',
      '@baker: cold\n',
      { is: 'reserved-character', character: '@', instead: '"@baker: cold"' },
      4,
      16,
    ],
    [
      'a list',
      '- oven\n- @baker\n',
      { is: 'reserved-character', character: '@', instead: '"@baker"' },
      13,
      19,
    ],
    ['a mapping without keys', '{}\n]\n', { is: 'stray-bracket', bracket: ']' }, 7, 8],
  ])('%s', (_, yaml, cause, start, end) => {
    expect(read(yaml)).toEqual({
      kind: 'unreadable',
      reports: [
        { problem: { code: 'front-matter/syntax', cause }, spot: { in: 'text', span: { start, end } } },
      ],
    });
  });
});

describe('an end is reached', () => {
  const owners = (count: number) =>
    Array.from({ length: count }, (_, index) => `owner_${index}: @baker\n`).join('');
  const tags = (count: number) =>
    Array.from({ length: count }, (_, index) => `owner_${index}: !baker x\n`).join('');

  test.each([
    [99, 'mended', 99],
    [100, 'unreadable', 100],
    [130, 'unreadable', 100],
  ])('%i mistakes make a text %s', (count, kind, said) => {
    for (const yaml of [owners(count), tags(count)]) {
      const reading = read(`title: x\n${yaml}`);
      expect(reading.kind).toBe(kind);
      expect(reading.kind === 'mapping' ? [] : reading.reports).toHaveLength(said);
    }
  });

  test('a long text is read twice and no more', () => {
    const comment = `# ${'the oven is cold '.repeat(60)}\n`.repeat(57);
    const one = read(`title: x\nnote: Oven: cold\n${comment}`);
    expect(one).toMatchObject({ kind: 'mended', value: { title: 'x', note: null } });
    const two = read(`title: x\nnote: Oven: cold\ncause: Gas: out\n${comment}`);
    expect(two).toMatchObject({
      kind: 'unreadable',
      reports: [
        { problem: { cause: { is: 'colon-in-text', instead: 'note: "Oven: cold"' } } },
        { problem: { cause: { is: 'colon-in-text', instead: 'cause: "Gas: out"' } } },
      ],
    });
  });
});
