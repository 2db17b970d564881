import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, codes } from '../../src/finding/catalogue.ts';
import { lookback } from './run.ts';

test('one rule on one screen: what it asks for, why, at work, and how to change it', () => {
  const { code, out, err } = lookback(['explain', 'time/update-order']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { about, why, level } = catalogue['time/update-order'];
  expect(out.split('\n')[0]).toBe(`time/update-order  ${level}`);
  expect(out).toContain(about);
  expect(out).toContain(why);
  expect(out).toMatch(/^ {2}│ .+\n {2}│ +\^+$/m);
  expect(out).toContain('rules: { time/update-order: warning }');
  expect(out).toContain('# lookback-ignore time/update-order: the reason');
});

test.each(codes)(
  '%s: fits on a screen, in lines of at most 110 characters',
  (rule) => {
    const page = lookback(['explain', rule]).out;
    const lines = page.split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(page).not.toMatch(/undefined|\[object/);
  },
  60_000,
);

test('what keeps a document from being read is said to be an error for good', () => {
  const { out } = lookback(['explain', 'schema/unknown-key']);
  expect(out).toContain('Always an error');
  expect(out).not.toContain('lookback-ignore');
});

test('without a code, every rule on a line', () => {
  const { code, out } = lookback(['explain']);
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual([...codes]);
});

test('as JSON, with the examples the documentation quotes', () => {
  const { out } = lookback(['explain', 'time/update-order', '--format', 'json']);
  const examples: Record<string, unknown> = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../src/app/generated/rule-examples.json'), 'utf8'),
  );
  const { about, why, level } = catalogue['time/update-order'];
  expect(JSON.parse(out)).toEqual({
    code: 'time/update-order',
    level,
    about,
    why,
    ...(examples['time/update-order'] as object),
  });
});

test('a misspelt code, an area: the way out, exit 2', () => {
  expect(lookback(['explain', 'time/update-ordr'])).toEqual({
    code: 2,
    out: '',
    err: 'lookback: There is no rule `time/update-ordr`; did you mean `time/update-order`?\n  `lookback explain` lists all of them.\n',
  });
  const { err } = lookback(['explain', 'suppression']);
  expect(err).toBe(
    'lookback: `suppression` is an area of rules.\n  Ask for one of suppression/no-reason, suppression/unknown-rule, suppression/not-allowed, suppression/unused, suppression/limits.\n',
  );
});
