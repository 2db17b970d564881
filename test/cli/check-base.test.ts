import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coldOven, configuration, edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';
import { lookback, type Run } from './run.ts';

const early = edit(coldOven, 'due: 2026-06-30', 'due: 2025-04-10');
const unknown = edit(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-warm-oven]');
const shortRunbook = { file: 'runbooks/mill-the-flour.md', text: '---\ntitle: Mill the flour\n---\n' };
const now = ['--now', '2026-06-15T07:00:00Z'];

function git(bakery: Bakery, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=baker', '-c', 'user.email=baker@crumb.example'];
  execFileSync('git', [...who, ...args], { cwd: bakery.root, stdio: 'pipe' });
}

/** The bakery with its own mistake in it, committed to main, and a branch that was just left from there. */
function branched(): Bakery {
  const bakery = new Bakery([unknown]);
  git(bakery, 'init', '--quiet', '--initial-branch=main');
  git(bakery, 'add', '.');
  git(bakery, 'commit', '--quiet', '--message=Begin');
  git(bakery, 'checkout', '--quiet', '-b', 'work');
  return bakery;
}

function check(bakery: Bakery, ...args: readonly string[]): Run {
  return lookback(['check', '--no-cache', ...now, ...args], { cwd: bakery.root });
}

function lastLine({ out }: Run): string {
  return out.trimEnd().split('\n').at(-1) ?? '';
}

test('without a change nothing decides, and what is there is counted', () => {
  using bakery = branched();
  expect(check(bakery).code).toBe(1);
  expect(check(bakery, '--base', 'main')).toEqual({
    code: 0,
    out: '✓ 7 documents checked, nothing to say. Only findings about changed documents, of which there are none, block. 1 error elsewhere is counted only.\n',
    err: '',
  });
});

test('a change decides whether it is committed, staged, only written, or not tracked yet', () => {
  using bakery = branched();
  bakery.edit(early);
  const found =
    '✗ 7 documents checked: 1 error. Only findings about the changed document block. 1 error elsewhere is counted only.';
  expect(lastLine(check(bakery, '--base', 'main'))).toBe(found);
  git(bakery, 'add', '.');
  expect(lastLine(check(bakery, '--base', 'main'))).toBe(found);
  git(bakery, 'commit', '--quiet', '--message=Mend');
  expect(lastLine(check(bakery, '--base', 'main'))).toBe(found);
  expect(check(bakery, '--base', 'HEAD').code).toBe(0);
  bakery.edit(shortRunbook);
  const run = check(bakery, '--base', 'HEAD');
  expect(run.code).toBe(1);
  expect(run.out).toContain('runbooks/mill-the-flour.md:2:1 error The key `owner` is missing.');
  expect(run.out).not.toContain(coldOven);
  expect(lastLine(run)).toContain(
    'Only findings about the changed document block. 2 errors elsewhere are counted only.',
  );
});

test('what main has gained meanwhile is not the change', () => {
  using bakery = branched();
  git(bakery, 'checkout', '--quiet', 'main');
  bakery.edit(early);
  git(bakery, 'commit', '--quiet', '--all', '--message=On main');
  git(bakery, 'checkout', '--quiet', 'work');
  bakery.edit(shortRunbook);
  expect(lastLine(check(bakery, '--base', 'main'))).toContain(
    'the changed document block. 1 error elsewhere',
  );
});

test('a renamed document decides; of a removed one only the references are left, which are counted', () => {
  using bakery = branched();
  const renamed = join(bakery.root, 'incidents/2026/2026-05-02-no-flour.md');
  renameSync(join(bakery.root, flourShortage), renamed);
  expect(check(bakery, '--base', 'main').out).toContain('incidents/2026/2026-05-02-no-flour.md:8:11 error');
  renameSync(renamed, join(bakery.root, flourShortage));
  rmSync(join(bakery.root, 'runbooks/relight-the-oven.md'));
  expect(lastLine(check(bakery, '--base', 'main'))).toContain('3 errors elsewhere are counted only.');
});

test('below the top of a repository, and with settings of git that change what it prints', () => {
  using bakery = new Bakery([early, unknown]);
  git(bakery, 'init', '--quiet', '--initial-branch=main');
  git(bakery, 'config', 'diff.relative', 'true');
  git(bakery, 'config', 'diff.renames', 'copies');
  git(bakery, 'config', 'diff.mnemonicPrefix', 'true');
  git(bakery, 'config', 'status.showUntrackedFiles', 'no');
  execFileSync(
    'sh',
    ['-c', 'mkdir handbook && mv incidents runbooks services maintenance lookback.yml handbook'],
    {
      cwd: bakery.root,
    },
  );
  git(bakery, 'add', '.');
  git(bakery, 'commit', '--quiet', '--message=Begin');
  bakery.edit(
    edit(`handbook/${flourShortage}`, 'resolved_at: unknown', 'resolved_at: unknown\ntags: [flour]'),
  );
  const run = check(bakery, '--root', 'handbook', '--base', 'main');
  expect(run.code).toBe(1);
  expect(lastLine(run)).toContain(
    '1 error. Only findings about the changed document block. 1 error elsewhere',
  );
});

test('as JSON each finding says whether it blocks, and both are counted', () => {
  using bakery = branched();
  bakery.edit(early);
  bakery.edit(edit(configuration, 'title: Crumb & Crust', 'title: Crumb'));
  const { out, code } = check(bakery, '--base', 'main', '--format', 'json');
  expect(code).toBe(1);
  const report: unknown = JSON.parse(out);
  expect(report).toMatchObject({
    documents: 7,
    findings: [
      { file: coldOven, code: 'action/due-before-incident', blocks: true },
      { file: flourShortage, code: 'reference/unknown', blocks: false },
    ],
    counts: { error: 2, warning: 0, info: 0 },
    changed: { documents: 2, configuration: true },
    blocking: { error: 1, warning: 0, info: 0 },
    elsewhere: { error: 1, warning: 0, info: 0 },
  });
});

test('as annotations, what blocks comes first; as SARIF, everything is there', () => {
  using bakery = branched();
  bakery.edit(shortRunbook);
  const annotations = check(bakery, '--base', 'main', '--format', 'github').out.match(
    /(?<=^::error file=)[^,]+/gm,
  );
  expect(annotations?.at(0)).toBe(shortRunbook.file);
  expect(annotations?.at(-1)).toBe(flourShortage);
  const log: unknown = JSON.parse(check(bakery, '--base', 'main', '--format', 'sarif').out);
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Lookback' } } }] });
  expect(JSON.stringify(log)).toContain(flourShortage);
});

test('a base that is not here, and a folder without git, stop it with the way out', () => {
  using bakery = branched();
  expect(check(bakery, '--base', 'origin/main')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('There is no commit "origin/main" here.'),
  });
  expect(check(bakery, '--base', '--output=x').code).toBe(2);
  using plain = new Bakery();
  expect(check(plain, '--base', 'main').code).toBe(2);
});
