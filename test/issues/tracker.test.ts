import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { IssueRefused } from '../../src/issues/issue-tracker.ts';
import { octokitAs } from '../github/octokit-client.ts';
import { CrumbGitHub, keyed } from './crumb-github.ts';

const place = { owner: 'crumb', repo: 'incidents' };
const workflow = 'github-actions[bot]';
const creation = { method: 'POST', path: /\/issues$/ };
const reminder = { marker: '<!-- lookback:reminder overdue -->', text: 'This was due on 2026-04-10.' };

function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  );
}

describe('the premises of a repository', () => {
  test('are its name, and whether strangers read it', async () => {
    await using desk = await CrumbGitHub.open();
    expect(await desk.tracker().premises()).toEqual({
      is: 'ready',
      repository: 'crumb/incidents',
      isPublic: true,
    });
    desk.github.state.repository.private = true;
    expect(await desk.tracker().premises()).toMatchObject({ is: 'ready', isPublic: false });
  });

  test('are those of its new name where it was renamed', async () => {
    await using desk = await CrumbGitHub.open({
      repository: { owner: 'crumb', name: 'incidents', formerNames: ['crumb/accidents'] },
    });
    expect(await desk.tracker('workflow', 'crumb/accidents').premises()).toEqual({
      is: 'ready',
      repository: 'crumb/incidents',
      isPublic: true,
    });
  });

  test('lack where there is none, where it is archived, and where it has no issues', async () => {
    await using desk = await CrumbGitHub.open();
    const { repository } = desk.github.state;
    expect(await desk.tracker('workflow', 'crumb/recipes').premises()).toEqual({ is: 'missing' });
    repository.hasIssues = false;
    expect(await desk.tracker().premises()).toEqual({ is: 'without-issues' });
    repository.archived = true;
    expect(await desk.tracker().premises()).toEqual({ is: 'archived' });
  });

  test('are not told where the token is none', async () => {
    await using desk = await CrumbGitHub.open();
    await expect(desk.tracker('expired').premises()).rejects.toThrow('GitHub does not accept the token.');
  });
});

describe('of the issues that are listed', () => {
  const managed = { labels: ['lookback'], body: keyed('second-burner') };

  test('those of bots are own, and cost one request for a hundred', async () => {
    await using desk = await CrumbGitHub.open();
    for (let count = 1; count <= 101; count += 1)
      desk.github.openIssue({ title: `Burner ${count}`, author: workflow, ...managed });
    const issues = await desk.tracker().listManagedIssues('lookback');
    expect(issues.map(({ number }) => number)).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
    expect(issues.every(({ isOwn }) => isOwn)).toBe(true);
    const query = '/issues?state=all&labels=lookback&sort=created&direction=asc&per_page=100';
    expect(desk.requests()).toEqual([`GET ${query} 200`, `GET ${query}&page=2 200`]);
  });

  test('one that a person made with a copied key is not own, whoever asks', async () => {
    await using desk = await CrumbGitHub.open();
    desk.github.openIssue({ title: 'Light the second burner', author: workflow, ...managed });
    desk.github.openIssue({ title: 'Light the second burner', author: 'miller', ...managed });
    for (const token of ['workflow', 'machine']) {
      const issues = await desk.tracker(token).listManagedIssues('lookback');
      expect(issues.map(({ isOwn }) => isOwn)).toEqual([true, false]);
    }
  });

  test('those of a machine with a person’s kind of account are its own, and it is asked once who it is', async () => {
    await using desk = await CrumbGitHub.open();
    desk.github.openIssue({ title: 'Light the second burner', author: 'oven', ...managed });
    const tracker = desk.tracker('machine');
    expect(await tracker.listManagedIssues('lookback')).toMatchObject([{ isOwn: true }]);
    await tracker.listManagedIssues('lookback');
    expect(desk.requests().filter((request) => request === 'GET /user 200')).toHaveLength(1);
  });

  test('those that lost the label are found by who opened them', async () => {
    await using desk = await CrumbGitHub.open();
    desk.github.openIssue({ title: 'By hand', author: 'miller', body: keyed('second-burner') });
    desk.github.openIssue({ title: 'By the machine', author: 'oven' });
    desk.github.openIssue({ title: 'By the workflow', author: workflow });
    await desk.github.push('crumbs', { 'crumbs.md': 'Crumbs.\n' });
    await desk.github.openPull({ head: 'crumbs', author: workflow, title: 'Crumbs' });
    const titles = async (token: string) =>
      (await desk.tracker(token).listOwnIssues()).map(({ title, isOwn }) => `${title} ${isOwn}`);
    expect(await titles('machine')).toEqual(['By the machine true']);
    expect(await titles('workflow')).toEqual(['By the workflow true']);
    const query = 'sort=created&direction=asc&per_page=100';
    expect(desk.requests()).toEqual([
      'GET /user 200',
      `GET /issues?state=all&creator=oven&${query} 200`,
      'GET /user 403',
      `GET /issues?state=all&${query} 200`,
    ]);
  });
});

describe('an issue that is read', () => {
  test('tells what GitHub knows of it', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({
      title: 'Light the second burner',
      author: workflow,
      labels: ['lookback', 'sev1'],
      assignees: ['miller'],
      body: keyed('second-burner'),
    });
    const issues = octokitAs(desk.github.url, 'miller').rest.issues;
    const before = await desk.tracker().readIssue(number);
    const named = { ...place, issue_number: number };
    const { data } = await issues.update({ ...named, state: 'closed', state_reason: 'not_planned' });
    const after = await desk.tracker().readIssue(number);
    expect(after).toEqual({
      repository: 'crumb/incidents',
      id: data.id,
      number,
      title: 'Light the second burner',
      body: keyed('second-burner'),
      state: 'closed',
      closedAs: 'not_planned',
      closedAt: Date.parse(data.closed_at ?? ''),
      labels: ['lookback', 'sev1'],
      assignees: ['miller'],
      isOwn: true,
      locked: false,
      hasParent: false,
      version: expect.any(String),
    });
    expect(before).toMatchObject({ state: 'open', closedAs: undefined, closedAt: undefined });
    expect(before.version).not.toBe(after.version);
  });

  test('and was closed without a reason counts as completed', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    const closed = desk.github.state.issues.find((issue) => issue.number === number);
    Object.assign(closed ?? {}, { state: 'closed', closedAt: '2026-03-21T09:00:00Z', closedBy: 'miller' });
    expect(await desk.tracker().readIssue(number)).toMatchObject({ state: 'closed', closedAs: 'completed' });
  });

  test('is refused where it is a pull request, deleted, or never was', async () => {
    await using desk = await CrumbGitHub.open();
    await desk.github.push('crumbs', { 'crumbs.md': 'Crumbs.\n' });
    const pull = await desk.github.openPull({ head: 'crumbs', author: 'miller', title: 'Crumbs' });
    desk.github.deleteIssue(desk.github.openIssue({ title: 'Sweep', author: workflow }));
    const tracker = desk.tracker();
    const messages = [];
    for (const number of [pull, 2, 99]) messages.push(await refusalOf(tracker.readIssue(number)));
    expect(messages).toEqual([
      new IssueRefused('#1 is a pull request, and no issue.'),
      new IssueRefused('#2 is gone: it was deleted or moved.'),
      new IssueRefused('#99 is gone: it was deleted or moved.'),
    ]);
  });

  test('is refused where it was moved, even to where it has the same number', async () => {
    await using desk = await CrumbGitHub.open({
      others: [{ repository: { owner: 'crumb', name: 'ovens' } }],
    });
    for (const title of ['Sweep', 'Mop']) desk.github.openIssue({ title, author: workflow });
    const numbers = [2, 1].map((number) => desk.github.transferIssue(number, 'crumb/ovens', { by: 'baker' }));
    expect(numbers).toEqual([1, 2]);
    desk.github.openIssue({ title: 'Dust', author: workflow });
    desk.github.transferIssue(3, 'crumb/ovens', { by: 'baker' });
    for (const number of [1, 2, 3]) {
      expect(await refusalOf(desk.tracker().readIssue(number))).toEqual(
        new IssueRefused(`#${number} was moved to another repository.`),
      );
    }
  });

  test('is read under the old name of its repository', async () => {
    await using desk = await CrumbGitHub.open({
      repository: { owner: 'crumb', name: 'incidents', formerNames: ['crumb/accidents'] },
    });
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    const issue = await desk.tracker('workflow', 'crumb/accidents').readIssue(number);
    expect(issue).toMatchObject({ number, repository: 'crumb/accidents' });
  });
});

describe('a creation', () => {
  const wanted = {
    title: 'Light the second burner',
    body: keyed('second-burner'),
    labels: ['lookback', 'sev1'],
  };

  test('asks for nobody to be assigned, and tells id and number', async () => {
    await using desk = await CrumbGitHub.open();
    const created = await desk.tracker().createIssue(wanted);
    expect(desk.github.requests.map(({ body }) => body)).toEqual([wanted]);
    expect(desk.github.state.issues).toMatchObject([{ ...created, author: workflow }]);
  });

  test('whose answer is lost is found by its key', async () => {
    await using desk = await CrumbGitHub.open();
    desk.github.openIssue({ title: 'Other', author: workflow, labels: ['lookback'], body: keyed('other') });
    desk.loseAnswer(creation);
    expect(await desk.tracker().createIssue(wanted)).toMatchObject({ number: 2 });
    expect(desk.writes()).toEqual(['POST /issues 502']);
    expect(desk.github.state.issues).toHaveLength(2);
  });

  test.each(['workflow', 'machine'])('is not taken to be a copy that a person made (%s)', async (token) => {
    await using desk = await CrumbGitHub.open();
    const copy = { labels: ['lookback'], body: keyed('second-burner') };
    desk.github.openIssue({ title: 'Light the second burner', author: 'miller', ...copy });
    desk.github.fault({ kind: 'bad-gateway', ...creation });
    expect(await desk.tracker(token).createIssue(wanted)).toMatchObject({ number: 2 });
    expect(desk.writes()).toEqual(['POST /issues 502', 'POST /issues 201']);
  });

  test('of an issue without a key is found by its whole text', async () => {
    await using desk = await CrumbGitHub.open();
    const plain = { title: 'Sweep', body: 'The floor.', labels: ['lookback'] };
    desk.github.openIssue({ ...plain, body: 'The stairs.', author: workflow });
    desk.loseAnswer(creation);
    expect(await desk.tracker().createIssue(plain)).toMatchObject({ number: 2 });
    expect(desk.writes()).toEqual(['POST /issues 502']);
  });
});

describe('an assignment', () => {
  test('tells whether the login could be assigned, in whatever case it is written', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    const tracker = desk.tracker();
    expect(await tracker.assign(number, 'MILLER')).toBe(true);
    expect(await tracker.assign(number, 'nobody-here')).toBe(false);
    desk.github.fault({ kind: 'bad-assignee', method: 'POST', login: 'delivery[bot]' });
    expect(await tracker.assign(number, 'delivery[bot]')).toBe(false);
    expect(desk.github.state.issues).toMatchObject([{ assignees: ['miller'] }]);
    await tracker.unassign(number, 'miller');
    expect(desk.github.state.issues).toMatchObject([{ assignees: [] }]);
  });

  test('whose answer is lost is repeated, as are labels: that changes nothing', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    desk.loseAnswer({ method: 'POST', path: /assignees$/ });
    desk.loseAnswer({ method: 'POST', path: /labels$/ });
    expect(await desk.tracker().assign(number, 'miller')).toBe(true);
    await desk.tracker().addLabels(number, ['sev1']);
    expect(desk.github.state.issues).toMatchObject([{ assignees: ['miller'], labels: ['sev1'] }]);
  });

  test('to an issue that was deleted is refused', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    desk.github.deleteIssue(1);
    await expect(desk.tracker().assign(number, 'miller')).rejects.toThrow(IssueRefused);
  });
});

describe('a comment', () => {
  const said = (desk: CrumbGitHub) =>
    desk.github.state.comments.map(({ author, body }) => `${author}: ${body}`);
  const body = `${reminder.marker}\n${reminder.text}`;

  test('is made once, however often it is asked for', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    for (let time = 1; time <= 3; time += 1) await desk.tracker().commentOnce(number, reminder);
    expect(said(desk)).toEqual([`${workflow}: ${body}`]);
    expect(desk.writes()).toEqual([`POST /issues/${number}/comments 201`]);
  });

  test.each(['workflow', 'machine'])('that a person copied counts for nothing (%s)', async (token) => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    desk.github.comment(number, { author: 'miller', body });
    await desk.tracker(token).commentOnce(number, reminder);
    expect(said(desk)).toHaveLength(2);
  });

  test('whose answer is lost is looked for, not made again', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    desk.loseAnswer({ method: 'POST' });
    await desk.tracker().commentOnce(number, reminder);
    expect(said(desk)).toEqual([`${workflow}: ${body}`]);
    expect(desk.writes()).toEqual([`POST /issues/${number}/comments 502`]);
  });

  test('that was lost before it was made is made', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    desk.github.fault({ kind: 'reset', method: 'POST' });
    await desk.tracker().commentOnce(number, reminder);
    expect(said(desk)).toEqual([`${workflow}: ${body}`]);
  });

  test('that two runs made at the same moment is left once, the older', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    await Promise.all([1, 2, 3].map(() => desk.anotherRun().commentOnce(number, reminder)));
    expect(said(desk)).toEqual([`${workflow}: ${body}`]);
    const deleted = desk.requests().flatMap((request) => /^DELETE .*\/(\d+) 204$/.exec(request)?.[1] ?? []);
    expect(deleted).toHaveLength(2);
    expect(desk.github.state.comments[0]?.id).toBeLessThan(Math.min(...deleted.map(Number)));
  });

  test('in a locked issue is refused to those who may not write there, and so is nothing else', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: 'customer', locked: true });
    expect(await refusalOf(desk.tracker('customer').commentOnce(number, reminder))).toEqual(
      new IssueRefused(
        `#${number} is locked, and this token may not write in it: Unable to create comment because issue is locked. - https://docs.github.com/rest`,
      ),
    );
    await desk.tracker().commentOnce(number, reminder);
    expect(said(desk)).toEqual([`${workflow}: ${body}`]);
  });
});

describe('a sub-issue', () => {
  const family = (desk: CrumbGitHub) => {
    const titles = ['The cold oven', 'Light the second burner', 'The flour shortage'];
    for (const title of titles) desk.github.openIssue({ title, author: workflow });
    return desk.github.state.issues[1]?.id ?? 0;
  };

  test('is added once, again without harm, and then has a parent', async () => {
    await using desk = await CrumbGitHub.open();
    const child = family(desk);
    expect(await desk.tracker().addSubIssue(1, child)).toBe('added');
    expect(await desk.tracker().addSubIssue(1, child)).toBe('added');
    expect(await desk.tracker().readIssue(2)).toMatchObject({ hasParent: true });
    expect(await desk.tracker().readIssue(1)).toMatchObject({ hasParent: false });
  });

  test('whose answer is lost is added all the same', async () => {
    await using desk = await CrumbGitHub.open();
    const child = family(desk);
    desk.loseAnswer({ method: 'POST', path: /sub_issues$/ });
    expect(await desk.tracker().addSubIssue(1, child)).toBe('added');
  });

  test('that cannot be seen is refused, where sub-issues are offered', async () => {
    await using desk = await CrumbGitHub.open();
    family(desk);
    expect(await refusalOf(desk.tracker().addSubIssue(1, 999_999))).toBeInstanceOf(IssueRefused);
  });

  test('of another parent is left there', async () => {
    await using desk = await CrumbGitHub.open();
    const child = family(desk);
    await desk.tracker().addSubIssue(3, child);
    const refusal = await refusalOf(desk.tracker().addSubIssue(1, child));
    expect(refusal).toBeInstanceOf(IssueRefused);
    expect(refusal).toMatchObject({ message: expect.stringMatching(/^GitHub put no issue under #1: /) });
  });

  test('is not offered by a server that knows none, which is not the same as a parent that is gone', async () => {
    await using desk = await CrumbGitHub.open({
      repository: { owner: 'crumb', name: 'incidents', subIssues: false },
    });
    const child = family(desk);
    expect(await desk.tracker().addSubIssue(1, child)).toBe('not-offered');
    expect((await desk.tracker().readIssue(1)).hasParent).toBeUndefined();
    desk.github.deleteIssue(1);
    expect(await refusalOf(desk.tracker().addSubIssue(1, child))).toEqual(
      new IssueRefused('#1 is gone: it was deleted or moved.'),
    );
  });
});

describe('a repository that takes no writes', () => {
  test('because it is archived ends the run, and is told as that, also of a locked issue', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow, locked: true });
    desk.github.state.repository.archived = true;
    const tracker = desk.tracker();
    for (const write of [
      () => tracker.editIssue(number, { title: 'Sweep the floor' }),
      () => tracker.createIssue({ title: 'Mop', body: '', labels: [] }),
      () => tracker.commentOnce(number, reminder),
      () => tracker.assign(number, 'miller'),
    ]) {
      const refusal = await refusalOf(write());
      expect(refusal).toBeInstanceOf(CannotRun);
      expect(refusal).toMatchObject({
        message: 'crumb/incidents is archived, so that nobody can write issues there.',
        remedy: 'Take it out of the archive, or name another repository.',
      });
    }
  });

  test('because its issues are turned off ends the run, too', async () => {
    await using desk = await CrumbGitHub.open();
    const number = desk.github.openIssue({ title: 'Sweep', author: workflow });
    desk.github.state.repository.hasIssues = false;
    const refusal = await refusalOf(desk.tracker().editIssue(number, { title: 'Sweep the floor' }));
    expect(refusal).toBeInstanceOf(CannotRun);
    expect(refusal).toMatchObject({ message: expect.stringMatching(/^Issues are turned off in crumb/) });
  });
});
