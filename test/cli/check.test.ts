import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coldOven, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { lookback } from './run.ts';

/** The bakery's present. */
const now = ['--now', '2026-06-15T07:00:00Z'];

test('a clean repository: one line, exit 0', () => {
  using bakery = new Bakery();
  expect(lookback([...now, 'check', '--root', bakery.root])).toEqual({
    code: 0,
    out: '✓ 7 documents checked, nothing to say.\n',
    err: '',
  });
});

test('every problem at once, each at its line with the way out, exit 1', () => {
  using bakery = new Bakery([
    edit(coldOven, 'services: [oven-control, online-orders]', 'services: [oven-contol, online-orders]'),
    edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10'),
    edit(flourShortage, 'severity: sev2', 'severty: sev2'),
  ]);
  const { code, out } = lookback([...now, 'check'], { cwd: bakery.root });
  expect(code).toBe(1);
  expect(
    out,
  ).toBe(`incidents/2026/2026-03-14-cold-oven.md:7:12 error There is no service \`oven-contol\`; did you mean \`oven-control\`? reference/unknown
  6 │ visibility: public
  7 │ services: [oven-contol, online-orders]
    │            ^^^^^^^^^^^
  → Services are the files of services/: use the name of one without \`.yml\`, or add it.

incidents/2026/2026-03-14-cold-oven.md:28:10 error This is due on 2025-04-10, before the incident began on 2026-03-14. action/due-before-incident
  27 │     owner: "@crumb/ovens"
  28 │     due: 2025-04-10
     │          ^^^^^^^^^^
  → Mend the date.

incidents/2026/2026-05-02-flour-shortage.md:3:1 error There is no key \`severty\` here; did you mean \`severity\`? schema/unknown-key
  2 │ title: Flour ran out on a Saturday
  3 │ severty: sev2
    │ ^^^^^^^
  → Rename it to \`severity\`, or remove it.

✗ 7 documents checked: 3 errors.
`);
});

test('as JSON: one document on stdout, sorted, with places and counts', () => {
  using bakery = new Bakery([edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10')]);
  const { code, out, err } = lookback([...now, 'check', '--root', bakery.root, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(out)).toEqual({
    documents: 7,
    findings: [
      {
        code: 'action/due-before-incident',
        level: 'error',
        file: coldOven,
        start: { line: 28, column: 10 },
        end: { line: 28, column: 20 },
        pointer: '/actions/0/due',
        message: 'This is due on 2025-04-10, before the incident began on 2026-03-14.',
        help: 'Mend the date.',
      },
    ],
    counts: { error: 1, warning: 0, info: 0 },
  });
});

test('warnings pass, unless --strict', () => {
  using bakery = new Bakery([edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-oven]')]);
  expect(lookback([...now, 'check', '--root', bakery.root]).code).toBe(0);
  expect(lookback([...now, 'check', '--root', bakery.root, '--strict']).code).toBe(1);
});

test('levels can be set in lookback.yml', () => {
  using bakery = new Bakery([
    edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-oven]'),
    edit('lookback.yml', 'title: Crumb & Crust', 'title: Crumb & Crust\nrules: { reference/renamed: off }'),
  ]);
  expect(lookback([...now, 'check', '--root', bakery.root]).out).toContain('nothing to say');
});

test('named paths narrow the report, not what is read', () => {
  using bakery = new Bakery([
    edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10'),
    edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-warm-oven]'),
  ]);
  const { out } = lookback([...now, 'check', flourShortage], { cwd: bakery.root });
  expect(out).toContain('There is no incident `2026-03-14-warm-oven`; did you mean `2026-03-14-cold-oven`?');
  expect(out).toContain('1 document checked: 1 error.');
});

test('what cannot run says why and what to do, exit 2', () => {
  using bakery = new Bakery();
  expect(lookback([...now, 'check', '--root', join(bakery.root, 'incidents')])).toEqual({
    code: 2,
    out: '',
    err: 'lookback: There is no lookback.yml here.\n  Run this in the folder that holds it, or name that folder with --root.\n',
  });
  expect(lookback([...now, 'check', 'incidents/2027'], { cwd: bakery.root })).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no document at incidents/2027.'),
  });
  expect(lookback(['chekc'])).toMatchObject({ code: 2, err: expect.stringContaining('check') });
});

test('a second run reads nothing anew and says the same; the cache can be turned off', () => {
  using bakery = new Bakery([edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10')]);
  const first = lookback([...now, 'check', '--root', bakery.root]);
  expect(existsSync(join(bakery.root, '.lookback/cache'))).toBe(true);
  expect(lookback([...now, 'check', '--root', bakery.root])).toEqual(first);
  using other = new Bakery();
  lookback([...now, 'check', '--root', other.root, '--no-cache']);
  expect(existsSync(join(other.root, '.lookback'))).toBe(false);
});

test('control characters of a document do not reach the terminal', () => {
  using bakery = new Bakery([
    edit(flourShortage, 'severity: sev2', 'severity: "\\e[31mred"'),
    edit(flourShortage, 'status: resolved', 'status: resolved # \u001b]0;owned\u0007'),
  ]);
  expect(lookback([...now, 'check', '--root', bakery.root]).out).not.toMatch(/[^\P{Cc}\n]/u);
});
