import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExistingIssue, Premises } from '../../src/issues/issue-tracker.ts';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  type Files,
  filesWith,
  flourPath,
  reworded,
  secondBurner,
  spareFlour,
  warmUpCheck,
} from './bakery-incidents.ts';
import { firstPage, IssueDesk, issuesPath, outcomes, searchForLost } from './issue-desk.ts';
import { PaperDesk } from './paper-desk.ts';
import { inShort } from './planned.ts';

describe('an issue that has lost the label by which it is found', () => {
  let desk: IssueDesk;

  beforeEach(async () => {
    desk = await IssueDesk.open();
  });

  afterEach(() => desk.github.close());

  /** Forty action items in one incident. */
  function fortyItems(): Files {
    const actions = Array.from({ length: 40 }, (_, index) =>
      reworded(
        reworded(spareFlour, 'spare-flour', `sack-${index}`),
        'Keep flour for one more day',
        `Keep sack ${index} dry`,
      ),
    );
    return bakeryFiles({ [coldOvenPath]: coldOven({ actions }), [flourPath]: undefined });
  }

  test('because a person took it off gets it back, and no second one is opened', async () => {
    await desk.sync(bakeryFiles());
    desk.edit(1, { labels: ['kind:prevent', 'priority:high', 'sev1'] });
    desk.requests();
    const run = await desk.sync(bakeryFiles());
    expect(inShort(run.steps.map(({ operation }) => operation))).toEqual([
      'adopt #1 label-lost +lookback',
      'nothing #2 up-to-date',
      'nothing #3 up-to-date',
    ]);
    expect(run.counts).toMatchObject({ created: 0, updated: 1, adopted: 1, failed: 0 });
    expect(desk.requests()).toEqual([
      firstPage,
      ...searchForLost,
      'GET /repos/crumb/incidents/labels?per_page=100 200',
      `GET ${issuesPath}/1 200`,
      `POST ${issuesPath}/1/labels 200`,
    ]);
    expect(desk.issue(1).labels).toEqual(['kind:prevent', 'priority:high', 'sev1', 'lookback']);
    await desk.sync(bakeryFiles());
    expect(desk.requests()).toEqual([firstPage]);
  });

  test('because the label itself was deleted gets it back, all forty of them, and none is opened', async () => {
    await desk.sync(fortyItems());
    const { labels } = desk.github.state;
    labels.splice(
      labels.findIndex(({ name }) => name === 'lookback'),
      1,
    );
    for (const { number, labels: given } of desk.issues())
      desk.edit(number, { labels: given.filter((name) => name !== 'lookback') });
    const run = await desk.sync(fortyItems());
    expect(run.counts).toEqual({
      created: 0,
      updated: 40,
      adopted: 40,
      reopened: 0,
      closed: 0,
      failed: 0,
      postponed: 0,
      notAssigned: 0,
    });
    expect(desk.issues()).toHaveLength(40);
    expect(desk.issues().every(({ labels: given }) => given.includes('lookback'))).toBe(true);
    expect(labels.at(-1)).toMatchObject({
      name: 'lookback',
      color: '5319e7',
      description: 'An action item of an incident, kept by Lookback',
    });
    desk.requests();
    await desk.sync(fortyItems());
    expect(desk.requests()).toEqual([firstPage]);
  });

  test('is not confused with one into which a person copied its key', async () => {
    await desk.sync(bakeryFiles());
    const { body } = desk.issue(1);
    desk.edit(1, { deleted: true });
    const copy = desk.github.openIssue({ title: 'My burner', author: 'hubot', body: body ?? '', labels: [] });
    const before = structuredClone(desk.issue(copy));
    const run = await desk.sync(bakeryFiles());
    expect(outcomes(run)[0]).toBe('create second-burner done');
    expect(desk.issue(copy)).toEqual(before);
  });

  test('is closed at once where the document has done with it: nobody is to believe someone opened it again', async () => {
    await desk.sync(bakeryFiles());
    desk.edit(1, { labels: ['sev1'] });
    const warm = reworded(warmUpCheck, 'warm-up-check', 'thermometer');
    const files = filesWith([`${secondBurner}    status: done\n`, warm.replace('Measure', 'Check')]);
    const run = await desk.sync(files);
    expect(inShort(run.steps.map(({ operation }) => operation))[0]).toBe('close #1 done text +lookback');
    expect(desk.issue(1)).toMatchObject({ state: 'closed', labels: ['sev1', 'lookback'] });
  });
});

describe('an issue that has lost the label, planned', () => {
  test('and been closed by a person gets it back and stays closed', async () => {
    const desk = new PaperDesk();
    await desk.settle(bakeryFiles());
    desk.github.edit(1, { labels: ['sev1'], state: 'closed', closedAs: 'completed' });
    expect((await desk.settle(bakeryFiles()))[0]).toBe('adopt #1 label-lost +lookback');
    expect(desk.github.issue(1)).toMatchObject({ state: 'closed', labels: ['sev1', 'lookback'] });
    expect((await desk.sync(bakeryFiles()))[0]).toBe('nothing #1 closed-by-person');
  });

  test('is the one to keep, rather than one that was closed in its favour', async () => {
    const desk = new PaperDesk();
    await desk.settle(bakeryFiles());
    const { body, labels, title } = desk.github.issue(1);
    desk.github.openedByPerson({ body, labels, title, isOwn: true });
    expect((await desk.settle(bakeryFiles()))[1]).toBe('close #4 duplicate text');
    desk.github.edit(1, { labels: ['sev1'] });
    expect((await desk.settle(bakeryFiles())).slice(0, 2)).toEqual([
      'adopt #1 label-lost +lookback',
      'nothing #4 duplicate-closed',
    ]);
  });
});

describe('an action item that names an issue', () => {
  const ready: Premises = { is: 'ready', repository: 'crumb/ovens', isPublic: false };
  const named = (action: string, number: number, repository = 'crumb/incidents'): string =>
    `${action}    issue: https://github.com/${repository}/issues/${number}\n`;
  const persons: Partial<ExistingIssue> = {
    title: 'Burner two is cold',
    body: 'Every morning.\r\nAsk the gas fitter.',
    labels: ['gas'],
    assignees: ['monalisa'],
  };

  test('of a person gets that one: their words stay, and the rest is put below and beside', async () => {
    const desk = new PaperDesk();
    desk.github.openedByPerson(persons);
    const files = filesWith([named(secondBurner, 1), warmUpCheck]);
    expect(await desk.settle(files)).toEqual([
      'adopt #1 named-by-document text +lookback +kind:prevent +priority:high +sev1 assigned to octocat',
      'create warm-up-check no-issue',
      'create spare-flour no-issue',
    ]);
    const { body, ...issue } = desk.github.issue(1);
    expect(issue).toMatchObject({
      title: 'Burner two is cold',
      labels: ['gas', 'lookback', 'kind:prevent', 'priority:high', 'sev1'],
      assignees: ['monalisa', 'octocat'],
      state: 'open',
    });
    expect(body).toMatch(
      /^Every morning\.\r\nAsk the gas fitter\.\n\n<!-- lookback:action incident=2026-03-14-cold-oven action=second-burner -->\n[\s\S]*\n<!-- lookback:end -->$/,
    );
  });

  test('says so when its owner cannot be assigned there', async () => {
    const desk = new PaperDesk();
    desk.github.strangers.add('octocat');
    desk.github.openedByPerson(persons);
    const run = await desk.run(filesWith([named(secondBurner, 1)]));
    expect(run.counts).toMatchObject({ adopted: 1, created: 1, failed: 0, notAssigned: 1 });
    expect(desk.github.issue(1).body).toContain('**octocat could not be assigned:**');
    await desk.settle(filesWith([named(secondBurner, 1)]));
  });

  test('has the one it had before closed in favour of that', async () => {
    const desk = new PaperDesk();
    await desk.settle(filesWith([secondBurner]));
    desk.github.openedByPerson(persons);
    expect((await desk.settle(filesWith([named(secondBurner, 3)]))).slice(0, 2)).toEqual([
      'adopt #3 named-by-document text +lookback +kind:prevent +priority:high +sev1 assigned to octocat',
      'close #1 duplicate text',
    ]);
    expect(desk.github.issue(1).body).toContain('#3 is the one that is kept up to date.');
  });

  test('keeps the one it has where it names that', async () => {
    const desk = new PaperDesk();
    await desk.settle(filesWith([secondBurner]));
    expect((await desk.settle(filesWith([named(secondBurner, 1)])))[0]).toBe('nothing #1 up-to-date');
  });

  test('into which a key was copied makes it its own all the same, once', async () => {
    const desk = new PaperDesk();
    await desk.settle(filesWith([secondBurner, warmUpCheck]));
    desk.github.openedByPerson({ ...persons, body: `Mine.\n\n${desk.github.issue(1).body}` });
    const next = reworded(reworded(spareFlour, 'spare-flour', 'gas'), 'Keep flour', 'Keep gas');
    const files = filesWith([secondBurner, warmUpCheck, named(next, 4)]);
    expect((await desk.settle(files)).slice(0, 3)).toEqual([
      'nothing #1 up-to-date',
      'nothing #2 up-to-date',
      'adopt #4 named-by-document text +lookback +kind:mitigate +priority:medium +sev1',
    ]);
    expect(desk.github.issue(4).body).toMatch(/^Mine\.\n\n<!-- lookback:action \S+ action=gas -->/);
    expect(desk.github.issue(4).body.match(/<!-- lookback:action/g)).toHaveLength(1);
  });

  test.each([
    ['before it', (named: string) => [secondBurner, named]],
    ['after it', (named: string) => [named, secondBurner]],
  ])('of another action item that is listed %s does not get it', async (_, order) => {
    const desk = new PaperDesk();
    await desk.settle(filesWith([secondBurner]));
    const files = filesWith(order(named(warmUpCheck, 1)));
    const before = desk.github.issue(1);
    const run = await desk.run(files);
    expect(run.leftOut).toEqual([{ path: coldOvenPath, why: 'issue-of-another' }]);
    expect(run.counts).toMatchObject({ created: 0, updated: 0, closed: 0 });
    expect(desk.github.issue(1)).toEqual(before);
  });

  test('that another one names as well leaves it to the first, run after run', async () => {
    const desk = new PaperDesk();
    desk.github.openedByPerson(persons);
    const files = filesWith([named(secondBurner, 1), named(warmUpCheck, 1)]);
    for (const expected of ['adopt', 'nothing']) {
      const run = await desk.run(files);
      expect(run.steps[0]?.operation).toMatchObject({ do: expected, key: { action: 'second-burner' } });
      expect(run.leftOut).toEqual([{ path: coldOvenPath, why: 'issue-of-another' }]);
    }
    expect(desk.github.issue(1).body.match(/<!-- lookback:action/g)).toHaveLength(1);
  });

  test.each([
    ['that is gone', named(secondBurner, 9), 'issue-gone'],
    ['in a repository that is not looked at', named(secondBurner, 1, 'crumb/ovens'), 'issue-elsewhere'],
    [
      'on another server',
      `${secondBurner}    issue: https://git.example.com/crumb/ovens/issues/1\n`,
      'issue-elsewhere',
    ],
  ])('%s gets none, and is named', async (_, action, why) => {
    const desk = new PaperDesk({ 'crumb/ovens': ready });
    desk.github.openedByPerson({ ...persons, repository: 'crumb/ovens' });
    const run = await desk.run(filesWith([action]));
    expect(run.leftOut).toEqual([{ path: coldOvenPath, why }]);
    expect(inShort(run.steps.map(({ operation }) => operation))).toEqual(['create spare-flour no-issue']);
    expect(desk.github.issue(1, 'crumb/ovens')).toMatchObject(persons);
  });

  test('that is gone keeps the one it has, and is named', async () => {
    const desk = new PaperDesk();
    await desk.settle(filesWith([secondBurner]));
    const run = await desk.run(filesWith([named(secondBurner, 9)]));
    expect(run.leftOut).toEqual([{ path: coldOvenPath, why: 'issue-gone' }]);
    expect(inShort(run.steps.map(({ operation }) => operation))[0]).toBe('nothing #1 up-to-date');
  });

  test('in a repository that the policy lists gets that one', async () => {
    const desk = new PaperDesk({ 'crumb/ovens': ready });
    desk.github.openedByPerson({ ...persons, repository: 'crumb/ovens' });
    const files = filesWith([named(secondBurner, 1, 'crumb/ovens')], '{ repositories: [crumb/ovens] }');
    expect((await desk.settle(files))[0]).toMatch(/^adopt #1 named-by-document text \+lookback/);
    expect(desk.github.issue(1, 'crumb/ovens').labels).toContain('lookback');
  });

  test('before anyone can say what lies there, the plan opens no other', async () => {
    const desk = new PaperDesk();
    const run = await desk.planBlindly(filesWith([named(secondBurner, 1)]));
    expect(inShort(run.steps.map(({ operation }) => operation))).toEqual(['create spare-flour no-issue']);
    expect(run.leftOut).toEqual([]);
  });

  test('that strangers can read is not told of an incident that they cannot', async () => {
    const desk = new PaperDesk({ 'crumb/ovens': { ...ready, isPublic: true } });
    desk.github.openedByPerson({ ...persons, repository: 'crumb/ovens' });
    const files = filesWith([named(secondBurner, 1, 'crumb/ovens')], '{ repositories: [crumb/ovens] }');
    expect((await desk.settle(files))[0]).toBe('nothing #1 not-for-strangers');
    expect(desk.github.issue(1, 'crumb/ovens')).toMatchObject(persons);
  });

  test('that is done is not looked for', async () => {
    const desk = new PaperDesk();
    const files = filesWith([`${named(secondBurner, 9)}    status: done\n`]);
    const run = await desk.run(files);
    expect(run.leftOut).toEqual([]);
    expect(run.counts).toMatchObject({ created: 1, failed: 0 });
  });
});
