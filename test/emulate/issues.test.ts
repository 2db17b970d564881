import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  coldOven,
  coldOvenPath,
  flourPath,
  reworded,
  secondBurner,
  warmUpCheck,
} from '../issues/bakery-incidents.ts';
import { type Bakery, openBakery } from './bakery.ts';
import { tokenOf } from './emulated-github.ts';
import type { SeenIssue } from './issue-desk.ts';
import { synced } from './synced.ts';

let bakery: Bakery;

beforeEach(async () => {
  bakery = await openBakery();
});

afterEach(() => bakery.close());

/** What the issues are like after another run. */
async function issuesAfterwards(): Promise<SeenIssue[]> {
  await synced(bakery);
  return bakery.desk.issues();
}

/** The numbers of the issues that are not as they were, new ones included. */
function changed(before: readonly SeenIssue[], after: readonly SeenIssue[]): number[] {
  const known = new Set(before.map((issue) => JSON.stringify(issue)));
  return after.filter((issue) => !known.has(JSON.stringify(issue))).map(({ number }) => number);
}

/** The issue of the second burner, which is opened first. */
function burner([issue]: readonly SeenIssue[]): SeenIssue {
  if (issue === undefined) throw new Error('The second burner has no issue.');
  return issue;
}

test('the first run opens an issue for each action item, labelled and assigned', async () => {
  const issues = await issuesAfterwards();
  expect(issues.map(({ title, labels, assignees, state }) => ({ title, labels, assignees, state }))).toEqual([
    {
      title: 'Light the second burner before the first order',
      labels: ['kind:prevent', 'lookback', 'priority:high', 'sev1'],
      assignees: ['octocat'],
      state: 'open',
    },
    {
      title: 'Measure the oven before the doors open',
      labels: ['kind:detect', 'lookback', 'priority:medium', 'sev1'],
      assignees: [],
      state: 'open',
    },
    {
      title: 'Keep flour for one more day',
      labels: ['kind:mitigate', 'lookback', 'priority:medium', 'sev2'],
      assignees: [],
      state: 'open',
    },
  ]);
  expect(burner(issues).body).toMatch(
    /^<!-- lookback:action incident=2026-03-14-cold-oven action=second-burner -->\n/,
  );
  expect(burner(issues).body).toContain('- [ ] Both burners hold 230 degrees through a morning');
  expect(burner(issues).body).toContain('2026-04-10');
  expect(issues.flatMap(({ comments }) => comments)).toEqual([]);
});

test('the second run writes nothing and asks for a list and little more', async () => {
  const issues = await issuesAfterwards();
  const { code, out, err, requests } = await bakery.sync();
  expect([code, out, err]).toEqual([0, 'There was nothing to do.\n', '']);
  expect(requests.length).toBeLessThanOrEqual(3);
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(await bakery.desk.issues()).toEqual(issues);
});

test('a machine user, who has a name of its own, keeps the same issues', async () => {
  const token = tokenOf('crumb-bot');
  const first = await bakery.sync({ token });
  expect(first.code, first.err).toBe(0);
  const issues = await bakery.desk.issues();
  expect(issues).toHaveLength(3);
  expect(await bakery.desk.history(1)).toContain('opened by crumb-bot');
  const { out } = await bakery.sync({ token });
  expect(out).toBe('There was nothing to do.\n');
  expect(await bakery.desk.issues()).toEqual(issues);
});

test('a run that may open one issue only leaves the others to the next runs', async () => {
  const titles: string[][] = [];
  for (const _run of [1, 2, 3, 4]) {
    await bakery.sync({ args: ['--max-creations', '1'] });
    titles.push((await bakery.desk.issues()).map(({ title }) => title));
  }
  const all = titles[3] ?? [];
  expect(titles).toEqual([all.slice(0, 1), all.slice(0, 2), all, all]);
  expect(new Set(all).size).toBe(3);
});

test('a dry run opens nothing', async () => {
  const { code, out } = await bakery.sync({ args: ['--dry-run'] });
  expect(code).toBe(0);
  expect(out).toContain('3 to create');
  expect(await bakery.desk.issues()).toEqual([]);
});

test('a new title and a new due date reach their own issue and no other', async () => {
  const before = await issuesAfterwards();
  const retitled = reworded(secondBurner, 'before the first order', 'at five in the morning');
  const postponed = reworded(retitled, '2026-04-10', '2026-04-17');
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [postponed, warmUpCheck] }) });
  const after = await issuesAfterwards();
  expect(changed(before, after)).toEqual([1]);
  expect(burner(after).title).toBe('Light the second burner at five in the morning');
  expect(burner(after).body).toContain('| 2026-04-17 |');
  expect(burner(after).body).not.toContain('2026-04-10');
});

test('an action item that is done closes its issue as completed', async () => {
  const before = await issuesAfterwards();
  const done = `${secondBurner}    status: done\n    done_on: 2026-04-02\n`;
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [done, warmUpCheck] }) });
  const after = await issuesAfterwards();
  expect(changed(before, after)).toEqual([1]);
  expect(burner(after)).toMatchObject({ state: 'closed', reason: 'completed', comments: [] });
  expect(await bakery.desk.history(1)).toContain('closed by github-actions[bot]');
});

test('one that will not be done closes its issue as not planned, with the reason', async () => {
  const before = await issuesAfterwards();
  const given = `${secondBurner}    status: wont_do\n    reason: The old oven goes in May\n`;
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [given, warmUpCheck] }) });
  const after = await issuesAfterwards();
  expect(changed(before, after)).toEqual([1]);
  expect(burner(after)).toMatchObject({ state: 'closed', reason: 'not_planned' });
  expect(burner(after).body).toContain('The old oven goes in May');
});

test('one that is open again in the document is open again in the tracker', async () => {
  await issuesAfterwards();
  const done = `${secondBurner}    status: done\n    done_on: 2026-04-02\n`;
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [done, warmUpCheck] }) });
  const closed = await issuesAfterwards();
  await bakery.write({ [coldOvenPath]: coldOven() });
  const after = await issuesAfterwards();
  expect(changed(closed, after)).toEqual([1]);
  expect(burner(after).state).toBe('open');
  const events = await bakery.desk.history(1);
  expect(events.filter((event) => /^(?:closed|reopened)/.test(event))).toEqual([
    'closed by github-actions[bot]',
    'reopened by github-actions[bot]',
  ]);
});

test('one that the document no longer lists takes its issue with it', async () => {
  const before = await issuesAfterwards();
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [warmUpCheck] }) });
  const after = await issuesAfterwards();
  expect(changed(before, after)).toEqual([1]);
  expect(burner(after)).toMatchObject({ state: 'closed', reason: 'not_planned' });
  expect(burner(after).body).toContain('no longer lists this action item');
});

test('an incident under a new name keeps its issues', async () => {
  const before = await issuesAfterwards();
  await bakery.write({
    [coldOvenPath]: undefined,
    'incidents/2026/2026-03-14-oven-out.md': coldOven({ more: 'aliases: [2026-03-14-cold-oven]\n' }),
  });
  const after = await issuesAfterwards();
  expect(changed(before, after)).toEqual([1, 2]);
  expect(after.map(({ number, state }) => [number, state])).toEqual([
    [1, 'open'],
    [2, 'open'],
    [3, 'open'],
  ]);
  expect(burner(after).body).toContain('incident=2026-03-14-oven-out action=second-burner');
  expect(burner(after).body).not.toContain('cold-oven');
});

test('what people wrote, ticked, labelled and took away stays through an update', async () => {
  const { desk } = bakery;
  const { body } = burner(await issuesAfterwards());
  const ticked = body.replace('- [ ] Both burners', '- [x] Both burners');
  await desk.edit('hubot', 1, { body: `Parts are ordered.\n\n${ticked}\n\nCall the fitter on Monday.` });
  await desk.comment('octocat', 1, 'The fitter comes on Tuesday.');
  await desk.addLabel('hubot', 1, 'needs parts');
  await desk.removeLabel('hubot', 1, 'kind:prevent');
  const postponed = reworded(secondBurner, '2026-04-10', '2026-04-17');
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [postponed, warmUpCheck] }) });
  const issue = burner(await issuesAfterwards());
  expect(issue.body).toMatch(/^Parts are ordered\.\n\n<!-- lookback:action /);
  expect(issue.body).toMatch(/<!-- lookback:end -->\n\nCall the fitter on Monday\.$/);
  expect(issue.body).toContain('- [x] Both burners hold');
  expect(issue.body).toContain('| 2026-04-17 |');
  expect(issue.comments).toEqual(['The fitter comes on Tuesday.']);
  expect(issue.labels).toEqual(['lookback', 'needs parts', 'priority:high', 'sev1']);
});

test('an issue that a person closed is not opened again, whatever its document says next', async () => {
  await issuesAfterwards();
  await bakery.desk.edit('hubot', 1, { state: 'closed', state_reason: 'not_planned' });
  await issuesAfterwards();
  const postponed = reworded(secondBurner, '2026-04-10', '2026-04-17');
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [postponed, warmUpCheck] }) });
  const after = await issuesAfterwards();
  expect(after.map(({ state, reason }) => [state, reason])).toEqual([
    ['closed', 'not_planned'],
    ['open', null],
    ['open', null],
  ]);
  expect(await bakery.desk.history(1)).not.toContain('reopened by github-actions[bot]');
});

test('an issue that a person opened again stays open', async () => {
  await issuesAfterwards();
  const done = `${secondBurner}    status: done\n    done_on: 2026-04-02\n`;
  await bakery.write({ [coldOvenPath]: coldOven({ actions: [done, warmUpCheck] }) });
  await issuesAfterwards();
  await bakery.desk.edit('hubot', 1, { state: 'open' });
  expect(burner(await issuesAfterwards()).state).toBe('open');
});

test('an incident whose document is gone leaves its issues to people', async () => {
  const before = await issuesAfterwards();
  await bakery.write({ [flourPath]: undefined });
  expect(await issuesAfterwards()).toEqual(before);
});
