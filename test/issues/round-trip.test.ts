import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunReport } from '../../src/issues/report.ts';
import type { Issue } from '../github/world.ts';
import type { Files } from './bakery-incidents.ts';
import { bakeryDocuments, pathOf, withAction } from './fault-matrix/busy-bakery.ts';
import { busyBakery } from './fault-matrix/forty-action-items.ts';
import { nothingToDo, rollingBranch, TwoWayWorld } from './two-way-world.ts';

const forty = bakeryDocuments(busyBakery);
/** The two incidents that all but one of these tests are about. */
const incidents = busyBakery.filter(({ id }) => /till-down|mixer-stopped/.test(id));
const files = bakeryDocuments(incidents);
const tillDown = pathOf('2026-01-19-till-down');
const mixer = pathOf('2026-02-23-mixer-stopped');
let world: TwoWayWorld;

afterEach(() => world.github.close());

async function open(documents: Files): Promise<void> {
  world = await TwoWayWorld.open(documents);
  await world.sync(documents);
  world.forget();
}

/** The documents as they are on the default branch now. */
async function documentsOnMain(): Promise<Files> {
  const paths = (await world.git('ls-tree', '-r', '--name-only', 'main')).trim().split('\n');
  const read = async (path: string) => [path, await world.textOf(path)] as const;
  return Object.fromEntries(await Promise.all(paths.map(read)));
}

/** Closes an issue by hand, with a comment that says what shows it done. */
function close(action: string, by: string, as: 'completed' | 'not_planned' = 'completed'): void {
  const number = world.numberOf(action);
  if (as === 'completed') {
    const body = 'See https://github.com/crumb/ovens/pull/7';
    world.github.comment(number, { author: by, body });
  }
  world.github.closeIssue(number, { by, as });
}

/** The one open pull request of the rolling branch. */
function openPull(): Issue {
  const open = world.pulls().filter(({ state }) => state === 'open');
  const [pull] = open;
  if (pull === undefined || open.length > 1) throw new Error(`There are ${open.length} open ones.`);
  return pull;
}

/** The list of changes in the body of the pull request. */
function listed(pull: Issue): string[] {
  return (pull.body ?? '').split('\n').filter((line) => line.startsWith('- '));
}

/** Where the first comment on an issue is found. */
function commentUrl(number: number): string {
  const comment = world.github.state.comments.find(({ issue }) => issue === number);
  return `${world.github.url}/crumb/incidents/issues/${number}#issuecomment-${comment?.id}`;
}

async function merge(): Promise<Files> {
  await world.github.mergePull(openPull().number, { by: 'octocat' });
  return documentsOnMain();
}

/** Runs with these documents, and expects that nothing but the lists is asked for and nothing changes. */
async function expectRest(documents: Files): Promise<RunReport> {
  world.forget();
  const before = structuredClone([world.github.state.issues, world.github.state.comments]);
  const run = await world.sync(documents);
  expect(world.requests().toSorted()).toEqual(nothingToDo.toSorted());
  expect([world.github.state.issues, world.github.state.comments]).toEqual(before);
  return run;
}

test('ten issues are closed, the pull request says so, it is merged, and both agree: only the intended lines differ', async () => {
  await open(forty);
  const done = ['second-burner', 'spare-igniter', 'spare-flour', 'till-watch', 'price-check'];
  for (const action of done) close(action, 'octocat');
  for (const action of ['order-count', 'label-print', 'mixer-parts']) close(action, 'hubot');
  for (const action of ['cash-float', 'night-call']) close(action, 'monalisa', 'not_planned');
  const run = await world.sync(forty);
  expect(run.handOver).toMatchObject({ is: 'proposed', changes: 10, problems: [] });

  const pull = openPull();
  expect(pull).toMatchObject({
    title: 'Action items: 8 done, 2 not to be done',
    author: 'github-actions[bot]',
  });
  const said = (action: string, title: string, incident: string, how: string, by: string) => {
    const number = world.numberOf(action);
    const proof = how === 'completed' ? `: <${commentUrl(number)}>` : '';
    return `- **${title}** (${incident}): closed as ${how} by ${by} on 2026-03-20 in #${number}${proof}`;
  };
  const oven = 'The big oven went cold before the morning orders';
  expect(listed(pull)).toEqual([
    said('second-burner', 'Light the second burner first', oven, 'completed', 'octocat'),
    said('spare-igniter', 'Keep a spare igniter in the shop', oven, 'completed', 'octocat'),
    said('spare-flour', 'Keep flour for one more day', 'Flour ran out on a Saturday', 'completed', 'octocat'),
    said(
      'till-watch',
      'Watch the till from outside',
      'The till took no cards at noon',
      'completed',
      'octocat',
    ),
    said(
      'cash-float',
      'Keep change for one day',
      'The till took no cards at noon',
      'not planned',
      'monalisa',
    ),
    said(
      'price-check',
      'Check prices before they are shown',
      'Rolls were sold at the price of loaves',
      'completed',
      'octocat',
    ),
    said(
      'order-count',
      'Count orders against loaves',
      'Online orders were baked twice',
      'completed',
      'hubot',
    ),
    said(
      'label-print',
      'Print allergens on every bag',
      'A loaf was sold without its allergens',
      'completed',
      'hubot',
    ),
    said(
      'mixer-parts',
      'Keep a belt for the mixer',
      'The large mixer stopped in the night',
      'completed',
      'hubot',
    ),
    said(
      'night-call',
      'Name who is called at night',
      'The large mixer stopped in the night',
      'not planned',
      'monalisa',
    ),
  ]);

  const before = (await world.git('rev-parse', 'main')).trim();
  const merged = await merge();
  const doneLines = (action: string): string[] => [
    '+    status: done',
    '+    done_on: 2026-03-20',
    `+    evidence: ["${commentUrl(world.numberOf(action))}"]`,
  ];
  const wontDoLines = (action: string): string[] => [
    '+    status: wont_do',
    `+    reason: "Closed as not planned: https://github.com/crumb/incidents/issues/${world.numberOf(action)}"`,
  ];
  expect(await world.changedLines(before, 'main')).toEqual([
    `+++ ${pathOf('2026-01-05-cold-oven')}`,
    ...doneLines('second-burner'),
    ...doneLines('spare-igniter'),
    `+++ ${pathOf('2026-01-12-flour-shortage')}`,
    ...doneLines('spare-flour'),
    `+++ ${tillDown}`,
    ...doneLines('till-watch'),
    ...wontDoLines('cash-float'),
    `+++ ${pathOf('2026-01-26-wrong-prices')}`,
    ...doneLines('price-check'),
    `+++ ${pathOf('2026-02-09-orders-twice')}`,
    ...doneLines('order-count'),
    `+++ ${pathOf('2026-02-16-allergen-label')}`,
    ...doneLines('label-print'),
    `+++ ${mixer}`,
    ...doneLines('mixer-parts'),
    ...wontDoLines('night-call'),
  ]);
  expect((await expectRest(merged)).handOver).toMatchObject({ is: 'nothing', declined: 0 });
});

describe('two incidents:', () => {
  beforeEach(() => open(files));

  test('an issue that was opened again makes its action item open again', async () => {
    const doneLine = ['status: done', 'done_on: 2026-03-27', 'reason: It was laid'];
    const laid = bakeryDocuments(withAction(incidents, 'second-line', { more: doneLine }));
    await world.github.push('main', { [tillDown]: laid[tillDown] ?? '' });
    await world.sync(laid);
    expect(world.issue('second-line')).toMatchObject({ state: 'closed', stateReason: 'completed' });
    world.github.reopenIssue(world.numberOf('second-line'), { by: 'monalisa' });
    await world.sync(laid);
    expect(listed(openPull())).toEqual([
      `- **Lay a second line to the till** (The till took no cards at noon): opened again by monalisa on 2026-03-20 in #${world.numberOf('second-line')}`,
    ]);
    expect(await world.changedLines('main', rollingBranch)).toEqual([
      `+++ ${tillDown}`,
      '-    status: done',
      '-    done_on: 2026-03-27',
      '-    reason: It was laid',
      '+    status: open',
    ]);
    const merged = await merge();
    await world.sync(merged);
    expect(world.issue('second-line')).toMatchObject({ state: 'open' });
    await expectRest(merged);
  });

  test('an issue that was handed to someone else makes them the owner', async () => {
    const number = world.numberOf('offline-cards');
    world.github.unassignIssue(number, 'octocat', { by: 'monalisa' });
    world.github.assignIssue(number, 'hubot', { by: 'monalisa' });
    await world.sync(files);
    expect(await world.changedLines('main', rollingBranch)).toEqual([
      `+++ ${tillDown}`,
      '-    owner: "@octocat"',
      '+    owner: "@hubot"',
    ]);
    const merged = await merge();
    await world.sync(merged);
    expect(world.issue('offline-cards')).toMatchObject({ state: 'open', assignees: ['hubot'] });
    await expectRest(merged);
  });

  describe('a pull request that was closed unmerged', () => {
    beforeEach(async () => {
      close('till-watch', 'octocat');
      await world.sync(files);
      const { number } = openPull();
      Object.assign(world.github.state.issues.find((issue) => issue.number === number) ?? {}, {
        state: 'closed',
        closedAt: world.github.state.clock,
      });
    });

    test('is not proposed again', async () => {
      expect((await expectRest(files)).handOver).toMatchObject({ is: 'nothing', declined: 1 });
    });

    test('is left alone when another change is proposed', async () => {
      close('cash-float', 'hubot', 'not_planned');
      await world.sync(files);
      expect(listed(openPull()).map((line) => line.slice(0, 29))).toEqual(['- **Keep change for one day**']);
      await expectRest(files);
    });

    test('is proposed again once the issue was opened and closed anew', async () => {
      world.github.reopenIssue(world.numberOf('till-watch'), { by: 'octocat' });
      await world.sync(files);
      expect(world.issue('till-watch').state).toBe('open');
      world.github.closeIssue(world.numberOf('till-watch'), { by: 'octocat' });
      await world.sync(files);
      expect(listed(openPull())).toHaveLength(1);
      await expectRest(files);
    });
  });

  test('what a person commits to the branch stays, and later changes go on top of it', async () => {
    close('till-watch', 'octocat');
    await world.sync(files);
    const sentence = 'The line failed again in May.';
    const text = await world.textOf(tillDown, rollingBranch);
    await world.github.push(rollingBranch, { [tillDown]: `${text}\n${sentence}\n` }, { author: 'monalisa' });
    const theirs = (await world.git('rev-parse', rollingBranch)).trim();
    await expectRest(files);
    close('cash-float', 'hubot', 'not_planned');
    await world.sync(files);
    expect((await world.git('rev-parse', `${rollingBranch}^`)).trim()).toBe(theirs);
    expect(await world.textOf(tillDown, rollingBranch)).toContain(sentence);
    expect(listed(openPull())).toHaveLength(2);
    await expectRest(files);
    const merged = await merge();
    expect(merged[tillDown]).toContain(sentence);
    await world.sync(merged);
    await expectRest(merged);
  });

  test('documents that changed meanwhile are what the pull request builds upon', async () => {
    close('till-watch', 'octocat');
    await world.sync(files);
    const later = bakeryDocuments(
      withAction(incidents, 'till-watch', { title: 'Watch the till from far outside' }),
    );
    await world.github.push('main', { [tillDown]: later[tillDown] ?? '' });
    const tip = (await world.git('rev-parse', 'main')).trim();
    await world.sync(later);
    expect((await world.git('rev-parse', `${rollingBranch}^`)).trim()).toBe(tip);
    expect(await world.changedLines('main', rollingBranch)).toHaveLength(4);
    expect(world.pulls()).toHaveLength(1);
    const merged = await merge();
    expect(merged[tillDown]).toContain('Watch the till from far outside');
    await world.sync(merged);
    await expectRest(merged);
  });

  test('an action item that was done and is open again in the documents has its issue opened again', async () => {
    close('till-watch', 'octocat');
    await world.sync(files);
    const merged = await merge();
    await world.sync(merged);
    await expectRest(merged);
    await world.github.push('main', { [tillDown]: files[tillDown] ?? '' });
    const run = await world.sync(files);
    expect(run.counts).toMatchObject({ reopened: 1, failed: 0 });
    expect(world.issue('till-watch')).toMatchObject({ state: 'open' });
    await expectRest(files);
  });

  describe('what people take back themselves', () => {
    test('and do once more is proposed once more: an owner', async () => {
      const number = world.numberOf('offline-cards');
      const handOver = (from: string, to: string): Promise<RunReport> => {
        world.github.unassignIssue(number, from, { by: 'monalisa' });
        world.github.assignIssue(number, to, { by: 'monalisa' });
        return world.sync(files);
      };
      expect((await handOver('octocat', 'hubot')).handOver).toMatchObject({ is: 'proposed', changes: 1 });
      expect((await handOver('hubot', 'octocat')).handOver).toMatchObject({ is: 'withdrawn' });
      await expectRest(files);
      expect((await handOver('octocat', 'hubot')).handOver).toMatchObject({ is: 'proposed', declined: 0 });
      await expectRest(files);
    });

    test('and do once more is proposed once more: an issue that is opened again', async () => {
      const more = ['status: done', 'done_on: 2026-03-27'];
      const laid = bakeryDocuments(withAction(incidents, 'second-line', { more }));
      await world.github.push('main', { [tillDown]: laid[tillDown] ?? '' });
      await world.sync(laid);
      const number = world.numberOf('second-line');
      world.github.reopenIssue(number, { by: 'monalisa' });
      expect((await world.sync(laid)).handOver).toMatchObject({ is: 'proposed', changes: 1 });
      world.github.closeIssue(number, { by: 'monalisa' });
      expect((await world.sync(laid)).handOver).toMatchObject({ is: 'withdrawn' });
      world.github.reopenIssue(number, { by: 'monalisa' });
      expect((await world.sync(laid)).handOver).toMatchObject({ is: 'proposed', declined: 0 });
      await expectRest(laid);
    });
  });
});
