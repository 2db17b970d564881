import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actionOf, early, nothingToDo, TwoWayWorld } from '../two-way-world.ts';
import { importedFiles } from './changed-bakery.ts';
import { type Moment, momentOf, returnTo } from './recorded-run.ts';

const command = join(import.meta.dirname, '../../../dist/cli/lookback.js');
let folder: string;
let world: TwoWayWorld;
let empty: Moment;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crumb-killed-'));
  for (const [path, text] of Object.entries(importedFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  world = await TwoWayWorld.open(importedFiles, false);
  empty = await momentOf(world);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.github.close();
});

/** The command that people and workflows start. */
function startSync(): ChildProcess {
  const now = new Date(early).toISOString();
  const flags = ['--repo', 'crumb/incidents', '--pace', 'unlimited', '--root', folder, '--now', now];
  const env = { PATH: process.env.PATH ?? '', GITHUB_API_URL: world.github.url, GITHUB_TOKEN: 'workflow' };
  return spawn(process.execPath, [command, 'issues', 'sync', ...flags], { env, stdio: 'ignore' });
}

/** Requests are carried out one after the other: once this is answered, the one before it has been carried out. */
async function untilCarriedOut(): Promise<void> {
  const headers = { authorization: 'Bearer workflow' };
  await (await fetch(`${world.github.url}/rate_limit`, { headers })).text();
}

/** Lists, the first labels, the first issues and assignments, one in the middle, and the last of all. */
test.each([
  [1, 'before'],
  [4, 'after'],
  [6, 'before'],
  [9, 'after'],
  [14, 'after'],
  [15, 'before'],
  [15, 'after'],
  [38, 'after'],
  [62, 'before'],
  [63, 'after'],
] as const)('a process that is killed at request %i, %s it is carried out', async (nth, when) => {
  await returnTo(world, empty);
  world.forget();
  const kind = { before: { kind: 'never-answers' }, after: { kind: 'slow', milliseconds: 60_000 } } as const;
  const armed = world.github.fault({ ...kind[when], nth });
  const doomed = startSync();
  await expect.poll(() => armed.struck, { interval: 5, timeout: 50_000 }).toBe(1);
  await untilCarriedOut();
  doomed.kill('SIGKILL');
  expect(await once(doomed, 'exit')).toEqual([null, 'SIGKILL']);
  world.github.repair();

  expect(await once(startSync(), 'exit')).toEqual([0, null]);
  expect(world.issues().map(({ state }) => state)).toEqual(Array.from({ length: 40 }, () => 'open'));
  expect(new Set(world.issues().map(actionOf)).size).toBe(40);
  expect(world.issue('second-burner').assignees).toEqual(['octocat']);
  expect(world.issue('mixer-parts').assignees).toEqual(['octocat']);
  world.forget();
  await world.sync(importedFiles);
  expect(world.requests().toSorted()).toEqual(nothingToDo.toSorted());
});
