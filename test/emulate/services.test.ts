import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  secondBurner,
  warmUpCheck,
} from '../issues/bakery-incidents.ts';
import { type Bakery, openBakery } from './bakery.ts';
import { type IssueDesk, issueDesk } from './issue-desk.ts';
import { settled, synced } from './synced.ts';

const ovenControl = `name: Oven control
description: Lights the burners and holds the temperature.
owner: ovens
tier: 1
repository: crumb/oven-control
`;

/** What everyone may read may also stand in a repository that everyone can read. */
function publicOven(actions = [secondBurner, warmUpCheck]): string {
  return coldOven({ actions, more: 'visibility: public\n' });
}

let bakery: Bakery;
let ovens: IssueDesk;

beforeEach(async () => {
  const configuration = bakeryFiles()['lookback.yml'] ?? '';
  bakery = await openBakery({
    'lookback.yml': `${configuration}issues: { open_in: services }\n`,
    'services/oven-control.yml': ovenControl,
    [coldOvenPath]: publicOven(),
  });
  ovens = issueDesk(bakery.github, 'crumb/oven-control');
});

afterEach(() => bakery.close());

async function titlesAndStates(desk: IssueDesk): Promise<string[]> {
  return (await desk.issues()).map(({ title, state }) => `${title}: ${state}`);
}

test('issues are opened where the service is made, the others beside the documents', async () => {
  await synced(bakery);
  expect(await titlesAndStates(ovens)).toEqual([
    'Light the second burner before the first order: open',
    'Measure the oven before the doors open: open',
  ]);
  expect(await titlesAndStates(bakery.desk)).toEqual(['Keep flour for one more day: open']);
  await settled(bakery);
});

test('what happens there comes back into the documents here', async () => {
  await synced(bakery);
  await ovens.edit('hubot', 2, { state: 'closed', state_reason: 'not_planned' });
  await synced(bakery);
  const text = await bakery.git.read('lookback/action-items', coldOvenPath);
  expect(text).toContain(`${warmUpCheck}    status: wont_do\n`);
  expect(text).toContain('https://github.com/crumb/oven-control/issues/2');
  await settled(bakery);
});

test('what is done in the document is closed there', async () => {
  await synced(bakery);
  const done = `${secondBurner}    status: done\n    done_on: 2026-04-02\n`;
  await bakery.write({ [coldOvenPath]: publicOven([done, warmUpCheck]) });
  await synced(bakery);
  expect(await titlesAndStates(ovens)).toEqual([
    'Light the second burner before the first order: closed',
    'Measure the oven before the doors open: open',
  ]);
});

test('what strangers may not read stays beside the documents', async () => {
  await bakery.write({ [coldOvenPath]: coldOven() });
  await synced(bakery);
  expect(await ovens.issues()).toEqual([]);
  expect(await bakery.desk.issues()).toHaveLength(3);
  await settled(bakery);
});
