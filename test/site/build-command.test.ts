import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ferries } from './ferries.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const script = join(import.meta.dirname, '../../src/cli/main.ts');

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(folder: string, ...args: string[]): Promise<Ran> {
  const given = ['--now', '2026-03-14T10:00:00Z', 'build', '--no-cache', ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...given], {
      cwd: folder,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Ran;
    return { code, stdout, stderr };
  }
}

test('build writes the site and says how much of it', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries());
  const { code, stdout } = await run(
    folder,
    '--out',
    'site',
    '--base-url',
    'https://status.tidewater.example/',
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Built the public site: 17 pages, 32 files in site \(\d+\.\d s\)\.\n32 written, 0 unchanged, 0 removed\.\n$/,
  );
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('Some components are partly down');
});

test('the same in JSON, for the other audience', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries());
  const { code, stdout } = await run(
    folder,
    '--out',
    'site',
    '--audience',
    'internal',
    '--base-url',
    '/',
    '--format',
    'json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    outcome: 'built',
    pages: 21,
    files: 35,
    publication: { written: 35, unchanged: 0, removed: 0 },
    leftOut: [],
    warnings: [expect.stringMatching(/^The address of the site is not known/)],
  });
});

test('a leak exits with 1, names the places and not the text, and writes nothing', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries({ 'incidents/README.md': 'Only the cormorant suffered.\n' }));
  const { code, stdout } = await run(folder, '--out', 'site');
  expect(code).toBe(1);
  expect(stdout).toContain(
    'about/index.html has /impact/summary of incidents/2026/2026-01-20-cormorant-strike.md\n',
  );
  expect(stdout).not.toContain('suffered');
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('broken documents exit with 1, what cannot be done at all with 2', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, ferries({ 'runbooks/broken.md': 'no front matter\n' }));
  expect(await run(folder, '--out', 'site')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('  runbooks/broken.md: '),
  });
  expect(await run(folder, '--out', '.', '--keep-going')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('holds files that were not built by Lookback'),
  });
  expect(await run(folder, '--out', 'site', '--base-url', 'nonsense', '--keep-going')).toMatchObject({
    code: 2,
  });
});
