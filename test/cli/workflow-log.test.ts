import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Bakery } from '../bakery.ts';

const program = join(import.meta.dirname, '../../src/cli/main.ts');

test('In the log of a workflow no line of a document is a command; elsewhere it is shown as it stands', () => {
  const file = 'incidents/2026/2026-03-14-cold-oven.md';
  using bakery = new Bakery([
    { file, replace: 'A cold oven', with: 'It was human error, ##[add-mask]error: a cold oven' },
  ]);
  const { root } = bakery;
  const shown = (GITHUB_ACTIONS: string) =>
    spawnSync(process.execPath, [program, 'check', '--no-cache', file], {
      encoding: 'utf8',
      cwd: root,
      env: { PATH: process.env.PATH ?? '', GITHUB_ACTIONS },
    }).stdout;
  expect(shown('')).toContain('It was human error, ##[add-mask]error');
  expect(shown('true')).toContain('It was human error, #\u200b#\u200b[add-mask]error');
});
