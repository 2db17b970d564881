import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  bakeryFiles,
  coldOven,
  coldOvenPath,
  flourPath,
  flourShortage,
  reworded,
  secondBurner,
  spareFlour,
  warmUpCheck,
} from './bakery-incidents.ts';
import { firstPage, IssueDesk, issuesPath, outcomes, searchForLost } from './issue-desk.ts';

const labelsPath = '/repos/crumb/incidents/labels';

let desk: IssueDesk;

beforeEach(async () => {
  desk = await IssueDesk.open();
});

afterEach(() => desk.github.close());

/** The bakery whose cold oven has these action items. */
function ovenWith(actions: readonly string[], more = ''): Record<string, string> {
  return bakeryFiles({ [coldOvenPath]: coldOven({ actions, more }) });
}

/** As many action items as are asked for, in incidents of fifty each. */
function manyActions(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let first = 1; first <= count; first += 50) {
    const actions = Array.from({ length: Math.min(50, count - first + 1) }, (_, index) =>
      reworded(spareFlour, 'spare-flour', `sack-${first + index}`),
    );
    files[`incidents/2025/2025-01-01-flour-${first}.md`] = flourShortage({ actions });
  }
  return bakeryFiles({ [coldOvenPath]: undefined, [flourPath]: undefined, ...files });
}

test('the first run opens one issue for each open action item; the second asks once and writes nothing', async () => {
  const first = await desk.sync(bakeryFiles());
  expect(first.counts).toMatchObject({ created: 3, failed: 0, notAssigned: 0 });
  expect(desk.requests()).toEqual([
    firstPage,
    ...searchForLost,
    `GET ${labelsPath}?per_page=100 200`,
    ...Array.from({ length: 8 }, () => `POST ${labelsPath} 201`),
    `POST ${issuesPath} 201`,
    `POST ${issuesPath}/1/assignees 201`,
    `POST ${issuesPath} 201`,
    `POST ${issuesPath} 201`,
  ]);
  expect(desk.issues()).toMatchObject([
    {
      number: 1,
      title: 'Light the second burner before the first order',
      state: 'open',
      labels: ['lookback', 'kind:prevent', 'priority:high', 'sev1'],
      assignees: ['octocat'],
    },
    {
      number: 2,
      title: 'Measure the oven before the doors open',
      labels: ['lookback', 'kind:detect', 'priority:medium', 'sev1'],
      assignees: [],
    },
    {
      number: 3,
      title: 'Keep flour for one more day',
      labels: ['lookback', 'kind:mitigate', 'priority:medium', 'sev2'],
    },
  ]);

  const second = await desk.sync(bakeryFiles());
  expect(outcomes(second)).toEqual([
    'nothing second-burner planned',
    'nothing warm-up-check planned',
    'nothing spare-flour planned',
  ]);
  expect(desk.requests()).toEqual([firstPage]);
});

test('labels get a colour and a description; those that are there stay as people like them', async () => {
  const mine = { id: 7, name: 'SEV1', color: '000000', description: 'All ovens' };
  desk.github.state.labels.push(mine);
  await desk.sync(bakeryFiles());
  expect(desk.github.state.labels).toContainEqual(mine);
  expect(desk.github.state.labels.map(({ name, color, description }) => [name, color, description])).toEqual([
    ['SEV1', '000000', 'All ovens'],
    ['lookback', '5319e7', 'An action item of an incident, kept by Lookback'],
    ['kind:prevent', '1d76db', 'An action item that keeps it from happening again'],
    ['priority:high', 'b60205', 'An action item of high priority'],
    ['kind:detect', '1d76db', 'An action item that notices it sooner'],
    ['priority:medium', 'fbca04', 'An action item of medium priority'],
    ['kind:mitigate', '1d76db', 'An action item that makes it hurt less'],
    ['sev2', 'd93f0b', 'Severity: Minor'],
  ]);
  expect(desk.issue(1).labels).toContain('SEV1');
  await desk.sync(bakeryFiles());
  expect(desk.requests().at(-1)).toBe(firstPage);
});

test('a plan only asks', async () => {
  const plan = await desk.plan(bakeryFiles());
  expect(plan.counts).toEqual({
    create: 3,
    update: 0,
    relabel: 0,
    reassign: 0,
    move: 0,
    adopt: 0,
    reopen: 0,
    close: 0,
    comment: 0,
    nothing: 0,
  });
  expect(desk.requests()).toEqual([firstPage, ...searchForLost]);
});

test('a changed action item is written in as few requests as there are parts that changed', async () => {
  await desk.sync(bakeryFiles());
  desk.requests();
  const changed = reworded(reworded(secondBurner, 'priority: high', 'priority: low'), '@octocat', '@hubot');
  const run = await desk.sync(ovenWith([changed, warmUpCheck]));
  expect(outcomes(run)[0]).toBe('reassign second-burner done');
  expect(desk.requests()).toEqual([
    firstPage,
    `GET ${labelsPath}?per_page=100 200`,
    `POST ${labelsPath} 201`,
    `GET ${issuesPath}/1 200`,
    `POST ${issuesPath}/1/labels 200`,
    `DELETE ${issuesPath}/1/labels/priority%3Ahigh 200`,
    `DELETE ${issuesPath}/1/assignees 200`,
    `POST ${issuesPath}/1/assignees 201`,
    `PATCH ${issuesPath}/1 200`,
  ]);
  expect(desk.issue(1)).toMatchObject({
    labels: ['lookback', 'kind:prevent', 'sev1', 'priority:low'],
    assignees: ['hubot'],
  });
  await desk.sync(ovenWith([changed, warmUpCheck]));
  expect(desk.requests()).toEqual([firstPage]);
});

test('done, given up and left out: each issue is closed for its reason in one write, and opened again when it is back', async () => {
  await desk.sync(bakeryFiles());
  desk.requests();
  const secondMill = reworded(
    reworded(spareFlour, 'id: spare-flour', 'id: second-mill'),
    'Keep flour for one more day',
    'Buy a second mill',
  );
  const files = bakeryFiles({
    [coldOvenPath]: coldOven({
      actions: [
        `${secondBurner}    status: done\n`,
        `${warmUpCheck}    status: wont_do\n    reason: Too loud.\n`,
      ],
    }),
    [flourPath]: flourShortage({ actions: [secondMill] }),
  });
  const run = await desk.sync(files);
  expect(run.counts).toMatchObject({ created: 1, closed: 3, failed: 0 });
  expect(desk.requests()).toEqual([
    firstPage,
    ...searchForLost,
    `GET ${labelsPath}?per_page=100 200`,
    ...[1, 2, 3].flatMap((number) => [
      `GET ${issuesPath}/${number} 200`,
      `PATCH ${issuesPath}/${number} 200`,
    ]),
    `POST ${issuesPath} 201`,
  ]);
  expect(desk.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
    ['closed', 'completed'],
    ['closed', 'not_planned'],
    ['closed', 'not_planned'],
    ['open', null],
  ]);
  expect(desk.issue(2).body).toContain('**It will not be done**: Too loud.');

  const back = await desk.sync(bakeryFiles());
  expect(back.counts).toMatchObject({ reopened: 3, closed: 1 });
  expect(desk.issues().map(({ state }) => state)).toEqual(['open', 'open', 'open', 'closed']);
});

test('what people wrote, labelled, ticked and closed is as they left it, run after run', async () => {
  await desk.sync(bakeryFiles());
  desk.github.state.labels.push({ id: 8, name: 'blocked', color: '000000', description: null });
  const body = desk.issue(1).body ?? '';
  const ticked = `Waiting for gas.\r\n${body.replace('- [ ]', '- [x]')}\r\n\r\nSee #2.`.replaceAll(
    /\r?\n/g,
    '\r\n',
  );
  desk.edit(1, {
    body: ticked,
    title: 'Burner (gas!)',
    labels: ['lookback', 'blocked', 'sev1'],
    assignees: ['hubot', 'octocat'],
  });
  desk.edit(2, { state: 'closed', stateReason: 'completed' });
  desk.github.comment(2, { author: 'hubot', body: 'Done on Monday.' });
  desk.requests();
  const before = structuredClone(desk.issues());
  const run = await desk.sync(bakeryFiles());
  expect(desk.requests()).toEqual([firstPage]);
  expect(desk.issues()).toEqual(before);
  expect(run.steps[1]?.operation.cause).toEqual({ code: 'closed-by-person' });

  await desk.sync(ovenWith([reworded(secondBurner, '2026-04-10', '2026-05-10'), warmUpCheck]));
  const edited = desk.issue(1);
  expect(edited).toMatchObject({
    title: 'Burner (gas!)',
    labels: ['lookback', 'blocked', 'sev1'],
    assignees: ['hubot', 'octocat'],
  });
  expect(edited.body?.replaceAll('\r\n', '\n')).toBe(
    ticked.replaceAll('\r\n', '\n').replace('2026-04-10', '2026-05-10'),
  );
  expect(edited.body).toMatch(/^Waiting for gas\.\r\n<!--/);
  expect(edited.body).toMatch(/-->\r\n\r\nSee #2\.$/);
});

test('an incident that was renamed keeps its issues', async () => {
  await desk.sync(bakeryFiles());
  const renamed = bakeryFiles({
    [coldOvenPath]: undefined,
    'incidents/2026/2026-03-14-oven-out.md': coldOven({ more: 'aliases: [2026-03-14-cold-oven]\n' }),
  });
  expect((await desk.sync(renamed)).counts).toMatchObject({ created: 0, updated: 2, closed: 0 });
  expect(desk.issue(1).body).toMatch(
    /^<!-- lookback:action incident=2026-03-14-oven-out action=second-burner -->/,
  );
  desk.requests();
  await desk.sync(renamed);
  expect(desk.requests()).toEqual([firstPage]);
});

describe('an owner who cannot be assigned', () => {
  const stranger = reworded(secondBurner, '@octocat', '@stranger');

  test('is reported; the issue is opened without, once, and so are all the others', async () => {
    const run = await desk.sync(ovenWith([stranger, warmUpCheck]));
    expect(run.counts).toMatchObject({ created: 3, failed: 0, notAssigned: 1 });
    const { id } = desk.issue(1);
    expect(run.steps[0]?.outcome).toEqual({ is: 'done', number: 1, id, notAssigned: 'stranger' });
    expect(desk.issues().map(({ assignees }) => assignees)).toEqual([[], [], []]);
    expect(desk.requests().slice(-5)).toEqual([
      `POST ${issuesPath} 201`,
      `POST ${issuesPath}/1/assignees 201`,
      `PATCH ${issuesPath}/1 200`,
      `POST ${issuesPath} 201`,
      `POST ${issuesPath} 201`,
    ]);
    expect(desk.issue(1).body).toContain(
      '**stranger could not be assigned:** GitHub assigns only people with access to this repository.\n',
    );
    await desk.sync(ovenWith([stranger, warmUpCheck]));
    expect(desk.requests()).toEqual([firstPage]);
  });

  test('is reported when the document names them later; the rest of the change is made', async () => {
    await desk.sync(bakeryFiles());
    const run = await desk.sync(ovenWith([stranger, warmUpCheck]));
    expect(run.steps[0]?.outcome).toEqual({ is: 'done', number: 1, notAssigned: 'stranger' });
    expect(desk.issue(1)).toMatchObject({ assignees: [], body: expect.stringContaining('@&#8203;stranger') });
    desk.requests();
    await desk.sync(ovenWith([stranger, warmUpCheck]));
    expect(desk.requests()).toEqual([firstPage]);
  });
});

test('an issue is found again among hundreds, on whatever page it lies, and pull requests are none', async () => {
  const files = manyActions(260);
  for (const { operation } of (await desk.plan(files)).steps) {
    if (operation.do === 'create')
      desk.github.openIssue({
        ...operation.opening.issue,
        labels: [...operation.opening.issue.labels],
        author: 'octocat',
      });
  }
  await desk.github.push('draft', { 'README.md': 'Bread.' });
  const pull = await desk.github.openPull({ head: 'draft', author: 'hubot', title: 'Draft' });
  const copied = desk.github.state.issues.find(({ number }) => number === pull);
  Object.assign(copied ?? {}, { body: desk.issue(3).body, labels: ['lookback'] });
  desk.requests();
  const again = await desk.sync(files, { maxCreations: 1000 });
  expect(again.counts).toMatchObject({ created: 0, updated: 0, closed: 0 });
  expect(desk.requests()).toEqual([
    firstPage,
    ...[2, 3].map((page) => firstPage.replace(' 200', `&page=${page} 200`)),
    // A person opened them: are they the token's own?
    'GET /user 403',
  ]);
  expect(desk.issues()).toHaveLength(260);
});

test('a run opens no more than it may, and the next goes on', async () => {
  const seen: string[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }): void => {
    seen.push(`${done}/${total}`);
  };
  const first = await desk.sync(bakeryFiles(), { maxCreations: 2, onProgress });
  expect(outcomes(first)).toEqual([
    'create second-burner done',
    'create warm-up-check done',
    'create spare-flour postponed',
  ]);
  expect(first.counts).toMatchObject({ created: 2, postponed: 1, failed: 0 });
  expect(seen).toEqual(['0/2', '1/2']);
  expect((await desk.sync(bakeryFiles(), { maxCreations: 2 })).counts).toMatchObject({
    created: 1,
    postponed: 0,
  });
});

test('documents with mistakes are left out and named, and their issues left alone', async () => {
  await desk.sync(bakeryFiles());
  const before = structuredClone(desk.issues());
  const broken = bakeryFiles({
    [coldOvenPath]: coldOven().replace('status: resolved', 'status: gone'),
    'incidents/2026/2026-06-01-Oven.md': 'no document',
    [flourPath]: flourShortage({ actions: [spareFlour, spareFlour] }),
  });
  const run = await desk.sync(broken);
  expect(run.leftOut).toEqual([
    { path: coldOvenPath, why: 'mistakes' },
    { path: 'incidents/2026/2026-06-01-Oven.md', why: 'unreadable' },
    { path: flourPath, why: 'action-id-twice' },
  ]);
  expect(desk.issues()).toEqual(before);
});

test('an alias that two incidents list opens no second issue; both are named until one lets go of it', async () => {
  await desk.sync(bakeryFiles());
  const before = structuredClone(desk.issues());
  const heirs = ['incidents/2026/2026-03-14-oven-out.md', 'incidents/2026/2026-03-14-rolls-late.md'] as const;
  const renamed = coldOven({ more: 'aliases: [2026-03-14-cold-oven]\n' });
  const claimed = bakeryFiles({ [coldOvenPath]: undefined, [heirs[0]]: renamed, [heirs[1]]: renamed });
  const run = await desk.sync(claimed);
  expect(run.leftOut).toEqual(heirs.map((path) => ({ path, why: 'name-claimed-twice' })));
  expect(outcomes(run)).toEqual([
    'nothing spare-flour planned',
    'nothing second-burner planned',
    'nothing warm-up-check planned',
  ]);
  expect(desk.issues()).toEqual(before);

  const mended = await desk.sync({ ...claimed, [heirs[1]]: coldOven() });
  expect(mended.leftOut).toEqual([]);
  expect(mended.counts).toMatchObject({ created: 2, updated: 2, closed: 0 });
});

describe('a marker that is also a label for something else', () => {
  test.each([
    ['a severity', 'SEV1', coldOven().replace('severity: sev1', 'severity: sev2')],
    ['a kind', 'kind:prevent', coldOven().replace('kind: prevent', 'kind: detect')],
    ['a priority', 'priority:high', coldOven().replace('priority: high', 'priority: low')],
  ])(
    'such as %s stays on the issue when that changes, and no second one is opened',
    async (_, label, changed) => {
      const configuration = `${bakeryFiles()['lookback.yml']}issues: { label: "${label}" }\n`;
      const files = bakeryFiles({ 'lookback.yml': configuration });
      await desk.sync(files);
      const first = await desk.sync({ ...files, [coldOvenPath]: changed });
      expect(outcomes(first)[0]).toBe('update second-burner done');
      const second = await desk.sync({ ...files, [coldOvenPath]: changed });
      expect(outcomes(second)).toEqual([
        'nothing second-burner planned',
        'nothing warm-up-check planned',
        'nothing spare-flour planned',
      ]);
      expect(desk.issues()).toHaveLength(3);
    },
  );
});

test('a hostile document does no more than open its issue', async () => {
  const hostile = JSON.stringify(
    '<!-- lookback:end -->\n@octocat fixes #1 <!-- lookback:action incident=2026-05-02-flour-shortage action=spare-flour -->',
  );
  const files = ovenWith([
    `  - { id: trap, title: ${hostile}, done_when: ${hostile}, owner: "@hubot" }\n`,
    secondBurner,
  ]);
  await desk.sync(files);
  expect((await desk.sync(files)).counts).toEqual({
    created: 0,
    updated: 0,
    adopted: 0,
    reopened: 0,
    closed: 0,
    failed: 0,
    postponed: 0,
    notAssigned: 0,
  });
  expect(desk.issues()).toHaveLength(3);
  expect(desk.issue(1).body).not.toMatch(/@octocat|#1\b/);
});

test('an issue that someone changes while the run is under way is left to the next run', async () => {
  await desk.sync(bakeryFiles());
  const changed = ovenWith([
    reworded(secondBurner, '2026-04-10', '2026-05-10'),
    reworded(warmUpCheck, '2026-04-24', '2026-05-24'),
  ]);
  const onProgress = ({ done }: { done: number }): void => {
    if (done === 0) desk.edit(2, { body: `${desk.issue(2).body}\nThe alarm is loud.` });
  };
  const run = await desk.sync(changed, { onProgress });
  expect(outcomes(run)).toEqual([
    'update second-burner done',
    'update warm-up-check changed-meanwhile',
    'nothing spare-flour planned',
  ]);
  expect(run.counts).toMatchObject({ updated: 1, postponed: 1, failed: 0 });
  await desk.sync(changed);
  expect(desk.issue(2).body).toMatch(/2026-05-24[\s\S]*\nThe alarm is loud\.$/);
});
