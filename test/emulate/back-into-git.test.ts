import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ActionItem } from '../../src/incident/incident.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  flourPath,
  secondBurner,
  warmUpCheck,
} from '../issues/bakery-incidents.ts';
import { memoryTree } from '../memory-tree.ts';
import { type Bakery, openBakery } from './bakery.ts';
import { settled, synced } from './synced.ts';

const branch = 'lookback/action-items';

let bakery: Bakery;

beforeEach(async () => {
  bakery = await openBakery();
  await synced(bakery);
});

afterEach(() => bakery.close());

function close(number: number, state_reason = 'completed'): Promise<void> {
  return bakery.desk.edit('hubot', number, { state: 'closed', state_reason });
}

/** The action items of all incidents on a branch. */
async function actionsOn(name: string): Promise<ActionItem[]> {
  const files = {
    ...bakeryFiles(),
    [coldOvenPath]: await bakery.git.read(name, coldOvenPath),
    [flourPath]: await bakery.git.read(name, flourPath),
  };
  const { incidents } = readRepository(memoryTree(files), noCache);
  return [...incidents.values()].flatMap(({ values }) => values.actions ?? []);
}

async function statusesOn(name: string): Promise<string[]> {
  return (await actionsOn(name)).map(({ id, status }) => `${id}: ${status ?? 'open'}`);
}

test('what a person closed is done in the documents once the pull request is merged', async () => {
  await close(1);
  await synced(bakery);
  const [pull, ...others] = await bakery.git.pulls(branch);
  expect(others).toEqual([]);
  expect(pull).toMatchObject({ state: 'open', merged: false, author: 'github-actions[bot]' });
  expect(await statusesOn('main')).toEqual([
    'second-burner: open',
    'warm-up-check: open',
    'spare-flour: open',
  ]);
  expect(await statusesOn(branch)).toEqual([
    'second-burner: done',
    'warm-up-check: open',
    'spare-flour: open',
  ]);
  await settled(bakery);

  await bakery.git.merge('octocat', pull?.number ?? 0, branch);
  await bakery.pull(coldOvenPath, flourPath);
  await synced(bakery);
  await settled(bakery);
  expect(await statusesOn('main')).toEqual([
    'second-burner: done',
    'warm-up-check: open',
    'spare-flour: open',
  ]);
  expect((await bakery.git.pulls(branch)).map(({ merged }) => merged)).toEqual([true]);
  expect((await bakery.desk.issues()).map(({ state }) => state)).toEqual(['closed', 'open', 'open']);
});

test('only the action items that change are written over', async () => {
  await close(1);
  await synced(bakery);
  const text = await bakery.git.read(branch, coldOvenPath);
  expect(text).toContain(warmUpCheck);
  expect(text).toContain('## Summary\n\nThe flame went out.\n');
  expect(await bakery.git.read(branch, flourPath)).toBe(await bakery.git.read('main', flourPath));
});

test('who closes without saying what shows it is asked for that, once', async () => {
  await close(1);
  await synced(bakery);
  await synced(bakery);
  const [issue] = await bakery.desk.issues();
  expect(issue?.comments).toEqual([expect.stringMatching(/^<!-- lookback:evidence -->\n@hubot /)]);
});

test('what happens later joins the pull request that is open', async () => {
  await close(1);
  await synced(bakery);
  await close(3, 'not_planned');
  await synced(bakery);
  expect(await bakery.git.pulls(branch)).toHaveLength(1);
  expect(await bakery.git.ahead(branch)).toHaveLength(1);
  expect(await statusesOn(branch)).toEqual([
    'second-burner: done',
    'warm-up-check: open',
    'spare-flour: wont_do',
  ]);
  await settled(bakery);
});

test('what a person opens again before the merge takes the pull request back', async () => {
  await close(1);
  await synced(bakery);
  await bakery.desk.edit('hubot', 1, { state: 'open' });
  await synced(bakery);
  expect((await bakery.git.pulls(branch)).map(({ state, merged }) => [state, merged])).toEqual([
    ['closed', false],
  ]);
  expect(await bakery.git.hasBranch(branch)).toBe(false);
  await settled(bakery);
});

test('what people declined is not proposed to them again', async () => {
  await close(1);
  await synced(bakery);
  const [pull] = await bakery.git.pulls(branch);
  await bakery.git.decline('octocat', pull?.number ?? 0);
  await synced(bakery);
  expect((await bakery.git.pulls(branch)).map(({ state, merged }) => [state, merged])).toEqual([
    ['closed', false],
  ]);
  await settled(bakery);
});

test('what people committed to the branch stays under what is added to it', async () => {
  await close(1);
  await synced(bakery);
  await bakery.git.commit('octocat', branch, { 'notes.md': 'The fitter was here.\n' });
  await close(2);
  await synced(bakery);
  expect(await bakery.git.read(branch, 'notes.md')).toBe('The fitter was here.\n');
  expect(await statusesOn(branch)).toEqual([
    'second-burner: done',
    'warm-up-check: done',
    'spare-flour: open',
  ]);
  expect((await bakery.git.ahead(branch))[1]).toBe('Change notes.md');
});

test('who takes an issue over becomes its owner in the document', async () => {
  await bakery.desk.edit('octocat', 1, { assignees: ['hubot'] });
  await synced(bakery);
  expect((await actionsOn(branch)).map(({ owner }) => owner)).toEqual([
    '@hubot',
    '@crumb/ovens',
    '@crumb/ovens',
  ]);
});

test('what a person opens again after all is open in the document', async () => {
  const done = `${secondBurner}    status: done\n    done_on: 2026-04-02\n`;
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [done, warmUpCheck] }) });
  await synced(bakery);
  await bakery.desk.edit('hubot', 1, { state: 'open' });
  await synced(bakery);
  expect(await statusesOn(branch)).toEqual([
    'second-burner: open',
    'warm-up-check: open',
    'spare-flour: open',
  ]);
  expect((await bakery.desk.issues())[0]?.state).toBe('open');
});
