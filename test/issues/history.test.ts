import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createGitHubClient } from '../../src/io/github/client.ts';
import { commitPage } from '../../src/io/github/commit-page.ts';
import { githubIssueTracker } from '../../src/io/github/issue-tracker.ts';
import { CrumbGitHub } from './crumb-github.ts';

const workflow = 'github-actions[bot]';

describe('the history of an issue', () => {
  test('is what happened to it, oldest first, what does not matter left out', async () => {
    await using desk = await CrumbGitHub.open();
    const { github } = desk;
    const issue = github.openIssue({ title: 'Light the second burner', author: workflow });
    github.assignIssue(issue, 'baker', { by: workflow });
    github.labelIssue(issue, 'sev1', { by: 'baker' });
    github.unassignIssue(issue, 'baker', { by: 'baker' });
    github.assignIssue(issue, 'miller', { by: 'baker' });
    github.comment(issue, { author: 'miller', body: 'It burns.' });
    const commit = await github.push('burner', { 'burner.md': 'On.\n' }, { message: `Light #${issue}` });
    const pull = await github.openPull({ head: 'burner', author: 'miller', title: 'Light it' });
    github.mention(issue, { fromPull: pull });
    const other = github.openIssue({ title: 'Smoke', author: 'customer' });
    github.mention(issue, { fromIssue: other });
    github.closeIssue(issue, { by: 'miller' });
    github.reopenIssue(issue, { by: 'baker' });
    github.closeIssue(issue, { by: null, commit });
    const page = (path: string) => `${github.url}/crumb/incidents/${path}`;
    const history = await desk.tracker().readHistory(issue);
    const expected = [
      { by: workflow, byBot: true, is: 'assigned', login: 'baker' },
      { by: 'baker', byBot: false, is: 'unassigned', login: 'baker' },
      { by: 'baker', byBot: false, is: 'assigned', login: 'miller' },
      {
        by: 'miller',
        byBot: false,
        is: 'commented',
        url: expect.stringMatching(/\/crumb\/incidents\/issues\/1#issuecomment-\d+$/),
        text: 'It burns.',
      },
      { by: 'baker', byBot: false, is: 'committed', commitUrl: page(`commit/${commit}`) },
      { by: 'miller', byBot: false, is: 'mentioned', url: page(`pull/${pull}`), pull: 'open' },
      { by: 'customer', byBot: false, is: 'mentioned', url: page(`issues/${other}`), pull: undefined },
      { by: 'miller', byBot: false, is: 'closed', commitUrl: undefined },
      { by: 'baker', byBot: false, is: 'reopened' },
      { by: undefined, byBot: false, is: 'closed', commitUrl: page(`commit/${commit}`) },
    ];
    expect(history).toEqual(expected.map((event) => ({ at: expect.any(Number), ...event })));
    const times = history.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, later) => one - later));
  });

  test('tells what became of a pull request that names it', async () => {
    await using desk = await CrumbGitHub.open();
    const { github } = desk;
    const issue = github.openIssue({ title: 'Light the second burner', author: workflow });
    for (const [head, title] of [
      ['burner', 'Light it'],
      ['match', 'Strike it'],
    ] as const) {
      await github.push(head, { [`${head}.md`]: 'On.\n' }, { parent: 'main' });
      github.mention(issue, { fromPull: await github.openPull({ head, author: 'miller', title }) });
    }
    await github.mergePull(2, { by: 'baker' });
    github.closeIssue(3, { by: 'miller' });
    const history = await desk.tracker().readHistory(issue);
    expect(history).toMatchObject([
      { is: 'mentioned', pull: 'merged' },
      { is: 'mentioned', pull: 'closed' },
    ]);
  });

  test('is read to its end', async () => {
    await using desk = await CrumbGitHub.open();
    const issue = desk.github.openIssue({ title: 'Sweep', author: workflow });
    for (let count = 1; count <= 101; count += 1)
      desk.github.comment(issue, { author: 'customer', body: `Crumb ${count}` });
    const history = await desk.tracker().readHistory(issue);
    expect(history).toHaveLength(101);
    expect(history.at(-1)).toMatchObject({ is: 'commented', text: 'Crumb 101' });
    expect(desk.requests()).toEqual([
      'GET /issues/1/timeline?per_page=100 200',
      'GET /issues/1/timeline?per_page=100&page=2 200',
    ]);
  });

  test('of an issue that was deleted is refused', async () => {
    await using desk = await CrumbGitHub.open();
    desk.github.deleteIssue(desk.github.openIssue({ title: 'Sweep', author: workflow }));
    await expect(desk.tracker().readHistory(1)).rejects.toThrow('#1 is gone: it was deleted or moved.');
  });
});

describe('an event', () => {
  const miller = { login: 'miller', type: 'User' };
  const baker = { login: 'baker', type: 'User' };
  const at = { created_at: '2026-03-20T09:00:00Z' };

  /** The history that a server of other years, or of the future, makes of such a timeline. */
  async function historyFrom(timeline: readonly unknown[]): Promise<unknown> {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(timeline));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const client = createGitHubClient({ apiUrl: `http://127.0.0.1:${address.port}`, token: 'secret' });
    try {
      return await githubIssueTracker(client, { repository: 'crumb/incidents' }).readHistory(1);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('of a kind nobody knows yet, or without what it tells of, is passed over', async () => {
    expect(
      await historyFrom([
        { event: 'baked', actor: miller, ...at },
        { event: 'committed', sha: 'f00d', author: { date: '2026-03-20T09:00:00Z' } },
        { event: 'assigned', actor: miller, assignee: null, ...at },
        { event: 'referenced', actor: miller, commit_url: null, ...at },
        { event: 'cross-referenced', actor: miller, source: { type: 'issue' }, ...at },
        { event: 'line-commented', comments: [] },
      ]),
    ).toEqual([]);
  });

  test('names who assigned, also where the actor is who was assigned', async () => {
    const assigned = { event: 'assigned', actor: miller, assigner: baker, assignee: miller, ...at };
    expect(await historyFrom([assigned])).toMatchObject([{ by: 'baker', login: 'miller' }]);
  });

  test('that comes too early in the list is put in its place', async () => {
    const closed = { event: 'closed', actor: miller, commit_url: null, created_at: '2026-03-22T09:00:00Z' };
    expect(await historyFrom([closed, { event: 'reopened', actor: miller, ...at }])).toMatchObject([
      { is: 'reopened' },
      { is: 'closed' },
    ]);
  });

  test('at no time ends the run', async () => {
    await expect(historyFrom([{ event: 'reopened', actor: miller, created_at: 'soon' }])).rejects.toThrow(
      'GitHub gives the time "soon", which is no time.',
    );
  });
});

test.each([
  ['https://api.github.com/repos/crumb/ovens/commits/f00d', 'https://github.com/crumb/ovens/commit/f00d'],
  [
    'https://api.crumb.ghe.com/repos/crumb/ovens/commits/f00d',
    'https://crumb.ghe.com/crumb/ovens/commit/f00d',
  ],
  ['https://api.crumb.example/api/v3/repos/a/b/commits/f00d', 'https://api.crumb.example/a/b/commit/f00d'],
  ['https://api.github.com/gists/f00d', 'https://api.github.com/gists/f00d'],
  ['a commit', 'a commit'],
])('people see the commit %s at %s', (apiUrl, page) => {
  expect(commitPage(apiUrl)).toBe(page);
});
