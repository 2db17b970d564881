import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml } from '../../src/document/yaml-value.ts';

/** The same texts mean the same to the fast reader and to the one that keeps positions. */
const habits = [
  ['12:30', '12:30'],
  ['2026-02-30', '2026-02-30'],
  ['2026-03-14T09:02:00+02:00', '2026-03-14T09:02:00+02:00'],
  ['no', 'no'],
  ['off', 'off'],
  ['0123', 123],
  ['0o17', 15],
  ['0x1F', 31],
  ['1_000', '1_000'],
  ['0b11', '0b11'],
  ['1.10', 1.1],
  ['1e5', 100000],
  ['12345e6', 12345e6],
  ['.5', 0.5],
  ['+1', 1],
  ['~', null],
  ['', null],
  ['null', null],
  ['True', true],
  ['"1.10"', '1.10'],
  ['#42', null],
] as const;

test.each(habits)('`%s` is read as YAML 1.2 has it', (written, meaning) => {
  const text = `value: ${written}\n`;
  expect(readYaml(text, { start: 0, end: text.length })).toEqual({
    kind: 'mapping',
    value: { value: meaning },
  });
});

test('both readers agree on whatever scalar is written', () => {
  const scalar = fc.stringMatching(/^[-+.0-9a-zA-Z_:~ ]{0,12}$/);
  fc.assert(
    fc.property(scalar, (written) => {
      const text = `value: ${written}\n`;
      const reading = readYaml(text, { start: 0, end: text.length });
      const document = parseDocument(text, { version: '1.2', schema: 'core' });
      if (document.errors.length > 0) expect(reading.kind).not.toBe('mapping');
      else expect(reading).toEqual({ kind: 'mapping', value: document.toJS() });
    }),
    { numRuns: 2000 },
  );
});

test('a key named __proto__ is a key and changes nothing else', () => {
  const text = '__proto__: { polluted: true }\n';
  const reading = readYaml(text, { start: 0, end: text.length });
  expect(reading.kind === 'mapping' && Object.keys(reading.value)).toEqual(['__proto__']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('a merge key is a key like any other', () => {
  const text = 'base: &b { a: 1 }\nother: { <<: *b }\n';
  expect(readYaml(text, { start: 0, end: text.length })).toEqual({
    kind: 'mapping',
    value: { base: { a: 1 }, other: { '<<': { a: 1 } } },
  });
});
