import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ferries } from './ferries.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const main = join(import.meta.dirname, '../../actions/build-site/main.ts');

/** Runs the action as a runner does: inputs and files come from the environment. */
async function run(workspace: string, inputs: Readonly<Record<string, string>>) {
  const outputs = join(workspace, 'outputs');
  writeFileSync(outputs, '');
  const env = {
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: outputs,
    INPUT_NOW: '2026-03-14T10:00:00Z',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const { stdout, code } = await promisify(execFile)(process.execPath, [main], { env }).then(
    (done) => ({ stdout: done.stdout, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  );
  const values = [...readFileSync(outputs, 'utf8').matchAll(/^(.*)<<(ghadelimiter_.*)\n([\s\S]*?)\n\2$/gm)];
  return { stdout, code, outputs: Object.fromEntries(values.map(([, name, , value]) => [name, value])) };
}

test('the action builds into the workspace and tells where and how much', async () => {
  const workspace = temporaryFolder();
  writeFiles(join(workspace, 'docs'), ferries());
  const { code, outputs } = await run(workspace, {
    root: 'docs',
    out: 'public',
    'base-url': 'https://status.tidewater.example/',
  });
  expect([code, outputs]).toEqual([0, { out: join(workspace, 'public'), pages: '17' }]);
  expect(existsSync(join(workspace, 'public/sitemap.xml'))).toBe(true);
});

test('a leak is red, at the document it comes from, before anything is published', async () => {
  const workspace = temporaryFolder();
  writeFiles(workspace, ferries({ 'incidents/README.md': 'Only the cormorant suffered.\n' }));
  const { code, stdout, outputs } = await run(workspace, { out: 'public' });
  expect([code, outputs]).toEqual([1, {}]);
  expect(stdout).toContain(
    '::error file=incidents/2026/2026-01-20-cormorant-strike.md::/impact/summary is internal and stands in about/index.html of the public site.',
  );
  expect(existsSync(join(workspace, 'public'))).toBe(false);
});

test('a broken document is annotated, and an input nobody knows is refused', async () => {
  const workspace = temporaryFolder();
  writeFiles(workspace, ferries({ 'services/orphan.yml': 'name: Orphan\nowner: nobody\n' }));
  const broken = await run(workspace, {});
  expect(broken.stdout).toContain('::error file=services/orphan.yml::There is no team `nobody`.');
  const unknown = await run(workspace, { audience: 'everyone' });
  expect([unknown.code, unknown.stdout]).toEqual([
    1,
    '::error::The input audience is "everyone". Write public or internal.\n',
  ]);
});
