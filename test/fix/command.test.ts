import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coldOven, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

const program = join(import.meta.dirname, '../../src/cli/main.ts');
const now = ['--now', '2026-06-02T08:00:00Z'];

function lookback(root: string, ...args: string[]) {
  const run = spawnSync(process.execPath, [program, 'check', '--root', root, ...now, ...args], {
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Keys out of order, a time that is not in full, an action item without an id, a timeline out of order. */
function untidyBakery(): Bakery {
  return new Bakery([
    edit(coldOven, 'kind: incident\nseverity: sev1\n', 'severity: sev1 # agreed\nkind: incident\n'),
    edit(coldOven, 'detected_at: 2026-03-14T04:11:00Z', 'detected_at: 2026-03-14 04:11Z'),
    edit(coldOven, '  - id: second-burner\n    title: Light', '  - title: Light'),
    edit(
      coldOven,
      '- ~04:40 UTC — the oven holds its heat again\n- 05:05 UTC',
      '* 2026-03-14 05:05 UTC — the doors open\n* 2026-03-14 04:40 UTC',
    ),
    edit(coldOven, '- 04:02 UTC — the flame', '- 2026-03-14 04:02 UTC — the flame'),
    edit(coldOven, '- 04:11 UTC', '- 2026-03-14 04:11 UTC'),
    edit(flourShortage, 'sev2\nstatus: resolved', 'sev2\nstatus: resolvd'),
  ]);
}

const didWhat =
  'wrote 1 time in full, gave 1 action item an id, put 1 key in order, wrote 2 bullets of the timeline as `-`, put 1 event of the timeline in order';

test('--fix says what it fixed, then what is left to do by hand', () => {
  using bakery = untidyBakery();
  using tidy = new Bakery();
  const { code, out, err } = lookback(bakery.root, '--fix');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(`fixed: ${coldOven}: ${didWhat}\n\n${flourShortage}:4:9 error`);
  expect(out).toMatch(/7 documents checked: 1 error\.\n$/);
  expect(bakery.read(coldOven)).toBe(
    tidy
      .read(coldOven)
      .replace('kind: incident\nseverity: sev1\n', 'kind: incident\nseverity: sev1 # agreed\n')
      .replace('id: second-burner', 'id: light-the-second-burner-before-the-first-order')
      .replace('- 04:02 UTC', '- 2026-03-14 04:02 UTC')
      .replace('- 04:11 UTC', '- 2026-03-14 04:11 UTC')
      .replace(
        '- ~04:40 UTC — the oven holds its heat again\n- 05:05 UTC — the first tray of rolls is sold',
        '- 2026-03-14 04:40 UTC — the first tray of rolls is sold\n- 2026-03-14 05:05 UTC — the doors open',
      ),
  );
  const again = lookback(bakery.root, '--fix');
  expect(again.out).not.toContain('fixed:');
});

test('--dry-run shows what would change and writes nothing', () => {
  using bakery = untidyBakery();
  const before = stateOf(bakery.root);
  const { code, out, err } = lookback(bakery.root, '--fix', '--dry-run');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out.split('\n').slice(0, 12)).toEqual([
    `would fix: ${coldOven}: ${didWhat}`,
    `--- ${coldOven}`,
    `+++ ${coldOven}`,
    '@@ -1,12 +1,12 @@',
    ' ---',
    ' title: The big oven went cold before the morning orders',
    '-severity: sev1 # agreed',
    ' kind: incident',
    '+severity: sev1 # agreed',
    ' status: resolved',
    ' visibility: public',
    ' services: [oven-control, online-orders]',
  ]);
  expect(stateOf(bakery.root)).toEqual(before);
});

test('--format json keeps standard output for one document', () => {
  using bakery = untidyBakery();
  const plan: unknown = JSON.parse(lookback(bakery.root, '--fix', '--dry-run', '--format', 'json').out);
  expect(plan).toMatchObject({ files: [{ file: coldOven, left: [] }] });
  const { out, err } = lookback(bakery.root, '--fix', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ documents: 7, counts: { error: 1 } });
  expect(err).toBe(`fixed: ${coldOven}: ${didWhat}\n`);
  expect(plan).toMatchObject({ files: [{ text: bakery.read(coldOven) }] });
});

test('only the named documents are fixed', () => {
  using bakery = untidyBakery();
  const before = bakery.read(coldOven);
  expect(lookback(bakery.root, flourShortage, '--fix', '--dry-run')).toEqual({
    code: 0,
    out: '✓ Nothing to fix.\n',
    err: '',
  });
  lookback(bakery.root, flourShortage, '--fix');
  expect(bakery.read(coldOven)).toBe(before);
});

test('--dry-run alone is a slip', () => {
  using bakery = new Bakery();
  expect(lookback(bakery.root, '--dry-run')).toEqual({
    code: 2,
    out: '',
    err: 'lookback: --dry-run shows what --fix would do.\n  Write `lookback check --fix --dry-run`.\n',
  });
});

test.each(['test/fixtures/bakery', '.'])('nothing to fix in %s: no file is touched', (folder) => {
  const root = mkdtempSync(join(tmpdir(), 'fix-'));
  try {
    for (const name of ['lookback.yml', 'incidents', 'runbooks', 'services', 'maintenance']) {
      const from = join(import.meta.dirname, '../..', folder, name);
      cpSync(from, join(root, name), { recursive: true, preserveTimestamps: true });
    }
    const before = stateOf(root);
    const { err } = lookback(root, '--fix', '--no-cache');
    expect(err).toBe('');
    expect(lookback(root, '--fix', '--dry-run', '--no-cache').out).toBe('✓ Nothing to fix.\n');
    expect(stateOf(root)).toEqual(before);
  } finally {
    rmSync(root, { recursive: true });
  }
});

/** Every file with its bytes, when it was changed, and which file it is. */
function stateOf(root: string): unknown {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { mtimeNs, ctimeNs, ino } = statSync(path, { bigint: true });
      return { path, text: readFileSync(path, 'utf8'), mtimeNs, ctimeNs, ino };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
