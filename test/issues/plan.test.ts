import { describe, expect, test } from 'vitest';
import type { ExistingIssue } from '../../src/issues/issue-tracker.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { bakery, coldOven, coldOvenPath, reworded, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { carriedOut, inShort, issuesOf, plan } from './planned.ts';

const upToDate = ['nothing #1 up-to-date', 'nothing #2 up-to-date', 'nothing #3 up-to-date'];
const closedOne = { state: 'closed' } as const;

/** The bakery whose cold oven has these action items. */
function ovenWith(actions: readonly string[], more = ''): Repository {
  return bakery({ [coldOvenPath]: coldOven({ actions, more }) });
}

/** The bakery's three issues, the first of them as people left it. */
function firstIssue(change: Partial<ExistingIssue>): ExistingIssue[] {
  return issuesOf(bakery()).map((issue) => (issue.number === 1 ? { ...issue, ...change } : issue));
}

function bodyOf(existing: readonly ExistingIssue[], number: number): string {
  return existing.find((issue) => issue.number === number)?.body ?? '';
}

test('every open action item without an issue gets one', () => {
  expect(inShort(plan(bakery(), []))).toEqual([
    'create second-burner no-issue',
    'create warm-up-check no-issue',
    'create spare-flour no-issue',
  ]);
});

test('with all of them there, nothing is done', () => {
  expect(inShort(plan(bakery(), issuesOf(bakery())))).toEqual(upToDate);
});

test('an action item that is done, or will not be done, gets no issue', () => {
  const actions = [
    `${secondBurner}    status: done\n`,
    `${warmUpCheck}    status: wont_do\n    reason: Too loud\n`,
  ];
  expect(inShort(plan(ovenWith(actions), []))).toEqual(['create spare-flour no-issue']);
});

describe('when the document changes', () => {
  test.each([
    ['the title', 'Light the second burner', 'Light both burners', 'update', 'title text'],
    ['the due date', 'due: 2026-04-10', 'due: 2026-05-10', 'update', 'text'],
    ['the kind', 'kind: prevent', 'kind: detect', 'update', 'text +kind:detect -kind:prevent'],
    ['the priority', 'priority: high', 'priority: low', 'update', 'text +priority:low -priority:high'],
    ['the owner', '@octocat', '@hubot', 'reassign', 'text assigned to hubot no longer assigned to octocat'],
    ['the owner to a team', '@octocat', '@crumb/ovens', 'reassign', 'text no longer assigned to octocat'],
  ])('%s changes on the issue, once', (_, from, to, verb, changes) => {
    const existing = issuesOf(bakery());
    const repository = ovenWith([reworded(secondBurner, from, to), warmUpCheck]);
    const operations = plan(repository, existing);
    expect(inShort(operations)).toEqual([
      `${verb} #1 document-changed ${changes}`,
      'nothing #2 up-to-date',
      'nothing #3 up-to-date',
    ]);
    expect(inShort(plan(repository, carriedOut(existing, operations)))).toEqual(upToDate);
  });

  test.each([
    ['done', 'status: done', 'done', 'completed'],
    ['never to be done', 'status: wont_do\n    reason: Too loud', 'wont-do', 'not_planned'],
  ])('to say it is %s, the issue is closed, once', (_, status, cause, reason) => {
    const existing = issuesOf(bakery());
    const repository = ovenWith([`${secondBurner}    ${status}\n`, warmUpCheck]);
    const operations = plan(repository, existing);
    expect(inShort(operations)[0]).toBe(`close #1 ${cause} text`);
    expect(operations[0]).toMatchObject({ as: reason });
    expect(inShort(plan(repository, carriedOut(existing, operations)))[0]).toBe('nothing #1 closed');
  });

  test('to say it is open again, the issue that was closed for it is opened again', () => {
    const existing = issuesOf(bakery());
    const closed = carriedOut(
      existing,
      plan(ovenWith([`${secondBurner}    status: done\n`, warmUpCheck]), existing),
    );
    const operations = plan(bakery(), closed);
    expect(inShort(operations)[0]).toBe('reopen #1 open-again text');
    expect(inShort(plan(bakery(), carriedOut(closed, operations)))).toEqual(upToDate);
  });

  test('to leave the action item out, the issue is closed as not planned, and opened again when it is back', () => {
    const existing = issuesOf(bakery());
    const operations = plan(ovenWith([warmUpCheck]), existing);
    expect(inShort(operations)).toEqual([
      'nothing #2 up-to-date',
      'nothing #3 up-to-date',
      'close #1 action-removed text',
    ]);
    expect(operations[2]).toMatchObject({ as: 'not_planned' });
    const closed = carriedOut(existing, operations);
    expect(inShort(plan(ovenWith([warmUpCheck]), closed))[2]).toBe('nothing #1 closed');
    const back = plan(bakery(), closed);
    expect(inShort(back)[0]).toBe('reopen #1 open-again text');
    expect(inShort(plan(bakery(), carriedOut(closed, back)))).toEqual(upToDate);
  });
});

describe('what people did on the issue stays:', () => {
  test.each<[string, Partial<ExistingIssue>]>([
    ['a title they chose', { title: 'Second burner (waiting for gas)' }],
    ['a label they added', { labels: ['lookback', 'kind:prevent', 'priority:high', 'sev1', 'blocked'] }],
    ['a label they took away', { labels: ['lookback', 'sev1'] }],
    ['a label they wrote in another case', { labels: ['Lookback', 'Kind:Prevent', 'priority:high', 'SEV1'] }],
    ['an assignee they added', { assignees: ['octocat', 'monalisa'] }],
    ['that they closed it', { state: 'closed' }],
  ])('%s', (_, change) => {
    const existing = firstIssue(change);
    const first = change.state === 'closed' ? 'nothing #1 closed-by-person' : 'nothing #1 up-to-date';
    expect(inShort(plan(bakery(), existing))).toEqual([first, ...upToDate.slice(1)]);
    const operations = plan(
      ovenWith([reworded(secondBurner, 'due: 2026-04-10', 'due: 2026-05-10'), warmUpCheck]),
      existing,
    );
    const updated = change.state === 'closed' ? first : 'update #1 document-changed text';
    expect(inShort(operations)[0]).toBe(updated);
  });

  test('that they opened it again after the document was done with it', () => {
    const done = ovenWith([`${secondBurner}    status: done\n`, warmUpCheck]);
    const closed = carriedOut(issuesOf(bakery()), plan(done, issuesOf(bakery())));
    const reopened = closed.map((issue) => ({ ...issue, state: 'open' as const }));
    expect(inShort(plan(done, reopened))[0]).toBe('nothing #1 reopened-by-person');
  });

  test('everything they wrote around the block, when the block changes', () => {
    const body = `Gas fitter comes Monday.\r\n\r\n${bodyOf(issuesOf(bakery()), 1)}\r\nSee the photo.`;
    const [update] = plan(
      ovenWith([reworded(secondBurner, '2026-04-10', '2026-05-10')]),
      firstIssue({ body }),
    );
    expect(update?.do === 'update' && update.changes.body).toBe(body.replace('2026-04-10', '2026-05-10'));
  });
});

describe('an incident that was renamed', () => {
  const renamed = (more: string): Repository =>
    bakery({
      [coldOvenPath]: undefined,
      'incidents/2026/2026-03-14-oven-out.md': coldOven({ more }),
    });

  test('keeps its issues through its aliases, which get the new id', () => {
    const existing = issuesOf(bakery());
    const repository = renamed('aliases: [2026-03-14-cold-oven]\n');
    const operations = plan(repository, existing);
    expect(inShort(operations)).toEqual([
      'move #1 renamed text',
      'move #2 renamed text',
      'nothing #3 up-to-date',
    ]);
    const now = carriedOut(existing, operations);
    expect(bodyOf(now, 1)).toContain(
      '<!-- lookback:action incident=2026-03-14-oven-out action=second-burner',
    );
    expect(inShort(plan(repository, now))).toEqual(upToDate);
  });

  test('is a new one without its alias: the old issues are left and named', () => {
    expect(inShort(plan(renamed(''), issuesOf(bakery())))).toEqual([
      'create second-burner no-issue',
      'create warm-up-check no-issue',
      'nothing #3 up-to-date',
      'nothing #1 incident-missing',
      'nothing #2 incident-missing',
    ]);
  });

  test('does not get the issues of a name that two documents claim', () => {
    const repository = bakery({
      [coldOvenPath]: undefined,
      'incidents/2026/2026-03-14-oven-out.md': coldOven({ more: 'aliases: [2026-03-14-cold-oven]\n' }),
      'incidents/2026/2026-03-14-oven.md': coldOven({ more: 'aliases: [2026-03-14-cold-oven]\n' }),
    });
    expect(inShort(plan(repository, issuesOf(bakery())))).toEqual([
      'nothing #3 up-to-date',
      'nothing #1 incident-ambiguous',
      'nothing #2 incident-ambiguous',
    ]);
  });

  test('does not get the issues of a document that has its old id now, and no second ones either', () => {
    const renamedTo = 'incidents/2026/2026-03-14-oven-out.md';
    const repository = bakery({
      [coldOvenPath]: coldOven({ actions: [secondBurner] }),
      [renamedTo]: coldOven({
        actions: [secondBurner, warmUpCheck, reworded(warmUpCheck, 'id: warm-up-check', 'id: thermometer')],
        more: 'aliases: [2026-03-14-cold-oven]\n',
      }),
    });
    const operations = plan(repository, issuesOf(bakery()));
    expect(inShort(operations)).toEqual([
      'nothing #1 up-to-date',
      'create thermometer no-issue',
      'nothing #3 up-to-date',
      'nothing #2 incident-ambiguous',
    ]);
    expect(operations[3]?.cause).toEqual({ code: 'incident-ambiguous', paths: [coldOvenPath, renamedTo] });
  });

  test('does not get issues of its own beside those that moved to a document whose id it lists', () => {
    const lists = (alias: string): string => coldOven({ more: `aliases: [${alias}]\n` });
    const repository = bakery({
      [coldOvenPath]: undefined,
      'incidents/2026/2026-03-14-oven-out.md': lists('2026-03-14-cold-oven'),
      'incidents/2026/2026-03-14-rolls-late.md': lists('2026-03-14-oven-out'),
    });
    expect(inShort(plan(repository, issuesOf(bakery())))).toEqual([
      'move #1 renamed text',
      'move #2 renamed text',
      'nothing #3 up-to-date',
    ]);
  });

  test('may list its present id beside the former one', () => {
    const repository = renamed('aliases: [2026-03-14-cold-oven, 2026-03-14-oven-out]\n');
    expect(inShort(plan(repository, issuesOf(bakery())))).toEqual([
      'move #1 renamed text',
      'move #2 renamed text',
      'nothing #3 up-to-date',
    ]);
  });
});

describe('issues are left as they are, and named, when', () => {
  test('the document of their incident is gone', () => {
    expect(inShort(plan(bakery({ [coldOvenPath]: undefined }), issuesOf(bakery())))).toEqual([
      'nothing #3 up-to-date',
      'nothing #1 incident-missing',
      'nothing #2 incident-missing',
    ]);
  });

  test('the document of their incident has mistakes, also under its new name', () => {
    const broken = coldOven({ more: 'aliases: [2026-03-14-cold-oven]\n' }).replace('sev1', 'true');
    for (const path of [coldOvenPath, 'incidents/2026/2026-03-14-oven-out.md']) {
      const repository = bakery({ [coldOvenPath]: undefined, [path]: broken });
      expect(inShort(plan(repository, issuesOf(bakery())))).toEqual([
        'nothing #3 up-to-date',
        'nothing #1 incident-unreadable',
        'nothing #2 incident-unreadable',
      ]);
    }
  });
});

describe('an issue is not touched, and another is opened, when', () => {
  test.each<[string, Partial<ExistingIssue>]>([
    ['it has the key without the label', { labels: ['kind:prevent'], isOwn: false }],
    ['it has the label without the key', { body: 'Light the burner.' }],
  ])('%s', (_, change) => {
    expect(inShort(plan(bakery(), firstIssue(change)))).toEqual([
      'create second-burner no-issue',
      ...upToDate.slice(1),
    ]);
  });
});

describe('of several issues of one action item', () => {
  const copy = (number: number, change: Partial<ExistingIssue> = {}): ExistingIssue[] =>
    issuesOf(bakery())
      .filter((issue) => issue.number === 1)
      .map((issue) => ({ ...issue, id: 999 + number, number, ...change }));

  test('the oldest stays, and the others are closed in its favour, once', () => {
    const existing = [...copy(9), ...copy(5), ...issuesOf(bakery())];
    const operations = plan(bakery(), existing);
    expect(inShort(operations)).toEqual([
      'nothing #1 up-to-date',
      'close #5 duplicate text',
      'close #9 duplicate text',
      ...upToDate.slice(1),
    ]);
    expect(operations[1]).toMatchObject({ as: 'duplicate', cause: { of: '#1' } });
    const now = carriedOut(existing, operations);
    expect(bodyOf(now, 9)).toContain('A second issue of this action item. #1 is the one that is kept');
    expect(inShort(plan(bakery(), now))).toEqual([
      'nothing #1 up-to-date',
      'nothing #5 duplicate-closed',
      'nothing #9 duplicate-closed',
      ...upToDate.slice(1),
    ]);
  });

  test('one that a person closed in favour of another is not the one to keep', () => {
    const existing = [...copy(9), ...firstIssue({ ...closedOne, closedAs: 'duplicate' })];
    expect(inShort(plan(bakery(), existing))).toEqual([
      'nothing #9 up-to-date',
      'nothing #1 duplicate-closed',
      ...upToDate.slice(1),
    ]);
  });

  test('the last is opened again when the one that was kept is gone', () => {
    const existing = [...copy(9), ...issuesOf(bakery())];
    const left = carriedOut(existing, plan(bakery(), existing)).filter(({ number }) => number !== 1);
    expect(inShort(plan(bakery(), left))[0]).toBe('reopen #9 open-again text');
  });
});
