import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { amended, withActions } from './bakery-incident.ts';

function reason(before: string, value: string): string | undefined {
  const result = amended(`actions:\n  - id: spare-valve\n    reason: ${before} # agreed\n`, {
    action: 'spare-valve',
    reason: value,
  });
  if (typeof result !== 'string') return JSON.stringify(result);
  const { values } = readDocument(new TextEncoder().encode(withActions(result)), 'markdown');
  expect(values).toEqual({ title: 'Cold oven', actions: [{ id: 'spare-valve', reason: value }] });
  return /reason: (.*) # agreed\n$/.exec(result)?.[1];
}

test.each([
  ['The new oven has none', 'The new oven has none'],
  ['Ofen ist kalt, sagt Bäcker', 'Ofen ist kalt, sagt Bäcker'],
  ['See https://example.com/a#b', 'See https://example.com/a#b'],
  ['2026-04-08', '2026-04-08'],
  ['true', '"true"'],
  ['Null', '"Null"'],
  ['1e3', '"1e3"'],
  ['0x1F', '"0x1F"'],
  ['12', '"12"'],
  ['No', '"No"'],
  ['Too dear: really', '"Too dear: really"'],
  ['Too dear:', '"Too dear:"'],
  ['Oven #2 stays', '"Oven #2 stays"'],
  ['The oven crew said "no"', '\'The oven crew said "no"\''],
  ["It's not ours", '"It\'s not ours"'],
  [' spaced ', '" spaced "'],
  ['spaced\u00a0', '"spaced\u00a0"'],
  ['@crumb/ovens said no', '"@crumb/ovens said no"'],
  ['- not a list', '"- not a list"'],
  ['*urgent*', '"*urgent*"'],
  ['!important', '"!important"'],
  ['~later', '"~later"'],
  ['---', '"---"'],
  ['%20', '"%20"'],
  ['[none]', '"[none]"'],
  ['🔥 is out', '"🔥 is out"'],
  ['Two\nlines\tand a tab', '"Two\\nlines\\tand a tab"'],
  ['Bell \u0007, next line \u0085, separator \u2028', '"Bell \\u0007, next line \\u0085, separator \\u2028"'],
  ['Turned \u202e around', '"Turned \\u202e around"'],
  ['C:\\ovens "old"', '\'C:\\ovens "old"\''],
  ['x'.repeat(121), `"${'x'.repeat(121)}"`],
])('%j is written as %s', (value, written) => {
  expect(reason('Unknown', value)).toBe(written);
});

test('quotes stay what they were, as long as they can hold the text', () => {
  expect(reason("'Unknown'", "It's off")).toBe("'It''s off'");
  expect(reason("'Unknown'", 'Two\nlines')).toBe('"Two\\nlines"');
  expect(reason('"Unknown"', 'The new oven has none')).toBe('"The new oven has none"');
  expect(reason('"Unknown"', 'It is "off" \\ out')).toBe('"It is \\"off\\" \\\\ out"');
});

test('the words of a stranger cannot leave their value', () => {
  for (const words of [
    'x\n    status: done',
    "x'\n    status: done #",
    'x"}, {id: other',
    '{{ secrets.A }}',
    '\ufeff---\n',
  ])
    for (const before of ['Unknown', "'Unknown'", '"Unknown"'])
      expect(reason(before, words)).toMatch(/^(["']).*\1$/);
});

test('half a character is written so that it cannot damage the text around it', () => {
  expect(reason('Unknown', 'Half \ud83d of one')).toBe('"Half \\ud83d of one"');
});
