import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../instant.ts';
import { filesWith, reworded, secondBurner, warmUpCheck } from './bakery-incidents.ts';
import { firstPage, IssueDesk, issuesPath } from './issue-desk.ts';
import { PaperDesk } from './paper-desk.ts';

const files = filesWith([secondBurner, warmUpCheck]);
const wayOut =
  'Close the issue with what shows that it is done, or set another `due` in the document and say why there.';
const dueSoon = `<!-- lookback:reminder due-soon due=2026-04-10 -->
@octocat This action item is due on 2026-04-10.`;
const overdue = `<!-- lookback:reminder overdue due=2026-04-10 -->
@octocat This action item was due on 2026-04-10. ${wayOut}`;
const escalated = `<!-- lookback:reminder escalated due=2026-04-10 -->
@crumb/ovens This action item was due on 2026-04-10, more than 14 days ago. ${wayOut}`;

let desk: PaperDesk;

beforeEach(async () => {
  desk = new PaperDesk();
  await desk.settle(files);
});

/** What happens to the second burner's issue on a day, and never again that day. */
async function on(day: string, what = files): Promise<string | undefined> {
  desk.goTo(day);
  return (await desk.settle(what))[0];
}

test('an action item is due soon, overdue, and its team told: each time a label and one comment', async () => {
  expect(await on('2026-04-02')).toBe('nothing #1 up-to-date');
  expect(await on('2026-04-03')).toBe('relabel #1 lateness text +due soon comment');
  expect(await on('2026-04-10')).toBe('nothing #1 up-to-date');
  expect(await on('2026-04-11')).toBe('relabel #1 lateness text +overdue -due soon comment');
  expect(await on('2026-04-24')).toBe('nothing #1 up-to-date');
  expect(await on('2026-04-25')).toBe('relabel #1 lateness text +escalated -overdue comment');
  expect(await on('2027-04-25')).toBe('nothing #1 up-to-date');
  expect(desk.github.comments(1)).toEqual([dueSoon, overdue, escalated]);
  expect(desk.github.issue(1).labels).toEqual([
    'lookback',
    'kind:prevent',
    'priority:high',
    'sev1',
    'escalated',
  ]);
});

test('a run that comes late goes straight to how it stands, and never back to what was missed', async () => {
  expect(await on('2026-05-01')).toBe('relabel #1 lateness text +escalated comment');
  expect(desk.github.comments(1)).toEqual([escalated]);
});

test('an action item of a team tells the team; one of nobody tells the team it falls to, or no one', async () => {
  const nobodys = reworded(secondBurner, '    owner: "@octocat"\n', '');
  await desk.settle(filesWith([nobodys, warmUpCheck]));
  desk.goTo('2026-04-20');
  await desk.settle(filesWith([nobodys, warmUpCheck]));
  expect(desk.github.comments(1)).toEqual([
    `<!-- lookback:reminder overdue due=2026-04-10 -->\nThis action item was due on 2026-04-10. ${wayOut}`,
  ]);
  expect(desk.github.comments(2)).toEqual([
    '<!-- lookback:reminder due-soon due=2026-04-24 -->\n@crumb/ovens This action item is due on 2026-04-24.',
  ]);
});

test('another due date begins again', async () => {
  await on('2026-04-20');
  const later = filesWith([reworded(secondBurner, '2026-04-10', '2026-06-10'), warmUpCheck]);
  expect(await on('2026-04-21', later)).toBe('update #1 document-changed text -overdue');
  expect(await on('2026-06-05', later)).toBe('relabel #1 lateness text +due soon comment');
  expect(await on('2026-06-11', later)).toBe('relabel #1 lateness text +overdue -due soon comment');
  expect(desk.github.comments(1)).toEqual([
    overdue,
    dueSoon.replaceAll('2026-04-10', '2026-06-10'),
    overdue.replaceAll('2026-04-10', '2026-06-10'),
  ]);
});

test('a due date that is taken back to an earlier one is not told again', async () => {
  await on('2026-04-20');
  const later = filesWith([reworded(secondBurner, '2026-04-10', '2026-06-10'), warmUpCheck]);
  await on('2026-04-21', later);
  expect(await on('2026-04-22')).toBe('update #1 document-changed text +overdue comment');
  expect(desk.github.comments(1)).toEqual([overdue]);
});

test('one that is closed is silent, whoever closed it', async () => {
  desk.github.edit(1, { state: 'closed', closedAs: 'completed' });
  const done = filesWith([secondBurner, `${warmUpCheck}    status: done\n`]);
  desk.goTo('2026-06-20');
  expect((await desk.settle(done)).slice(0, 2)).toEqual([
    'nothing #1 closed-by-person',
    'close #2 done text',
  ]);
  expect([...desk.github.comments(1), ...desk.github.comments(2)]).toEqual([]);
});

test('one that is done after all loses the label of its lateness with its issue', async () => {
  await on('2026-04-20');
  const done = filesWith([`${secondBurner}    status: done\n`, warmUpCheck]);
  expect(await on('2026-04-21', done)).toBe('close #1 done text -overdue');
});

test('one that is late when its issue is opened says so by its label alone', async () => {
  const fresh = new PaperDesk();
  fresh.goTo('2026-04-20');
  expect(await fresh.settle(files)).toEqual([
    'create second-burner no-issue',
    'create warm-up-check no-issue',
    'create spare-flour no-issue',
  ]);
  expect(fresh.github.issue(1).labels).toEqual([
    'lookback',
    'kind:prevent',
    'priority:high',
    'sev1',
    'overdue',
  ]);
  expect(fresh.github.issue(2).labels).toContain('due soon');
  expect([1, 2, 3].flatMap((number) => fresh.github.comments(number))).toEqual([]);
  fresh.goTo('2026-04-30');
  expect((await fresh.settle(files))[0]).toBe('relabel #1 lateness text +escalated -overdue comment');
  expect(fresh.github.comments(1)).toEqual([escalated]);
});

test('a label that people took off is not put on again for the same reason', async () => {
  await on('2026-04-20');
  desk.github.edit(1, { labels: ['lookback', 'sev1'] });
  expect(await on('2026-04-21')).toBe('nothing #1 up-to-date');
});

test('without reminders nothing is said, and what was said by a label is taken back', async () => {
  await on('2026-04-20');
  const silent = filesWith([secondBurner, warmUpCheck], '{ reminders: false }');
  expect(await on('2026-04-21', silent)).toBe('relabel #1 document-changed text -overdue');
  expect(await on('2026-05-21', silent)).toBe('nothing #1 up-to-date');
  expect(desk.github.comments(1)).toEqual([overdue]);
});

test('the days are those of the policy', async () => {
  const strict = filesWith([secondBurner, warmUpCheck], '{ due_soon_days: 0, escalate_after_days: 1 }');
  expect(await on('2026-04-09', strict)).toBe('nothing #1 up-to-date');
  expect(await on('2026-04-10', strict)).toBe('relabel #1 lateness text +due soon comment');
  expect(await on('2026-04-12', strict)).toBe('relabel #1 lateness text +escalated -due soon comment');
  expect(desk.github.comments(1)).toEqual([dueSoon, escalated.replace('14 days', '1 day')]);
});

test('a comment whose run was cut short before the body was written is not made twice', async () => {
  desk.goTo('2026-04-20');
  desk.github.breakAfter(1);
  await expect(desk.sync(files)).rejects.toThrow('The lights went out.');
  desk.github.mend();
  expect(desk.github.comments(1)).toEqual([overdue]);
  await desk.settle(files);
  expect(desk.github.comments(1)).toEqual([overdue]);
  expect(desk.github.issue(1).labels).toContain('overdue');
});

describe('on a server', () => {
  let server: IssueDesk;

  beforeEach(async () => {
    server = await IssueDesk.open();
  });

  afterEach(() => server.github.close());

  test('a reminder is looked for, made and looked for again, and its label and the record written; the next day costs nothing', async () => {
    const others = filesWith([secondBurner]);
    await server.sync(others);
    server.requests();
    await server.sync(others, { now: instant('2026-04-11T09:00:00Z') });
    expect(server.requests()).toEqual([
      firstPage,
      'GET /repos/crumb/incidents/labels?per_page=100 200',
      'POST /repos/crumb/incidents/labels 201',
      `GET ${issuesPath}/1 200`,
      `GET ${issuesPath}/1/comments?per_page=100 200`,
      `POST ${issuesPath}/1/comments 201`,
      // Did another run make it at the same time?
      `GET ${issuesPath}/1/comments?per_page=100 200`,
      'GET /user 403',
      `POST ${issuesPath}/1/labels 200`,
      `PATCH ${issuesPath}/1 200`,
    ]);
    await server.sync(others, { now: instant('2026-04-12T09:00:00Z') });
    expect(server.requests()).toEqual([firstPage]);
  });
});
