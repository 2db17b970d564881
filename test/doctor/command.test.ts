import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addDoctor } from '../../src/cli/doctor.ts';
import { type Instant, parseInstant } from '../../src/time/instant.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { bakery, bakeryFiles } from './bakery-setup.ts';

interface Stage extends AsyncDisposable {
  readonly github: GitHub;
  readonly folder: string;
}

async function setStage(): Promise<Stage> {
  const github = await startGitHub(bakery());
  const folder = await mkdtemp(join(tmpdir(), 'bakery-'));
  for (const [path, text] of Object.entries(bakeryFiles())) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    github,
    folder,
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true });
      await github.close();
    },
  };
}

/** Runs the command as main.ts does, in a folder. */
async function run({ github, folder }: Stage, args: readonly string[], environment: Record<string, string>) {
  let printed = '';
  let code: number | undefined;
  const program = new Command('lookback').option('--root <dir>', 'root').exitOverride();
  addDoctor(program, {
    print: (text) => {
      printed += text;
    },
    printError: () => undefined,
    colour: false,
    interactive: false,
    rewritable: false,
    environment: { GITHUB_API_URL: github.url, ...environment },
    clock: (): Instant => {
      const now = parseInstant('2026-03-20T09:00:00Z');
      if (now === undefined) throw new Error('That is no moment');
      return now;
    },
    folder,
    exitWith: (given) => {
      code = given;
    },
  });
  await program.parseAsync(['doctor', ...args], { from: 'user' });
  return { code, printed };
}

test('it prints what is missing, area by area, with the way out, and exits with 1', async () => {
  await using stage = await setStage();
  stage.github.state.settings.workflowsMayOpenPulls = false;
  stage.github.state.settings.rulesets.splice(0);
  const { code, printed } = await run(stage, ['--repo', 'crumb/incidents'], { GITHUB_TOKEN: 'of-keeper' });
  expect(code).toBe(1);
  expect(printed).toContain(`
Default branch
  ✗ The status \`lookback/review\` is not required on \`main\`.
      In Settings, Rules, Rulesets, under "Require status checks to pass", add exactly \`lookback/review\`, with its source.
`);
  expect(printed).toContain('  ✓ The label `lookback` exists.\n');
  expect(printed).toMatch(
    /\n✗ 4 things are missing in crumb\/incidents: 0 unknown, 2 pieces of advice, \d+ in order\.\n$/,
  );
});

test('it prints one JSON document, reads the name of the repository from the environment, and exits with 0', async () => {
  await using stage = await setStage();
  const environment = {
    GITHUB_TOKEN: 'workflow',
    GITHUB_REPOSITORY: 'crumb/incidents',
    LOOKBACK_TEAM_TOKEN: 'teams',
  };
  const { code, printed } = await run(stage, ['--format', 'json'], environment);
  const { checks, ...rest } = JSON.parse(printed);
  expect(rest).toEqual({ repository: 'crumb/incidents', default_branch: 'main', passed: true });
  expect(checks).toContainEqual({
    check: 'branch/bypass',
    result: 'unknown',
    seen: 'GitHub does not show this token who may merge without the status.',
    way_out:
      'To have it looked at, use a token with the right to change the ruleset ("Administration: write").',
  });
  expect(checks).toContainEqual({
    check: 'repository/issues',
    result: 'ok',
    seen: 'Issues are turned on.',
  });
  expect(code).toBe(0);
});

test('it only ever asks', async () => {
  await using stage = await setStage();
  await run(stage, ['--repo', 'crumb/incidents'], { GITHUB_TOKEN: 'of-keeper' });
  expect([...new Set(stage.github.requests.map(({ method }) => method))]).toEqual(['GET']);
});

test.each([
  ['no token', {}, 'crumb/incidents', 'The set-up cannot be looked at without a token.'],
  [
    'a token that has expired',
    { GITHUB_TOKEN: 'old' },
    'crumb/incidents',
    'GitHub does not accept the token.',
  ],
  [
    'no such repository',
    { GITHUB_TOKEN: 'of-keeper' },
    'crumb/cakes',
    'There is no repository crumb/cakes, or the token may not see it.',
  ],
  ['no name of a repository', { GITHUB_TOKEN: 'of-keeper' }, 'cakes', '"cakes" is no name of a repository.'],
])('with %s it cannot run', async (_name, environment, repository, message) => {
  await using stage = await setStage();
  await expect(run(stage, ['--repo', repository], environment)).rejects.toMatchObject({
    name: 'CannotRun',
    message,
  });
});
