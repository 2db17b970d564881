import { describe, expect, test } from 'vitest';
import { review } from '../../src/app/review.ts';
import { openGit } from '../../src/io/git.ts';
import { folderInRepository, gitCommits } from '../../src/io/git-commits.ts';
import { crumb, incident } from './crumb.ts';
import { LocalRepository, quietEnvironment } from './local-repository.ts';
import { now } from './people.ts';

describe('what a proposal changes', () => {
  test('is what it did since it left the base, renames with their former path', () => {
    using crumb = new LocalRepository();
    const story = 'The flame went out, and nobody in the shop could see it.\n'.repeat(20);
    crumb.write('incidents/2026/2026-03-14-cold-oven.md', story);
    crumb.write('runbooks/relight.md', 'Relight.\n');
    crumb.write('services/oven.yml', 'name: Oven\n');
    crumb.commit('Begin');
    crumb.git('switch', '--quiet', '--create', 'proposal');
    crumb.git('mv', 'incidents/2026/2026-03-14-cold-oven.md', 'incidents/2026/2026-03-15-cold oven\n.md');
    crumb.git('rm', '--quiet', 'runbooks/relight.md');
    crumb.write('services/oven.yml', 'name: Ovens\n');
    crumb.write('services/till.yml', 'name: Till\n');
    const head = crumb.commit('Propose');
    crumb.git('switch', '--quiet', 'main');
    crumb.write('lookback.yml', 'title: Crumb\n');
    const base = crumb.commit('Go on meanwhile');
    expect(gitCommits(crumb.open()).changedPaths(base, head)).toEqual([
      {
        how: 'renamed',
        path: 'incidents/2026/2026-03-15-cold oven\n.md',
        previousPath: 'incidents/2026/2026-03-14-cold-oven.md',
      },
      { how: 'removed', path: 'runbooks/relight.md' },
      { how: 'changed', path: 'services/oven.yml' },
      { how: 'added', path: 'services/till.yml' },
    ]);
  });

  test('a file that becomes a link is changed', () => {
    using crumb = new LocalRepository();
    crumb.write('runbooks/relight.md', 'Relight.\n');
    const base = crumb.commit('Begin');
    crumb.git('rm', '--quiet', 'runbooks/relight.md');
    crumb.link('runbooks/relight.md', '/etc/passwd');
    expect(gitCommits(crumb.open()).changedPaths(base, crumb.commit('Link'))).toEqual([
      { how: 'changed', path: 'runbooks/relight.md' },
    ]);
  });

  test('what a merge threw away of the base is a change', () => {
    using crumb = new LocalRepository();
    crumb.write('lookback.yml', 'approvals: 1\n');
    const begin = crumb.commit('Begin');
    crumb.write('lookback.yml', 'approvals: 2\n');
    const base = crumb.commit('Ask for more');
    crumb.git('switch', '--quiet', '--create', 'proposal', begin);
    crumb.commit('Nothing');
    crumb.git('merge', '--quiet', '--strategy=ours', '--message', 'Bring up to date', 'main');
    expect(gitCommits(crumb.open()).changedPaths(base, crumb.git('rev-parse', 'HEAD'))).toEqual([
      { how: 'changed', path: 'lookback.yml' },
    ]);
  });

  test('branches that merged each other hide nothing behind the choice of an ancestor', () => {
    using crumb = new LocalRepository();
    crumb.write('services/oven.yml', 'owner: ovens\n');
    crumb.commit('Begin');
    crumb.git('switch', '--quiet', '--create', 'proposal');
    crumb.write('services/oven.yml', 'owner: shop\n');
    const taken = crumb.commit('Take the oven over');
    crumb.git('switch', '--quiet', 'main');
    crumb.write('services/till.yml', 'owner: shop\n');
    const till = crumb.commit('Add a till');
    crumb.git('merge', '--quiet', '--strategy=ours', '--message', 'Keep ours', taken);
    crumb.git('switch', '--quiet', 'proposal');
    crumb.git('merge', '--quiet', '--message', 'Bring up to date', till);
    const [main, proposal] = ['main', 'proposal'].map((branch) => crumb.git('rev-parse', branch));
    const changed = gitCommits(crumb.open()).changedPaths(main ?? '', proposal ?? '');
    // From one of the two ancestors only the first would differ, from the other only the second.
    expect([...changed].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { how: 'changed', path: 'services/oven.yml' },
      { how: 'added', path: 'services/till.yml' },
    ]);
  });

  test('cannot be told without a common ancestor', () => {
    using crumb = new LocalRepository();
    const base = crumb.commit('Begin');
    crumb.git('switch', '--quiet', '--orphan', 'elsewhere');
    expect(() => gitCommits(crumb.open()).changedPaths(base, crumb.commit('Begin again'))).toThrow(
      'The base and the head have no common ancestor here.',
    );
  });
});

test('a document that both sides added is judged by both', async () => {
  using crumbs = new LocalRepository();
  for (const [path, text] of Object.entries(crumb)) crumbs.write(path, text);
  const begin = crumbs.commit('Begin');
  const path = 'incidents/2026/2026-06-01-short-flour.md';
  crumbs.write(path, incident({ severity: 'sev1' }));
  crumbs.commit('File it');
  crumbs.git('switch', '--quiet', '--create', 'proposal', begin);
  crumbs.write(path, incident({ severity: 'sev3' }));
  crumbs.commit('File it as well');
  const commits = gitCommits(crumbs.open());
  const { documents } = await review(commits, { base: 'main', head: 'proposal', root: '', now });
  expect(documents).toMatchObject([{ severity: { severity: { id: 'sev1' }, from: 'base' } }]);
});

describe('a name', () => {
  test('of a branch, a tag or a commit is resolved to the commit', () => {
    using crumb = new LocalRepository();
    const commit = crumb.commit('Begin');
    crumb.git('tag', '--annotate', '--message', 'First', 'first');
    const commits = gitCommits(crumb.open());
    expect(['main', 'first', commit, commit.slice(0, 8), 'HEAD'].map(commits.resolve)).toEqual(
      Array.from({ length: 5 }, () => commit),
    );
  });

  test.each([
    'nothing',
    '--help',
    '-n1',
    'main\nHEAD',
    '',
    'x'.repeat(300),
    'main:lookback.yml',
    '$(touch sprung)',
  ])('that is none is refused: %j', (name) => {
    using crumb = new LocalRepository();
    crumb.commit('Begin');
    expect(() => gitCommits(crumb.open()).resolve(name)).toThrow(/^There is no commit/);
    expect(crumb.git('status', '--porcelain')).toBe('');
  });
});

test('a folder knows where in its repository it lies', () => {
  using crumb = new LocalRepository();
  crumb.write('bakery/docs/lookback.yml', 'title: Crumb\n');
  expect(folderInRepository(crumb.open())).toBe('');
  expect(folderInRepository(openGit(`${crumb.root}/bakery/docs`, quietEnvironment))).toBe('bakery/docs');
});

test('outside a repository, and in a folder that is not there, the reason is told', () => {
  expect(() => folderInRepository(openGit('/', quietEnvironment))).toThrow(
    /^git rev-parse failed: fatal: not a git repository/,
  );
  expect(() => folderInRepository(openGit('/nowhere', quietEnvironment))).toThrow(
    'git could not be started.',
  );
});
