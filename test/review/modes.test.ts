import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { addReview } from '../../src/cli/review.ts';
import { coldOven, crumb, incident } from './crumb.ts';
import { LocalRepository } from './local-repository.ts';
import { noon } from './read-histories.ts';

interface Ran {
  readonly code: number | undefined;
  readonly printed: string;
}

async function run(folder: string, ...args: readonly string[]): Promise<Ran> {
  let printed = '';
  let code: number | undefined;
  const program = new Command('lookback').option('--root <dir>', 'root').exitOverride();
  program.configureOutput({ writeErr: () => undefined });
  addReview(program, {
    print: (text) => {
      printed += text;
    },
    printError: () => undefined,
    colour: false,
    interactive: false,
    rewritable: false,
    environment: { PATH: process.env.PATH },
    clock: () => noon,
    folder,
    exitWith: (given) => {
      code = given;
    },
  });
  await program.parseAsync(['review', ...args], { from: 'user' });
  return { code, printed };
}

/** A bakery whose repository is not all about incidents: lookback.yml lies in a folder of it. */
function bakery(): LocalRepository {
  const repository = new LocalRepository();
  for (const [path, text] of Object.entries(crumb)) repository.write(`ops/${path}`, text);
  repository.commit('Begin');
  return repository;
}

describe('--explain', () => {
  test('reads the working tree, or a commit, and finds the top of the repository', async () => {
    using crumbs = bakery();
    crumbs.write(`ops/${coldOven}`, incident({ severity: 'sev3' }));
    const ops = join(crumbs.root, 'ops');
    const here = await run(ops, '--explain', coldOven);
    expect(here.printed.split('\n')[1]).toBe('  an incident, judged as sev3 (Minor), internal');
    const before = await run(ops, '--explain', coldOven, '--base', 'main');
    expect(before.printed.split('\n')[1]).toBe('  an incident, judged as sev1 (Critical), internal');
    expect(before.printed).toMatch(/By the policy at main \([0-9a-f]{12}\)\./);
    expect([here.code, before.code]).toEqual([0, 0]);
    const policy = await run(ops, '--explain', 'lookback.yml', '--format', 'json');
    expect(JSON.parse(policy.printed)).toMatchObject({
      requirements: [{ reasons: [{ path: 'ops/lookback.yml' }] }, {}],
    });
  });

  test('a folder outside of git has a policy too', async () => {
    using crumbs = new LocalRepository();
    for (const [path, text] of Object.entries(crumb)) crumbs.write(path, text);
    crumbs.git('config', 'core.bare', 'true');
    const { printed } = await run(crumbs.root, '--explain', coldOven, '--severity', 'sev1');
    expect(printed).toContain('2 approvals');
  });
});

describe('--simulate', () => {
  const events = [
    { event: 'pushed', commit: 'reword', changes: { [coldOven]: { edit: { 'went cold': 'cooled' } } } },
    { event: 'reviewed', by: 'baker', state: 'approved' },
    { event: 'reviewed', by: 'reader', state: 'approved' },
  ];

  async function simulated(told: readonly unknown[], name = 'what-if.json'): Promise<Ran> {
    using crumbs = bakery();
    mkdirSync(join(crumbs.root, 'ops/histories'));
    const history = {
      title: 'The oven, told anew',
      base: { folder: '..' },
      people: { apprentice: 'write', baker: 'write', reader: 'write' },
      teams: { '@crumb/ovens': ['baker'], '@crumb/incident-review': ['reader'] },
      pull: { author: 'apprentice' },
      events: told,
    };
    writeFileSync(join(crumbs.root, 'ops/histories/what-if.json'), JSON.stringify(history));
    return await run(join(crumbs.root, 'ops/histories'), '--simulate', name);
  }

  test('exits with 0 where it ends granted, over the repository’s own content', async () => {
    const { code, printed } = await simulated(events);
    expect(printed).toMatch(/^The oven, told anew\n\n1\. reword is pushed: .*✓ turns green/s);
    expect(code).toBe(0);
  });

  test('exits with 1 where it ends refused, or comes otherwise than expected', async () => {
    expect((await simulated(events.slice(0, 2))).code).toBe(1);
    expect((await simulated(events.map((event) => ({ ...event, expect: 'refused' })))).code).toBe(1);
  });

  test('exits with 2 where nothing can be judged at the end', async () => {
    const gone = { event: 'base_pushed', changes: { 'lookback.yml': null } };
    const { code, printed } = await simulated([...events, gone]);
    expect(printed).toContain(
      'The base has no lookback.yml: nothing can be judged before one has landed there.',
    );
    expect(code).toBe(2);
  });

  test('a file that is not there is named', async () => {
    await expect(simulated(events, 'other.json')).rejects.toThrow(/other\.json cannot be read \(ENOENT\)\.$/);
  });
});

describe('options that do not go together', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'A proposal is judged between two commits, and --base and --head are not given.'],
    ['--base main', 'A proposal is judged between two commits, and --head is not given.'],
    ['--explain a.md --head main', '--explain does not go with --head.'],
    ['--explain a.md --pull 3 --repo a/b', '--explain does not go with --pull and --repo.'],
    ['--simulate a.json --explain b.md', '--simulate does not go with --explain.'],
    ['--simulate a.json --base main', '--simulate does not go with --base.'],
    ['--severity sev1 --base main --head main', '--severity goes with --explain only.'],
  ];
  test.each(cases)('%s', async (args, message) => {
    const given = args === '' ? [] : args.split(' ');
    await expect(run('.', ...given)).rejects.toMatchObject({ name: 'CannotRun', message });
  });

  test('a severity that is none of the policy’s, or of what has none', async () => {
    using crumbs = bakery();
    const ops = join(crumbs.root, 'ops');
    await expect(run(ops, '--explain', coldOven, '--severity', 'sve1')).rejects.toMatchObject({
      message: 'lookback.yml has no severity sve1; it has sev1, sev2, sev3.',
      remedy: 'Did you mean sev1?',
    });
    await expect(run(ops, '--explain', 'lookback.yml', '--severity', 'sev1')).rejects.toThrow(
      'lookback.yml is no incident, so it has no severity.',
    );
  });
});
