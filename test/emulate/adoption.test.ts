import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  reworded,
  secondBurner,
  warmUpCheck,
} from '../issues/bakery-incidents.ts';
import { type Bakery, openBakery } from './bakery.ts';
import type { SeenIssue } from './issue-desk.ts';
import { settled, synced } from './synced.ts';

let bakery: Bakery;

beforeEach(async () => {
  bakery = await openBakery();
});

afterEach(() => bakery.close());

async function issuesAfterwards(): Promise<SeenIssue[]> {
  await synced(bakery);
  return bakery.desk.issues();
}

test('an issue that lost its label gets it back, and no second one is opened', async () => {
  const before = await issuesAfterwards();
  await bakery.desk.removeLabel('hubot', 1, 'lookback');
  expect(await issuesAfterwards()).toEqual(before);
  await settled(bakery);
});

test('an issue that the document names becomes that of the action item, with what people wrote in it', async () => {
  await bakery.desk.open('hubot', 'The burner is weak', 'It was weak last winter, too.');
  const named = `${secondBurner}    issue: https://github.com/crumb/incidents/issues/1\n`;
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [named, warmUpCheck] }) });
  const issues = await issuesAfterwards();
  expect(issues).toHaveLength(3);
  expect(issues[0]?.body).toMatch(
    /^It was weak last winter, too\.\n\n<!-- lookback:action incident=2026-03-14-cold-oven action=second-burner -->\n/,
  );
  expect(issues[0]?.labels).toContain('lookback');
  await settled(bakery);
});

test('an owner the server does not know is named in the issue, and asked for no second time', async () => {
  const owned = reworded(secondBurner, '@octocat', '@flour-mill');
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [owned, warmUpCheck] }) });
  const [issue] = await issuesAfterwards();
  expect(issue?.assignees).toEqual([]);
  expect(issue?.body).toContain('flour-mill');
  await settled(bakery);
});

test('an incident has an issue that lists its action items, also where a server has no sub-issues', async () => {
  const configuration = bakeryFiles()['lookback.yml'] ?? '';
  await bakery.write({ 'lookback.yml': `${configuration}issues: { tracking: true }\n` });
  await issuesAfterwards();
  const issues = await issuesAfterwards();
  const tracking = issues.filter(({ title }) => title.startsWith('Action items: '));
  expect(tracking.map(({ title }) => title)).toEqual([
    'Action items: The big oven went cold before the morning orders',
    'Action items: Flour ran out on a Saturday',
  ]);
  expect(tracking[0]?.body).toMatch(/^- #1\n- #2$/m);
  expect(issues).toHaveLength(5);
  await settled(bakery);
});
