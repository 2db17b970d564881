import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addReview } from '../../src/cli/review.ts';
import type { Instant } from '../../src/time/instant.ts';
import { coldOven, crumb, incident } from './crumb.ts';
import { LocalRepository } from './local-repository.ts';
import { setStage } from './stage.ts';

interface Ran {
  readonly code: number | undefined;
  readonly printed: string;
}

/** Runs the command as main.ts does, in a folder. */
async function run(
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ran> {
  let printed = '';
  let code: number | undefined;
  const program = new Command('lookback').option('--root <dir>', 'root', '.').exitOverride();
  program.configureOutput({ writeErr: () => undefined });
  addReview(program, {
    print: (text) => {
      printed += text;
    },
    printError: () => undefined,
    colour: false,
    interactive: false,
    rewritable: false,
    environment: { PATH: process.env.PATH, ...environment },
    clock: () => 0 as Instant,
    folder,
    exitWith: (given) => {
      code = given;
    },
  });
  await program.parseAsync(['review', ...args], { from: 'user' });
  return { code, printed };
}

function bakery(): LocalRepository {
  const repository = new LocalRepository();
  for (const [path, text] of Object.entries(crumb)) repository.write(path, text);
  repository.commit('Begin');
  repository.git('switch', '--quiet', '--create', 'proposal');
  return repository;
}

test('without a pull request it says what the change would need', async () => {
  using crumbs = bakery();
  crumbs.write(coldOven, incident({ severity: 'sev3', visibility: 'public' }));
  crumbs.write('lookback.yml', `${crumb['lookback.yml']}# \n`);
  const head = crumbs.commit('Call it minor');
  const base = crumbs.git('rev-parse', 'main');
  const { code, printed } = await run(crumbs.root, ['--base', 'main', '--head', 'proposal']);
  expect(printed).toBe(`Changed
  incidents/2026/2026-03-14-cold-oven.md  changed; judged as sev1, public
  lookback.yml  part of the policy

  Asked for                           State    Who can give it
✗ 2 approvals                         missing  2 more from anyone with write access who had no part in the change
    because incidents/2026/2026-03-14-cold-oven.md is sev1 at the base
✗ a member of @crumb/policy-owners    missing  one of @crumb/policy-owners
    because lookback.yml is part of the policy
✗ a member of @crumb/incident-review  missing  one of @crumb/incident-review
    because incidents/2026/2026-03-14-cold-oven.md is sev1 at the base
✗ a member of @crumb/ovens            missing  one of @crumb/ovens
    because incidents/2026/2026-03-14-cold-oven.md affects oven-control, which the team owns
✗ a member of @crumb/communications   missing  one of @crumb/communications
    because incidents/2026/2026-03-14-cold-oven.md is visible to the public, or may become so

Notes
  Only commits were compared: no reviews are known.

✗ Not yet: 5 requirements not met. commit ${head.slice(0, 12)}, policy of ${base.slice(0, 12)}
`);
  expect(code).toBe(1);
});

test('a change that needs nobody is clean', async () => {
  using crumbs = bakery();
  crumbs.write('incidents/README.md', '# How we write\n');
  crumbs.commit('Say how');
  const { code, printed } = await run(crumbs.root, ['--base', 'main', '--head', 'proposal']);
  expect(printed).toMatch(
    /^Notes\n {2}Only commits.*\n\n✓ The policy asks for no approval of this change\. commit/,
  );
  expect(code).toBe(0);
});

test('with a pull request it reads the reviews, and prints one JSON document', async () => {
  await using stage = await setStage();
  const { github, folder } = stage;
  const pull = await stage.propose({
    [coldOven]: incident({ severity: 'sev1', title: 'The oven, told anew' }),
  });
  await github.review(pull, { login: 'baker', state: 'APPROVED' });
  await github.review(pull, { login: 'seller', state: 'COMMENTED' });
  execFileSync('git', ['-C', folder, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*']);
  const args = [
    '--base',
    'origin/main',
    '--head',
    'origin/proposal',
    '--pull',
    String(pull),
    '--repo',
    'crumb/incidents',
  ];
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'of-keeper' };
  const { code, printed } = await run(folder, [...args, '--format', 'json'], environment);
  expect(JSON.parse(printed)).toEqual({
    base: expect.stringMatching(/^[0-9a-f]{40}$/),
    head: stage.head(pull),
    pull,
    verdict: 'refused',
    message: 'Not yet: 2 requirements not met.',
    unknown_contributors: 0,
    requirements: [
      {
        kind: 'approvals',
        count: 2,
        met: false,
        by: ['baker'],
        missing: 1,
        can_give: { who: 'anyone' },
        reasons: [{ why: 'severity', path: coldOven, severity: 'sev1', from: 'both', certainty: 'stated' }],
        because: `${coldOven} is sev1`,
      },
      {
        kind: 'team',
        team: 'incident-review',
        handle: '@crumb/incident-review',
        met: false,
        by: [],
        missing: 1,
        can_give: { who: 'team', handle: '@crumb/incident-review', logins: ['reader'] },
        reasons: [{ why: 'severity', path: coldOven, severity: 'sev1', from: 'both', certainty: 'stated' }],
        because: `${coldOven} is sev1`,
      },
      {
        kind: 'team',
        team: 'ovens',
        handle: '@crumb/ovens',
        met: true,
        by: ['baker'],
        missing: 0,
        can_give: { who: 'team', handle: '@crumb/ovens', logins: ['baker'] },
        reasons: [{ why: 'owner', path: coldOven, service: 'oven-control' }],
        because: `${coldOven} affects oven-control, which the team owns`,
      },
    ],
    objections: [],
    reviews: [
      {
        id: expect.any(Number),
        login: 'baker',
        state: 'APPROVED',
        commit: stage.head(pull),
        counts: true,
        message: '@baker, approved: counts',
      },
      {
        id: expect.any(Number),
        login: 'seller',
        state: 'COMMENTED',
        commit: stage.head(pull),
        counts: false,
        why: 'commented',
        message: '@seller, commented: does not count; a comment is no approval',
      },
    ],
    documents: [
      {
        path: coldOven,
        kind: 'incident',
        change: 'changed',
        head_state: 'valid',
        severity: 'sev1',
        severity_from: 'both',
        visibility: 'internal',
        message: 'changed',
      },
    ],
    policy_paths: [],
    override_attempts: [],
    notes: [],
  });
  expect(code).toBe(1);
  expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a head that is not the pull request’s lets nothing pass', async () => {
  await using stage = await setStage();
  const { github, folder } = stage;
  const pull = await stage.propose({ 'README.md': '# Crumb\n' });
  const args = ['--base', 'main', '--head', 'main', '--pull', String(pull), '--repo', 'crumb/incidents'];
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'of-keeper' };
  const { code, printed } = await run(folder, args, environment);
  expect(printed).toContain(
    `✗ The pull request moved on to ${stage.head(pull).slice(0, 12)} in the meantime`,
  );
  expect(code).toBe(1);
});

test.each([
  [
    '--pull without a token',
    ['--base', 'main', '--head', 'main', '--pull', '7'],
    {},
    'Reviews cannot be read without a token.',
  ],
  [
    '--repo that is no repository',
    ['--base', 'main', '--head', 'main', '--pull', '7', '--repo', 'crumb'],
    { GITHUB_TOKEN: 'x' },
    '"crumb" is no name of a repository.',
  ],
  [
    'a branch that is not there',
    ['--base', 'trunk', '--head', 'main'],
    {},
    'There is no commit "trunk" here.',
  ],
  [
    '--pull that is no number',
    ['--base', 'main', '--head', 'main', '--pull', '0'],
    {},
    'It is a whole number above 0.',
  ],
])('cannot run with %s', async (_what, args, environment: Record<string, string>, why) => {
  using crumbs = bakery();
  await expect(run(crumbs.root, args, environment)).rejects.toThrow(why);
});
