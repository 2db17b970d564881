import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bakery, openBakery } from './bakery.ts';
import { incidents } from './repository-client.ts';
import { settled, synced } from './synced.ts';

const branch = 'lookback/action-items';

let bakery: Bakery;

beforeEach(async () => {
  bakery = await openBakery();
});

afterEach(() => bakery.close());

/** Runs the sync, and kills it where it is about to send a request. */
async function killedAt(request: string): Promise<void> {
  const { code, requests } = await bakery.sync({ killedAt: request });
  expect([code, requests.at(-1)]).toEqual([null, request]);
}

async function titlesAndAssignees(): Promise<string[][]> {
  return (await bakery.desk.issues()).map(({ title, assignees }) => [title, ...assignees]);
}

test('a run that ends before the assignment is finished by the next one', async () => {
  await killedAt(`POST ${incidents}/issues/1/assignees`);
  expect(await titlesAndAssignees()).toEqual([['Light the second burner before the first order']]);
  await synced(bakery);
  expect(await titlesAndAssignees()).toEqual([
    ['Light the second burner before the first order', 'octocat'],
    ['Measure the oven before the doors open'],
    ['Keep flour for one more day'],
  ]);
  await settled(bakery);
});

test('a branch that waits without a pull request gets one from the next run', async () => {
  await synced(bakery);
  await bakery.desk.edit('hubot', 1, { state: 'closed', state_reason: 'completed' });
  await killedAt(`POST ${incidents}/pulls`);
  expect([await bakery.git.hasBranch(branch), await bakery.git.pulls(branch)]).toEqual([true, []]);
  await synced(bakery);
  expect(await bakery.git.ahead(branch)).toHaveLength(1);
  expect((await bakery.git.pulls(branch)).map(({ state }) => state)).toEqual(['open']);
  await settled(bakery);
});

test('a question that was not sent is asked by the next run, once', async () => {
  await synced(bakery);
  await bakery.desk.edit('hubot', 1, { state: 'closed', state_reason: 'completed' });
  await killedAt(`POST ${incidents}/issues/1/comments`);
  await synced(bakery);
  await synced(bakery);
  const [issue] = await bakery.desk.issues();
  expect(issue?.comments).toEqual([expect.stringMatching(/^<!-- lookback:evidence -->\n/)]);
});
