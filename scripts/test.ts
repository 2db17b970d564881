/** Runs every test, or the named files, and ends with one line: N passed, N failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Suites count their blocks too; a file that could not be loaded has no tests to count. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const folder = mkdtempSync(join(tmpdir(), 'lookback-test-'));
const resultsPath = join(folder, 'results.json');
try {
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultsPath}`,
      ...process.argv.slice(2),
    ],
    { cwd: join(import.meta.dirname, '..'), stdio: 'inherit', shell: process.platform === 'win32' },
  );
  const { passed, failed } = count();
  // Something outside any test may have failed, such as an unhandled rejection: that is a failure as well.
  const shownFailed = status !== 0 && failed === 0 ? 1 : failed;
  process.stdout.write(`${passed} passed, ${shownFailed} failed\n`);
  process.exitCode = shownFailed > 0 || passed === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function count(): { passed: number; failed: number } {
  const results: Results = JSON.parse(readFileSync(resultsPath, 'utf8'));
  const unloadable = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  // A skipped test is one that shows nothing; here there are none.
  const failed = results.numFailedTests + results.numPendingTests + unloadable.length;
  return { passed: results.numPassedTests, failed };
}
