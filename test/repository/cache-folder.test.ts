import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../src/io/cache-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-folder-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
const below = (path: string) => join(root, path);
const asked = (path: string) => cacheFolder(root, below(path), process.env);

function keep(path: string): void {
  mkdirSync(below(path), { recursive: true });
  writeFileSync(below(`${path}/findings-0.json`), '{"fingerprint":"","findings":[]}');
}

test('What an earlier run left beside the documents is used, in a repository and without one', () => {
  keep('.lookback/cache');
  expect(asked('.lookback/cache')).toBe(below('.lookback/cache'));
  git('init', '--quiet');
  expect(asked('.lookback/cache')).toBe(below('.lookback/cache'));
  expect(asked('not/there/yet')).toBe(below('not/there/yet'));
  expect(cacheFolder(root, undefined, process.env)).toBeUndefined();
});

test('Findings and pages that came with a pull request are not believed', () => {
  git('init', '--quiet');
  keep('.lookback/cache');
  git('add', '--force', '.lookback/cache');
  expect(() => asked('.lookback/cache')).toThrow(
    'The cache .lookback/cache is committed, so that what is in it may be anybody',
  );
});

test('A link that came with a pull request leads to no cache', () => {
  keep('incidents/kept');
  symlinkSync('incidents', below('.lookback'));
  expect(() => asked('.lookback/kept')).toThrow('.lookback, on the way to the cache, is a link.');
});
