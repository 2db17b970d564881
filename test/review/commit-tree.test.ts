import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitTree } from '../../src/io/commit-tree.ts';
import { LocalRepository } from './local-repository.ts';

const text = (content: object) =>
  'bytes' in content && content.bytes instanceof Uint8Array ? Buffer.from(content.bytes).toString() : content;

describe('the tree of a commit', () => {
  test('holds what was committed, whatever lies on disk now', () => {
    using crumb = new LocalRepository();
    crumb.write('lookback.yml', 'title: Crumb\n');
    crumb.write('services/oven.yml', 'name: Oven\n');
    const commit = crumb.commit('Begin');
    crumb.write('services/oven.yml', 'name: Another\n');
    crumb.write('services/till.yml', 'name: Till\n');
    const tree = commitTree(crumb.open(), commit);
    expect(tree.list('services')).toEqual([{ path: 'services/oven.yml', kind: 'file' }]);
    expect(tree.list('lookback.yml')).toEqual([{ path: 'lookback.yml', kind: 'file' }]);
    expect(tree.list('service')).toEqual([]);
    expect(tree.list('incidents')).toEqual([]);
    expect(text(tree.read('services/oven.yml', 1000))).toBe('name: Oven\n');
  });

  test('names links and submodules and follows neither', () => {
    using crumb = new LocalRepository();
    crumb.link('incidents/2026/2026-03-14-secrets.md', '/etc/passwd');
    crumb.write('runbooks/relight.md', 'Relight.\n');
    const commit = crumb.commit('Begin');
    crumb.git('update-index', '--add', '--cacheinfo', `160000,${commit},runbooks/elsewhere`);
    crumb.git('commit', '--quiet', '--message', 'Refer to another repository');
    const tree = commitTree(crumb.open(), crumb.git('rev-parse', 'HEAD'));
    expect([...tree.list('incidents'), ...tree.list('runbooks')]).toEqual([
      { path: 'incidents/2026/2026-03-14-secrets.md', kind: 'symlink' },
      { path: 'runbooks/elsewhere', kind: 'other' },
      { path: 'runbooks/relight.md', kind: 'file' },
    ]);
    expect(() => tree.read('incidents/2026/2026-03-14-secrets.md', 1000)).toThrow(
      'is no file of this commit',
    );
    expect(() => tree.read('runbooks/missing.md', 1000)).toThrow('is no file of this commit');
  });

  test('keeps every name and every byte as they are', () => {
    using crumb = new LocalRepository();
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const names = [
      'runbooks/größe.md',
      'runbooks/two\nlines.md',
      'runbooks/"quoted"\t.md',
      'runbooks/-x.md',
      'runbooks/empty.md',
    ];
    for (const name of names) crumb.write(name, name.includes('empty') ? '' : bytes);
    const tree = commitTree(crumb.open(), crumb.commit('Begin'));
    const found = tree.list('runbooks').map(({ path }) => path);
    expect([...found].sort()).toEqual([...names].sort());
    for (const name of names) {
      const content = tree.read(name, 1000);
      expect(content).toEqual({ bytes: name.includes('empty') ? Buffer.alloc(0) : Buffer.from(bytes) });
    }
  });

  test('tells the size of what is larger than asked for, without reading it', () => {
    using crumb = new LocalRepository();
    crumb.write('runbooks/dump.md', 'x'.repeat(3_000_000));
    crumb.write('runbooks/small.md', 'small\n');
    const tree = commitTree(crumb.open(), crumb.commit('Begin'));
    expect(tree.read('runbooks/dump.md', 1_000_000)).toEqual({ tooLargeBytes: 3_000_000 });
    expect(text(tree.read('runbooks/small.md', 1_000_000))).toBe('small\n');
    expect(text(tree.read('runbooks/dump.md', 4_000_000))).toHaveLength(3_000_000);
  });

  test('of a folder begins there, also from within another folder', () => {
    using crumb = new LocalRepository();
    crumb.write('bakery/services/oven.yml', 'name: Oven\n');
    crumb.write('bakery-2/services/till.yml', 'name: Till\n');
    const tree = commitTree(crumb.open(), crumb.commit('Begin'), 'bakery');
    expect(tree.list('services')).toEqual([{ path: 'services/oven.yml', kind: 'file' }]);
    expect(text(tree.read('services/oven.yml', 100))).toBe('name: Oven\n');
    expect(commitTree(crumb.open(), 'HEAD', 'nowhere').list('services')).toEqual([]);
  });

  test('is that of the commit, although a ref replaces it', () => {
    using crumb = new LocalRepository();
    crumb.write('lookback.yml', 'approvals: 2\n');
    const strict = crumb.commit('Strict');
    crumb.write('lookback.yml', 'approvals: 0\n');
    crumb.git('replace', strict, crumb.commit('Lax'));
    expect(text(commitTree(crumb.open(), strict).read('lookback.yml', 100))).toBe('approvals: 2\n');
  });

  test('runs nothing a repository or an environment configures', () => {
    using crumb = new LocalRepository();
    const trap = join(crumb.root, 'trap.sh');
    const sprung = join(crumb.root, 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch ${sprung}\n`, { mode: 0o755 });
    crumb.write('runbooks/relight.md', 'Relight.\n');
    crumb.write('.gitattributes', '*.md diff=trap filter=trap\n');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.trap.textconv',
      'filter.trap.smudge',
      'diff.external',
    ]) {
      crumb.git('config', key, trap);
    }
    crumb.git('-c', 'core.fsmonitor=false', 'add', '.gitattributes', 'runbooks');
    crumb.git('-c', 'core.fsmonitor=false', 'commit', '--quiet', '--message', 'Begin');
    const git = crumb.open({ GIT_EXTERNAL_DIFF: trap, GIT_PAGER: trap, GIT_DIR: '/nowhere' });
    expect(text(commitTree(git, 'HEAD').read('runbooks/relight.md', 100))).toBe('Relight.\n');
    git.run(['status', '--porcelain']);
    expect(existsSync(sprung)).toBe(false);
  });
});
