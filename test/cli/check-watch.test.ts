import { spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { coldOven } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

const bundle = join(import.meta.dirname, '../../dist/cli/lookback.js');

/** Runs `check --watch` and waits for what it prints. */
function watch(folder: string, ...args: string[]) {
  const child = spawn(process.execPath, [bundle, 'check', '--watch', '--no-cache', ...args], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      look();
    });
  }
  /** Resolves with everything printed up to the `count`th time it waits for changes. */
  const rounds = (count: number) =>
    new Promise<string[]>((resolve) => {
      look = () => {
        const parts = output.split('Watching for changes (Ctrl-C ends it).\n');
        if (parts.length > count) resolve(parts);
      };
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, rounds, ended };
}

test('a mistake is told as soon as it is saved, and gone as soon as it is mended', async () => {
  using bakery = new Bakery();
  const watching = watch(bakery.root, '--now', '2026-06-15T07:00:00Z');
  expect((await watching.rounds(1))[0]).toBe('✓ 7 documents checked, nothing to say.\n');
  const path = join(bakery.root, coldOven);
  const good = bakery.read(coldOven);
  writeFileSync(path, good.replace('due: 2026-06-30', 'due: 2025-04-10'));
  expect((await watching.rounds(2))[1]).toContain(`${coldOven}:28:10 error`);
  // Editors save by renaming another file over it.
  writeFileSync(`${path}.new`, good);
  renameSync(`${path}.new`, path);
  expect((await watching.rounds(3)).at(-2)).toBe('✓ 7 documents checked, nothing to say.\n');
  watching.child.kill('SIGINT');
  expect(await watching.ended).toBe(0);
});

test('interrupted while something is wrong, it ends with 1', async () => {
  using bakery = new Bakery([{ file: coldOven, replace: 'due: 2026-06-30', with: 'due: 2025-04-10' }]);
  const watching = watch(bakery.root, '--now', '2026-06-15T07:00:00Z');
  await watching.rounds(1);
  watching.child.kill('SIGINT');
  expect(await watching.ended).toBe(1);
});
