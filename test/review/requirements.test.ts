import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import {
  asked,
  changed,
  coldOven,
  crumb,
  incident,
  lateRolls,
  needs,
  policy,
  propose,
  relight,
  runbook,
} from './crumb.ts';

const sev1 = ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/ovens'];

describe('a change asks for what its severity does', () => {
  test('a new minor incident', async () => {
    const path = 'incidents/2026/2026-06-01-short-flour.md';
    expect(await asked({ changes: { [path]: incident({ severity: 'sev3' }) } })).toEqual([
      `1 approval (${path} is sev3 at the head)`,
    ]);
  });

  test('a reworded critical incident', async () => {
    expect(
      await asked({ changes: { [coldOven]: incident({ severity: 'sev1', title: 'Cold oven' }) } }),
    ).toEqual([
      `2 approvals (${coldOven} is sev1)`,
      `a member of @crumb/incident-review (${coldOven} is sev1)`,
      `a member of @crumb/ovens (${coldOven} affects oven-control, which the team owns)`,
    ]);
  });

  test('a service is known by its former name too', async () => {
    const changes = { [lateRolls]: incident({ severity: 'sev2', services: 'burner' }) };
    expect(await needs({ changes })).toEqual([
      '1 approval',
      'a member of @crumb/shop',
      'a member of @crumb/ovens',
    ]);
  });

  test('a runbook, an image of nothing, and a read-me ask for nothing', async () => {
    const changes = {
      [relight]: runbook.replace('valve', 'gas valve'),
      'incidents/README.md': '# How we write\n',
      'assets/logo.svg': '<svg/>',
    };
    const result = await propose({ changes });
    expect(result.verdict).toMatchObject({ granted: true, outcomes: [] });
  });

  test('an image of a critical incident asks for what its document does', async () => {
    const changes = { 'incidents/2026/2026-03-14-cold-oven/burner.svg': '<svg/>' };
    expect(await needs({ changes })).toEqual(sev1);
  });

  test('a document the public can read asks for the words to be read', async () => {
    const changes = { [relight]: runbook.replace('services:', 'visibility: public\nservices:') };
    expect(await asked({ changes })).toEqual([
      `1 approval (${relight} is visible to the public, or may become so)`,
      `a member of @crumb/communications (${relight} is visible to the public, or may become so)`,
    ]);
  });

  test('several documents ask once for each team, and for the largest number', async () => {
    const changes = {
      [coldOven]: incident({ severity: 'sev1', title: 'Cold oven' }),
      [lateRolls]: incident({ severity: 'sev3', title: 'Late', services: 'online-orders' }),
    };
    expect(await needs({ changes })).toEqual(sev1);
  });

  test('emphasis in a text is no alias', async () => {
    const changes = {
      [lateRolls]: incident({ title: 'Rolls & buns were *very* late', services: 'online-orders' }),
    };
    expect(await asked({ changes })).toEqual([`1 approval (${lateRolls} is sev3)`]);
  });

  test('why an alias counts as the worst is said', async () => {
    const changes = {
      [lateRolls]: incident({ title: '&s sev3', severity: '*s', services: 'online-orders' }),
    };
    expect((await asked({ changes }))[0]).toBe(
      `2 approvals (${lateRolls} names no known severity in plain words (without anchors and aliases) at the head, so it counts as sev1)`,
    );
  });

  test('a severity asks for what every milder one asks for', async () => {
    const upsideDown = policy
      .replace(
        'review: { approvals: 2, owning_teams: true, groups: [incident-review] }',
        'review: { approvals: 0 }',
      )
      .replace('review: { approvals: 1, owning_teams: true }', 'review: { approvals: 3, groups: [shop] }');
    const base = { ...crumb, 'lookback.yml': upsideDown };
    expect(
      await needs({ base, changes: { [coldOven]: incident({ severity: 'sev1', title: 'Cold' }) } }),
    ).toEqual(['3 approvals', 'a member of @crumb/shop']);
  });
});

describe('nothing is gained by', () => {
  const attempts: readonly (readonly [string, Parameters<typeof needs>[0], readonly string[]])[] = [
    ['lowering the severity', { changes: { [coldOven]: incident({ severity: 'sev3' }) } }, sev1],
    [
      'lowering the severity and naming another service',
      { changes: { [coldOven]: incident({ severity: 'sev3', services: 'online-orders' }) } },
      [...sev1, 'a member of @crumb/shop'],
    ],
    ['calling it a drill', { changes: { [coldOven]: incident({ severity: 'sev1', kind: 'drill' }) } }, sev1],
    [
      'calling it a drill of no importance',
      { changes: { [coldOven]: incident({ severity: 'sev3', kind: 'drill' }) } },
      sev1,
    ],
    ['deleting it', { changes: { [coldOven]: null } }, sev1],
    [
      'deleting it and filing a milder one under another date',
      {
        changes: {
          [coldOven]: null,
          'incidents/2026/2026-03-15-cold-oven.md': incident({ severity: 'sev3' }),
        },
      },
      sev1,
    ],
    [
      'renaming it while lowering the severity',
      {
        changes: { [coldOven]: null, 'incidents/2026/2026-03-15-oven.md': incident({ severity: 'sev3' }) },
        renames: { 'incidents/2026/2026-03-15-oven.md': coldOven },
      },
      sev1,
    ],
    [
      'moving it out of its folder',
      {
        changes: { [coldOven]: null, 'archive/2026-03-14-cold-oven.md': incident({ severity: 'sev1' }) },
        renames: { 'archive/2026-03-14-cold-oven.md': coldOven },
      },
      sev1,
    ],
    [
      'turning it into a runbook',
      {
        changes: { [coldOven]: null, 'runbooks/cold-oven.md': runbook },
        renames: { 'runbooks/cold-oven.md': coldOven },
      },
      sev1,
    ],
    [
      'giving it a name that is no document’s',
      {
        changes: { [coldOven]: null, 'incidents/2026/Cold-Oven.txt': incident({ severity: 'sev3' }) },
        renames: { 'incidents/2026/Cold-Oven.txt': coldOven },
      },
      [...sev1, 'a member of @crumb/communications'],
    ],
    ['breaking its front matter', { changes: { [coldOven]: '---\nseverity: [sev3\n---\n' } }, sev1],
    ['emptying it', { changes: { [coldOven]: '' } }, sev1],
    [
      'executable front matter',
      { changes: { [coldOven]: '---js\nmodule.exports = { severity: "sev3" }\n---\n' } },
      sev1,
    ],
    [
      'a key that is not known beside a lower severity',
      { changes: { [coldOven]: incident({ severity: 'sev3' }).replace('status:', 'colour: red\nstatus:') } },
      sev1,
    ],
    [
      'a severity nobody knows',
      { changes: { [lateRolls]: incident({ severity: 'harmless' }) } },
      [
        '2 approvals',
        'a member of @crumb/incident-review',
        'a member of @crumb/shop',
        'a member of @crumb/ovens',
      ],
    ],
    [
      'the severity __proto__',
      { changes: { [lateRolls]: incident({ severity: '__proto__' }) } },
      [
        '2 approvals',
        'a member of @crumb/incident-review',
        'a member of @crumb/shop',
        'a member of @crumb/ovens',
      ],
    ],
    [
      'breaking a mild one, so that the next change can mend it into another',
      {
        changes: {
          [lateRolls]: incident({ severity: 'sev3', services: 'online-orders' }).replace(
            'status:',
            'severity: sev1\nstatus:',
          ),
        },
      },
      ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/shop'],
    ],
    [
      'leaving the severity of a mild one to the next change',
      {
        changes: {
          [lateRolls]: incident({ severity: 'sev3', services: 'online-orders' }).replace(
            /severity: .*\n/,
            '',
          ),
        },
      },
      ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/shop'],
    ],
    [
      'emptying a mild one',
      { changes: { [lateRolls]: '' } },
      ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/shop'],
    ],
    [
      'an anchor that the next change can point the severity to',
      {
        changes: {
          [lateRolls]: incident({ title: '&what Rolls', severity: 'sev3', services: 'online-orders' }),
        },
      },
      ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/shop'],
    ],
    [
      'a severity that stands elsewhere',
      {
        changes: {
          [lateRolls]: incident({ title: '&s sev3', severity: '*s', services: 'online-orders' }),
        },
      },
      ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/shop'],
    ],
    [
      'writing out what stood elsewhere',
      {
        base: {
          ...crumb,
          [lateRolls]: incident({ title: '&s sev3', severity: '*s', services: 'online-orders' }),
        },
        changes: { [lateRolls]: incident({ title: 'Late', severity: 'sev3', services: 'online-orders' }) },
      },
      ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/shop'],
    ],
    [
      'a prototype key',
      {
        changes: {
          [coldOven]: incident({ severity: 'sev3' }).replace(
            'status:',
            '__proto__: { severity: sev3 }\nstatus:',
          ),
        },
      },
      sev1,
    ],
    [
      'hiding what was public',
      {
        base: { ...crumb, [coldOven]: incident({ severity: 'sev1', visibility: 'public' }) },
        changes: { [coldOven]: incident({ severity: 'sev1', visibility: 'internal' }) },
      },
      [...sev1, 'a member of @crumb/communications'],
    ],
    [
      'filing a new document that does not parse',
      { changes: { 'incidents/2026/2026-07-01-broken.md': '---\nseverity: [\n---\n' } },
      ['2 approvals', 'a member of @crumb/incident-review', 'a member of @crumb/communications'],
    ],
    [
      'filing a new document that is not valid and says it is mild',
      {
        changes: {
          'incidents/2026/2026-07-01-odd.md': incident({ severity: 'sev3' }).replace(
            'status: i',
            'status: xi',
          ),
        },
      },
      sev1,
    ],
    [
      'lowering the bar in the same pull request',
      {
        changes: {
          'lookback.yml': policy.replace(
            'approvals: 2, owning_teams: true, groups: [incident-review]',
            'approvals: 0',
          ),
          [coldOven]: incident({ severity: 'sev1', title: 'Cold oven' }),
        },
      },
      [
        '2 approvals',
        'a member of @crumb/policy-owners',
        'a member of @crumb/incident-review',
        'a member of @crumb/ovens',
      ],
    ],
    [
      'a severity that the proposal itself adds to the scale',
      {
        changes: {
          'lookback.yml': policy.replace(
            '  sev3:',
            '  sev9:\n    name: Nothing\n    description: Nothing.\n    review: { approvals: 0 }\n  sev3:',
          ),
          [lateRolls]: incident({ severity: 'sev9', services: 'online-orders' }),
        },
      },
      [
        '2 approvals',
        'a member of @crumb/policy-owners',
        'a member of @crumb/incident-review',
        'a member of @crumb/shop',
      ],
    ],
    [
      'taking over the service in the same pull request',
      {
        changes: {
          'services/oven-control.yml': 'name: Oven control\nowner: shop\n',
          [coldOven]: incident({ severity: 'sev1', title: 'Cold oven' }),
        },
      },
      [
        '2 approvals',
        'a member of @crumb/incident-review',
        'a member of @crumb/ovens',
        'a member of @crumb/policy-owners',
      ],
    ],
  ];
  test.each(attempts)('%s', async (_attempt, proposed, expected) => {
    expect(await needs(proposed)).toEqual(expected);
  });
});

describe('the policy guards itself', () => {
  test.each([
    'lookback.yml',
    'schemas/incident.schema.json',
    '.github/workflows/review.yml',
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    'Codeowners',
    'LOOKBACK.YML',
    'actions/enforce-review/main.ts',
    'dist/enforce-review/index.js',
    '.gitattributes',
    'incidents/2026/.gitattributes',
    'runbooks/.GitAttributes',
    '.gitmodules',
    'services/.gitmodules',
  ])('%s', async (path) => {
    expect(await asked({ changes: { [path]: 'changed\n' } })).toEqual([
      `1 approval (${path} is part of the policy)`,
      `a member of @crumb/policy-owners (${path} is part of the policy)`,
    ]);
  });

  test('also where it is moved away', async () => {
    const base = { ...crumb, CODEOWNERS: '* @crumb/ovens\n' };
    const changes = { CODEOWNERS: null, 'notes.txt': '* @crumb/ovens\n' };
    expect(await needs({ base, changes, renames: { 'notes.txt': 'CODEOWNERS' } })).toEqual([
      '1 approval',
      'a member of @crumb/policy-owners',
    ]);
  });

  test('and asks for one approval where nothing is said, with a note', async () => {
    const base = { ...crumb, 'lookback.yml': policy.replace(/ {2}policy: .*\n/, '') };
    const result = await propose({ base, changes: { CODEOWNERS: '* @crumb/ovens\n' } });
    expect(result.verdict.outcomes.map(({ requirement }) => requirement)).toEqual([
      { kind: 'approvals', count: 1, because: [{ why: 'policy', path: 'CODEOWNERS' }] },
    ]);
    expect(result.notes).toEqual([{ note: 'policy-unset' }, { note: 'no-reviews-known' }]);
  });

  test.each([
    ['a new owner', { 'services/oven-control.yml': 'name: Oven control\nowner: shop\naliases: [burner]\n' }],
    ['a lost name', { 'services/oven-control.yml': 'name: Oven control\nowner: ovens\n' }],
    ['a removed service', { 'services/oven-control.yml': null }],
    ['a broken service', { 'services/oven-control.yml': 'name: [\n' }],
    [
      'a new service that claims a name',
      { 'services/oven.yml': 'name: Oven\nowner: shop\naliases: [burner]\n' },
    ],
  ])('who owns a service is policy: %s', async (_what, changes) => {
    expect(await needs({ changes })).toEqual(['1 approval', 'a member of @crumb/policy-owners']);
  });

  test('a new service that is called what another was called takes over from its owner', async () => {
    const path = 'services/burner.yml';
    expect(await asked({ changes: { [path]: 'name: Burner\nowner: shop\n' } })).toEqual([
      `1 approval (${path} changes who owns a service)`,
      `a member of @crumb/policy-owners (${path} changes who owns a service)`,
      `a member of @crumb/ovens (${path} affects burner, which the team owns)`,
    ]);
    const renamed = { 'services/online-orders.yml': null, [path]: 'name: Online orders\nowner: shop\n' };
    const renames = { [path]: 'services/online-orders.yml' };
    expect(await needs({ changes: renamed, renames })).toEqual([
      '1 approval',
      'a member of @crumb/policy-owners',
      'a member of @crumb/ovens',
    ]);
  });

  test('a service that takes its own former name again asks no more than a rename does', async () => {
    const changes = {
      'services/oven-control.yml': null,
      'services/burner.yml': 'name: Burner\nowner: ovens\n',
    };
    const renames = { 'services/burner.yml': 'services/oven-control.yml' };
    expect(await needs({ changes, renames })).toEqual(['1 approval', 'a member of @crumb/policy-owners']);
  });

  test('a new service, or better words for an old one, are not', async () => {
    const changes = {
      'services/till.yml': 'name: Till\nowner: shop\n',
      'services/online-orders.yml': 'name: Ordering online\nowner: shop\n',
    };
    expect(await needs({ changes })).toEqual([]);
  });

  test('a service the base does not have is owned by nobody yet', async () => {
    const changes = {
      'services/till.yml': 'name: Till\nowner: shop\n',
      [lateRolls]: incident({ severity: 'sev2', services: 'till' }),
    };
    expect(await asked({ changes })).toEqual([
      `1 approval (${lateRolls} is sev2 at the head; ${lateRolls} affects till, which the base does not have, so nobody owns it yet)`,
      'a member of @crumb/shop (incidents/2026/2026-05-02-late-rolls.md affects online-orders, which the team owns)',
      `a member of @crumb/policy-owners (${lateRolls} affects till, which the base does not have, so nobody owns it yet)`,
    ]);
  });
});

describe('without a policy at the base nothing passes', () => {
  test('where no lookback.yml has landed', async () => {
    const base = changed(crumb, { 'lookback.yml': null });
    const failure = await propose({ base, changes: { 'lookback.yml': policy } }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(CannotRun);
    expect(failure).toMatchObject({
      message: 'The base has no lookback.yml: nothing can be judged before one has landed there.',
    });
  });

  test('where it is not valid', async () => {
    const base = { ...crumb, 'lookback.yml': `${policy}colour: red\n` };
    await expect(propose({ base, changes: { 'lookback.yml': policy } })).rejects.toThrow(
      'lookback.yml at the base is not valid, so there is no policy to judge by.',
    );
  });
});

test('a repository may keep its documents in a folder', async () => {
  const base = Object.fromEntries(Object.entries(crumb).map(([path, text]) => [`bakery/${path}`, text]));
  const options = { root: 'bakery' };
  const changes = { [`bakery/${coldOven}`]: null, [coldOven]: incident({ severity: 'sev3' }) };
  expect(await needs({ base, changes, options })).toEqual(sev1);
  expect(await needs({ base, changes, options, renames: { [coldOven]: `bakery/${coldOven}` } })).toEqual(
    sev1,
  );
  expect(await needs({ base, changes: { 'lookback.yml': 'title: Another\n' }, options })).toEqual([]);
  expect(
    await needs({ base, changes: { 'bakery/lookback.yml': policy.replace('2', '1') }, options }),
  ).toEqual(['1 approval', 'a member of @crumb/policy-owners']);
});
