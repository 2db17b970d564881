import { describe, expect, test } from 'vitest';
import { parseCodeOwners, readCodeOwners } from '../../src/review/code-owners.ts';
import { ownerPattern } from '../../src/review/owner-pattern.ts';
import { judge } from '../../src/review/verdict.ts';
import { memoryTree } from '../memory-tree.ts';
import { asked, changed, coldOven, crumb, incident, lateRolls, policy, propose } from './crumb.ts';
import { factsOf, given, teams } from './people.ts';

/** The kinds of pattern that GitHub shows in its documentation, each with paths that it takes and paths that it does not. */
const documented: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['*', ['README.md', 'a/b/c.md', '.github/workflows/review.yml'], []],
  ['*.js', ['app.js', 'src/app.js', 'src/deep/.js'], ['app.jsx', 'app.js.map', 'js']],
  [
    '/build/logs/',
    ['build/logs/a.log', 'build/logs/2026/a.log'],
    ['build/logs', 'build/logs.md', 'ci/build/logs/a.log'],
  ],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'old/docs/a.md', 'docs']],
  ['apps/', ['apps/a.ts', 'apps/deep/a.ts', 'src/apps/a.ts'], ['apps', 'my-apps/a.ts']],
  ['/docs/', ['docs/a.md', 'docs/deep/a.md'], ['old/docs/a.md']],
  ['/scripts/', ['scripts/a.sh'], ['tools/scripts/a.sh']],
  [
    '**/logs',
    ['logs/a.log', 'build/logs/a.log', 'deeply/nested/logs/a.log', 'build/logs'],
    ['build/logs.md', 'blogs/a.md'],
  ],
  [
    '/apps/github',
    ['apps/github', 'apps/github/a.ts'],
    ['apps/githubber', 'apps/a.ts', 'x/apps/github/a.ts'],
  ],
  ['incidents/**', ['incidents/2026/a.md', 'incidents/a.md'], ['incidents', 'old/incidents/a.md']],
  ['incidents/**/*.md', ['incidents/a.md', 'incidents/2026/a.md'], ['incidents/a.svg', 'a.md']],
  ['/incidents/20??/', ['incidents/2026/a.md'], ['incidents/206/a.md', 'incidents/2/26/a.md']],
  ['cold\\ oven/', ['cold oven/a.md'], ['cold/oven/a.md', 'cold\\ oven/a.md']],
  ['Docs/', ['Docs/a.md'], ['docs/a.md']],
  ['what\\*', ['what*', 'what*/a.md'], ['whatever']],
  ['/öfen/*', ['öfen/kalt.md'], ['ofen/kalt.md']],
];

describe('a pattern', () => {
  test.each(documented)('%s', (pattern, taken, left) => {
    const matches = ownerPattern(pattern);
    expect([...taken, ...left].filter((path) => matches?.(path))).toEqual(taken);
  });

  test.each(['!docs/', '*.[ch]', '\\#notes', '', '/', 'a***b', 'a//b', 'docs\\'])(
    'that GitHub refuses is none: %j',
    (pattern) => {
      expect(ownerPattern(pattern)).toBeUndefined();
    },
  );

  test('takes no long time, whatever the path is', () => {
    const matches = ownerPattern(`/${'**/*a'.repeat(40)}b`);
    expect(matches?.(`${'a/'.repeat(2000)}${'a'.repeat(2000)}`)).toBe(false);
  });
});

describe('a file', () => {
  test('is read line by line: the last that matches counts, and a comment is none', () => {
    const owners = parseCodeOwners(
      'CODEOWNERS',
      [
        '# Everything',
        '*  @keeper @crumb/ovens # at night too',
        '',
        'incidents/ @crumb/incident-review\tnight@crumb.example',
        '/incidents/2019/',
        '!incidents/2020/ @keeper',
        '*.md @b\u{430}ker keeper',
      ].join('\r\n'),
    );
    expect(['a.svg', 'incidents/2026/a.svg', 'incidents/2019/a.svg', 'a.md'].map(owners.lineFor)).toEqual([
      {
        line: 2,
        pattern: '*',
        owners: [
          { is: 'person', login: 'keeper' },
          { is: 'team', handle: '@crumb/ovens' },
        ],
      },
      {
        line: 4,
        pattern: 'incidents/',
        owners: [
          { is: 'team', handle: '@crumb/incident-review' },
          { is: 'unknown', written: 'night@crumb.example', why: 'address' },
        ],
      },
      { line: 5, pattern: '/incidents/2019/', owners: [] },
      {
        line: 7,
        pattern: '*.md',
        owners: [
          { is: 'unknown', written: '@b\u{430}ker', why: 'no-name' },
          { is: 'unknown', written: 'keeper', why: 'no-name' },
        ],
      },
    ]);
    expect(owners.refusedLines).toEqual([6]);
  });

  test('is looked for where GitHub does, in that order', () => {
    const files = { '.github/CODEOWNERS': '* @a\n', CODEOWNERS: '* @b\n', 'docs/CODEOWNERS': '* @c\n' };
    const fileOf = (some: Record<string, string>) => {
      const owners = readCodeOwners(memoryTree(some));
      return owners.is === 'read' ? owners.file : owners.is;
    };
    expect(fileOf(files)).toBe('.github/CODEOWNERS');
    const { '.github/CODEOWNERS': _first, ...others } = files;
    expect(fileOf(others)).toBe('CODEOWNERS');
    expect(fileOf({ 'docs/CODEOWNERS': '' })).toBe('docs/CODEOWNERS');
    expect(fileOf({ 'incidents/CODEOWNERS': '', 'CODEOWNERS/a.md': '' })).toBe('absent');
  });

  test('that is no file, or too large, is said to be so', () => {
    const link = {
      list: () => [{ path: 'CODEOWNERS', kind: 'symlink' as const }],
      read: () => ({ tooLargeBytes: 0 }),
    };
    expect(readCodeOwners(link)).toEqual({ is: 'unusable', file: 'CODEOWNERS', why: 'link' });
    const large = memoryTree({ CODEOWNERS: '#'.repeat(3 * 1024 ** 2 + 1) });
    expect(readCodeOwners(large)).toEqual({ is: 'unusable', file: 'CODEOWNERS', why: 'too-large' });
  });
});

const owned = policy.replace('review: { approvals: 2,', 'review: { codeowners: true, approvals: 2,');
const withOwners = (codeOwners: string) => ({ ...crumb, 'lookback.yml': owned, CODEOWNERS: codeOwners });
const toldAnew = { [coldOven]: incident({ severity: 'sev1', title: 'Told anew' }) };

describe('the policy asks for owners', () => {
  test('by the base’s file, whatever the proposal makes of it', async () => {
    const base = withOwners('/incidents/ @crumb/incident-review\n*.svg @seller\n');
    const changes = { ...toldAnew, CODEOWNERS: '* @apprentice\n' };
    expect(await asked({ base, changes })).toContain(
      `an owner of /incidents/ (line 1 of CODEOWNERS is the last that matches ${coldOven})`,
    );
  });

  test('of the old and of the new path, and of a file that belongs to the document', async () => {
    const moved = 'incidents/2026/2026-03-15-oven.md';
    const base = withOwners(`${coldOven} @keeper\n${moved} @seller\n*.svg @writer\n`);
    const changes = {
      [coldOven]: null,
      [moved]: incident({ severity: 'sev1' }),
    };
    const { verdict } = await propose({ base, changes, renames: { [moved]: coldOven } });
    expect(
      verdict.outcomes.flatMap(({ requirement }) =>
        requirement.kind === 'codeowner' ? requirement.line : [],
      ),
    ).toEqual([1, 2]);
    const image = { 'incidents/2026/2026-03-14-cold-oven/burner.svg': '<svg/>' };
    const attached = await propose({ base, changes: image });
    expect(attached.verdict.outcomes.at(-1)?.requirement).toMatchObject({ kind: 'codeowner', line: 3 });
  });

  test('only where the rule that applies does', async () => {
    const base = withOwners('* @keeper\n');
    const changes = { [lateRolls]: incident({ title: 'Late', services: 'online-orders' }) };
    expect(await asked({ base, changes })).toEqual([`1 approval (${lateRolls} is sev3)`]);
  });

  test('in a folder too, by paths from the top', async () => {
    const files = withOwners('/bakery/incidents/ @keeper\n');
    const base = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path === 'CODEOWNERS' ? path : `bakery/${path}`, text]),
    );
    const changes = { [`bakery/${coldOven}`]: toldAnew[coldOven] ?? '' };
    const { verdict } = await propose({ base, changes, options: { root: 'bakery' } });
    expect(verdict.outcomes.at(-1)?.requirement).toMatchObject({ pattern: '/bakery/incidents/' });
  });

  test('and says so where there is no file, where nobody owns the path, and where nobody can be found', async () => {
    const absent = await propose({ base: changed(withOwners(''), { CODEOWNERS: null }), changes: toldAnew });
    expect(absent.verdict.outcomes.at(-1)).toMatchObject({
      requirement: { kind: 'condition', condition: { is: 'code-owners-readable', why: 'absent' } },
      met: false,
      canGive: {
        who: 'nobody',
        why: 'The base has no CODEOWNERS file: one has to be merged before, or lookback.yml asks for no owners.',
      },
    });
    const unowned = await propose({ base: withOwners('* @keeper\n/incidents/\n'), changes: toldAnew });
    expect(unowned.verdict.outcomes.map(({ requirement }) => requirement.kind)).toEqual([
      'approvals',
      'team',
      'team',
    ]);
    expect(unowned.notes).toContainEqual({ note: 'unowned', path: coldOven });
    const base = withOwners('!x @keeper\n/incidents/ night@crumb.example\n');
    const unknown = await propose({ base, changes: toldAnew });
    expect(unknown.verdict.outcomes.at(-1)).toMatchObject({
      met: false,
      canGive: { who: 'nobody', why: 'No account is known for any of the owners.' },
    });
    expect(unknown.notes).toEqual([
      { note: 'no-reviews-known' },
      { note: 'owners-line-refused', file: 'CODEOWNERS', lines: [1] },
      { note: 'owner-unknown', line: 2, owner: 'night@crumb.example', why: 'address' },
    ]);
  });

  test('of the policy’s own files', async () => {
    const guarded = policy.replace('policy: { approvals: 1,', 'policy: { approvals: 1, codeowners: true,');
    const base = { ...crumb, 'lookback.yml': guarded, CODEOWNERS: '* @baker\nlookback.yml @keeper\n' };
    expect(await asked({ base, changes: { 'lookback.yml': `${guarded}# \n` } })).toEqual([
      '1 approval (lookback.yml is part of the policy)',
      'a member of @crumb/policy-owners (lookback.yml is part of the policy)',
      'an owner of lookback.yml (line 2 of CODEOWNERS is the last that matches lookback.yml)',
    ]);
  });
});

describe('an owner', () => {
  const requirement = (...owners: string[]) => {
    const line = parseCodeOwners('CODEOWNERS', `* ${owners.join(' ')}\n`).lineFor('a.md');
    return { kind: 'codeowner', because: [], line: 1, pattern: '*', owners: line?.owners ?? [] } as const;
  };
  const strict = { countBots: false, survivePush: false, knownContributors: false };
  const known = new Map([...teams({ ovens: ['baker'] }).values()].map((team) => ['@crumb/ovens', team]));

  test('is a person, or a member of a team, however either is spelt', () => {
    const facts = factsOf([given('BAKER', 'APPROVED')]);
    const wanted = [requirement('@seller', '@baker'), requirement('@Crumb/Ovens'), requirement('@seller')];
    expect(judge(wanted, facts, known, strict).outcomes).toMatchObject([
      { met: true, by: ['BAKER'] },
      { met: true, by: ['BAKER'] },
      { met: false, by: [], canGive: { who: 'owners', logins: ['seller'], handles: [] } },
    ]);
  });

  test('who had a part in the change, or may not write, cannot give it', () => {
    const facts = factsOf([], { nonWriters: ['reader'] });
    const wanted = [
      requirement('@apprentice', '@reader', '@seller'),
      requirement('@apprentice'),
      requirement('@reader'),
    ];
    expect(judge(wanted, facts, known, strict).outcomes.map(({ canGive }) => canGive)).toEqual([
      { who: 'owners', logins: ['seller'], handles: [] },
      { who: 'nobody', why: 'Every owner had a part in this change.' },
      {
        who: 'nobody',
        why: 'Every owner had a part in this change, holds a role that keeps from approving, or has no write access.',
      },
    ]);
  });

  test('in a team whose members nobody asked for may be one of them', () => {
    expect(judge([requirement('@crumb/shop')], factsOf([]), known, strict).outcomes).toMatchObject([
      { met: false, canGive: { who: 'owners', logins: [], handles: ['@crumb/shop'] } },
    ]);
  });
});
