import { describe, expect, test } from 'vitest';
import { findMeantEnd, findMeantStart } from '../../src/document/meant-fence.ts';
import { readYaml } from '../../src/document/yaml-value.ts';
import { word } from '../../src/finding/catalogue.ts';

const above = 'title: Flour\n';
const below = 'severity: sev2\ntags: [rye, oats]\n';

interface Mended {
  readonly values: unknown;
  readonly lost: readonly string[];
  readonly said: readonly string[];
}

/** Reads a broken piece between two sound ones. */
function mend(broken: string): Mended {
  const text = `${above}${broken}\n${below}`;
  const reading = readYaml(text, { start: 0, end: text.length });
  if (reading.kind !== 'mended') throw new Error(`This was ${reading.kind}: ${broken}`);
  const { title, severity, tags, ...values } = reading.value;
  expect({ title, severity, tags }).toEqual({ title: 'Flour', severity: 'sev2', tags: ['rye', 'oats'] });
  return { values, lost: reading.lost, said: reading.reports.map(({ problem }) => word(problem).message) };
}

describe('what stands around a mistake is read, what is in it is not', () => {
  test.each([
    ['owner: @baker', { owner: null }, ['/owner']],
    ['owner: *baker is away', { owner: null }, ['/owner']],
    ['note: Oven: cold', { note: null, Oven: null }, ['/note', '/Oven']],
    ['note: 11 Pm: cold, 12 Am: warm', { note: null, Pm: null, Am: null }, ['/note', '/Pm', '/Am']],
    ['note: The oven is cold\n  and more: nothing', { note: null }, ['/note']],
    ['note: "cold', { note: null }, ['/note']],
    ["note: 'cold", { note: null }, ['/note']],
    ['note: "cold" oven', { note: null }, ['/note']],
    ["note: 'it's cold'", { note: null }, ['/note']],
    ['note: [P2] cold', { note: null }, ['/note']],
    ['note: | cold\n  oven', { note: null }, ['/note']],
    ['note: "\\d"', { note: null }, ['/note']],
    ['note: !oven cold', { note: null }, ['/note']],
    ['note: co\u0007ld', { note: null }, ['/note']],
    ['note:cold', { note: null }, ['/note']],
    ['note = cold', { note: null }, ['/note']],
    ['note cold', { note: null }, ['/note']],
    ['note: - cold', { note: null }, ['/note']],
    ['note: ]', { note: null }, ['/note']],
    ['list: [oven, mill', { list: null }, ['/list']],
    ['map: { oven: cold', { map: null }, ['/map']],
    ['map: { oven: "cold" mill: still }', { map: null }, ['/map']],
    ['list: [@baker, oven]', { list: [null, 'oven'] }, ['/list/0']],
    ['map: { owner: @baker, oven: cold }', { map: { owner: null, oven: 'cold' } }, ['/map/owner']],
    ['list:\n  - oven\n  - @baker\n  - mill', { list: ['oven', null, 'mill'] }, ['/list/1']],
    [
      'list:\n  - id: a\n    owner: @b\n  - id: c',
      { list: [{ id: 'a', owner: null }, { id: 'c' }] },
      ['/list/0/owner'],
    ],
    [
      'list:\n  - id: a\n  owner: b\n  - id: c',
      { list: [{ id: 'a', owner: null }, { id: 'c' }] },
      ['/list/0/owner'],
    ],
    ['map:\n    oven: cold\n  mill: still', { map: { oven: 'cold', mill: null } }, ['/map/mill']],
    ['map:\n  oven: cold\n    mill: still', { map: { oven: null, mill: null } }, ['/map/oven', '/map/mill']],
    ['map:\n\toven: cold\n\tmill: still', { map: { oven: 'cold', mill: 'still' } }, []],
    ['note: cold\nnote: warm', { note: 'cold' }, []],
    ['map: { a: 1, a: 2, b: 3 }', { map: { a: 1, b: 3 } }, []],
    ['map:\n  a: 1\n  a:\n    c: 2\n  b: 3', { map: { a: 1, b: 3 } }, []],
    [': cold', {}, []],
    ['note: cold owner: @baker', { note: null, owner: null }, ['/note', '/owner']],
    ['list: [oven]owner: baker', { list: null, owner: null }, ['/list', '/owner']],
    ['list\n  - oven', { list: null }, ['/list']],
    ['list:\n  -oven: cold\n  - mill', { list: null }, ['/list']],
    ['list:\n  - a: b - a: c\n    d: e\n  - a: f', { list: [{ a: null }, { a: 'f' }] }, ['/list/0/a']],
  ])('%j', (broken, values, lost) => {
    const mended = mend(broken);
    expect({ values: mended.values, lost: mended.lost }).toEqual({ values, lost });
    expect(mended.said).toHaveLength(1);
    expect(mended.said[0]).not.toMatch(/^This is not valid YAML/);
  });
});

test('every mistake of a block is reported in one reading, in words of its own', () => {
  const { said, lost } = mend('a: @b\nc: D: e\nf:g\nh: "i\nj: [k\nl: *m\na: n');
  expect(said).toEqual([
    'In YAML no text may begin with `@` unless it stands in quotes.',
    'A colon with a space behind it makes YAML see a second key in this value.',
    'The colon after `f` needs a space behind it.',
    'The quotation mark opened on line 5 is not closed.',
    'The `[` opened on line 6 is not closed.',
    'The key `a` stands twice: it is on line 2 already. The first one was read.',
    'YAML takes `*m` for a reference to an anchor, and no `&m` stands above.',
  ]);
  expect(lost).toEqual(['/a', '/c', '/f', '/h', '/j', '/l', '/D']);
});

test('lines are counted from the beginning of the file', () => {
  const yaml = 'title: Flour\ntitle: Rye\n';
  const text = `---\n${yaml}---\n`;
  const reading = readYaml(text, { start: 4, end: 4 + yaml.length });
  expect(reading).toMatchObject({
    kind: 'mended',
    reports: [
      {
        problem: { cause: { is: 'repeated-key', key: 'title', line: 2 } },
        spot: { span: { start: 17, end: 27 } },
      },
    ],
  });
});

test('of two documents with different keys in one file both are read, of two alike the first', () => {
  const joined = 'title: Flour\n---\nseverity: sev2\n';
  expect(readYaml(joined, { start: 0, end: joined.length })).toMatchObject({
    kind: 'mended',
    value: { title: 'Flour', severity: 'sev2' },
  });
  const alike = 'title: Flour\n...\ntitle: Rye\nseverity: sev2\n';
  expect(readYaml(alike, { start: 0, end: alike.length })).toMatchObject({
    kind: 'mended',
    value: { title: 'Flour' },
  });
});

test('a directive for YAML 1.1 changes nothing', () => {
  const text = '%YAML 1.1\n---\nopen: no\nat: 12:30\nbase: &base { a: 1 }\n';
  expect(readYaml(text, { start: 0, end: text.length })).toEqual({
    kind: 'mapping',
    value: { open: 'no', at: '12:30', base: { a: 1 } },
  });
});

describe('where front matter was meant to begin', () => {
  test.each([
    ['behind too many dashes', '-----\ntitle: Flour\n', { before: 'more-dashes', start: 6 }],
    ['below empty lines', '\n  \n---\ntitle: Flour\n', { before: 'blank-lines', start: 8 }],
    ['below a mark and an empty line', '\ufeff\n---\ntitle: Flour\n', { before: 'blank-lines', start: 6 }],
    ['below a text', 'Draft\n---\ntitle: Flour\n', { before: 'text', start: 10 }],
    ['without a fence', 'title: Flour\n', { before: 'no-fence', start: 0 }],
    ['not at a key further down', 'Draft\ntitle: Flour\n', undefined],
    ['not behind a rule', 'Draft\n---\nIt was cold.\n', undefined],
    ['not far down', `${'It was cold.\n'.repeat(400)}---\ntitle: Flour\n`, undefined],
  ])('%s', (_, text, meant) => expect(findMeantStart(text)).toEqual(meant));
});

describe('where front matter was meant to end', () => {
  const opened = '---\ntitle: Flour\n';
  const end = opened.length;
  test.each([
    ['at two dashes', `${opened}--\nIt was cold.\n`, { end, bodyStart: end + 3, written: '--' }],
    ['at two dashes that end the text', `${opened}--`, { end, bodyStart: end + 2, written: '--' }],
    ['at dots before a heading', `${opened}...\n\n## Impact\n`, { end, bodyStart: end + 4, written: '...' }],
    ['at a heading before a rule', `${opened}\n# Oven\n\n-----\n`, { end: end + 1, bodyStart: end + 1 }],
    ['at a heading', `${opened}\n# Oven\n`, { end: end + 1, bodyStart: end + 1 }],
    [
      'not at a comment between the keys',
      `${opened}\n# On call\nowner: b\nmill: c\n\n# Oven\n`,
      { end: end + 29, bodyStart: end + 29 },
    ],
    [
      'at a heading of a section, whatever stands below',
      `${opened}\n## Impact\nnote: cold\n`,
      { end: end + 1, bodyStart: end + 1 },
    ],
    ['nowhere', `${opened}It was cold.\n`, undefined],
    ['not at a heading without an empty line', `${opened}# Oven\n`, undefined],
  ])('%s', (_, text, meant) => expect(findMeantEnd(text, 4)).toEqual(meant));

  test('at a heading right below the only key', () => {
    const text = '----------------\na: 9\n\n# Oven\n';
    expect(findMeantEnd(text, 17)).toEqual({ end: 23, bodyStart: 23 });
  });

  test('at a heading where there are no keys at all', () => {
    expect(findMeantEnd('---\nIt was cold.\n\n# Oven\n', 4)).toEqual({ end: 18, bodyStart: 18 });
  });

  test('at a dash that is the first line', () => {
    expect(findMeantEnd('–\nIt was cold.\n', 0)).toEqual({ end: 0, bodyStart: 2, written: '–' });
  });
});
