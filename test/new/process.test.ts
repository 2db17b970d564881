import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Bakery } from '../bakery.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

/** Runs the command line from its sources, with nobody at the keyboard. */
function lookback(bakery: Bakery, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: bakery.root,
    encoding: 'utf8',
    input: '',
  });
  return { code: status, out: stdout, err: stderr };
}

test('an incident is filed, checked and measured', () => {
  using bakery = new Bakery();
  const flags = ['--title', 'Rolls are late', '--severity', 'sev1', '--services', 'online-orders'];
  const filed = lookback(bakery, 'new', 'incident', ...flags, '--now', '2026-03-14T04:20:30Z');
  expect(filed).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Wrote incidents\/2026\/2026-03-14-rolls-are-late\.md\n/),
    err: '',
  });
  expect(lookback(bakery, 'check', '--strict', '--no-cache', '--now', '2026-06-15T07:00:00Z')).toEqual({
    code: 0,
    out: '✓ 8 documents checked, nothing to say.\n',
    err: '',
  });
  const report = lookback(bakery, 'report', '--format', 'json');
  expect(report).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(report.out).total).toMatchObject({
    incidents: 3,
    clocks: { time_to_resolve: { n: 1, unknown: 1, pending: 1 } },
  });
});

test('nobody is asked where nobody can answer', () => {
  using bakery = new Bakery();
  expect(lookback(bakery, 'new', 'runbook', '--title', 'Sieve the flour')).toEqual({
    code: 2,
    out: '',
    err: 'lookback: --services, --owner are missing.\n  Give every value as a flag, or run this in a terminal, where you are asked for them.\n',
  });
});
