import { afterEach, expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { askAs } from './ask.ts';
import type { GitHub } from './server.ts';
import { startGitHub } from './server.ts';

const ISSUES = '/repos/crumb/incidents/issues';

let github: GitHub;
let baker: Ask;

afterEach(() => github.close());

async function start(subIssues: boolean): Promise<void> {
  github = await startGitHub({
    repository: { owner: 'crumb', name: 'incidents', subIssues },
    users: { baker: 'admin' },
    others: [
      { repository: { owner: 'crumb', name: 'ovens' } },
      { repository: { owner: 'mill', name: 'stones' } },
    ],
  });
  baker = askAs(github.url, 'token-baker');
  github.openIssue({ title: 'Follow up the cold oven', author: 'baker' });
}

function idOf(name: string, number: number): number | undefined {
  return github.other(name).state.issues.find((issue) => issue.number === number)?.id;
}

test('an issue of the same owner becomes a sub-issue, and both say so', async () => {
  await start(true);
  const child = github.other('crumb/ovens').openIssue({ title: 'Mend the door', author: 'baker' });
  const sub_issue_id = idOf('crumb/ovens', child);
  const added = await baker('POST', `${ISSUES}/1/sub_issues`, { sub_issue_id });
  const summary = { total: 1, completed: 0, percent_completed: 0 };
  expect([added.status, added.body]).toMatchObject([201, { number: 1, sub_issues_summary: summary }]);
  const { body: listed } = await baker('GET', `${ISSUES}/1/sub_issues`);
  expect(listed).toMatchObject([
    { title: 'Mend the door', parent_issue_url: `${github.url}${ISSUES}/1`, id: sub_issue_id },
  ]);
  github.other('crumb/ovens').closeIssue(child, { by: 'baker' });
  expect((await baker('GET', ISSUES)).body).toMatchObject([
    { sub_issues_summary: { total: 1, completed: 1, percent_completed: 100 }, parent_issue_url: null },
  ]);
  const removed = await baker('DELETE', `${ISSUES}/1/sub_issue`, { sub_issue_id });
  expect(removed.body).toMatchObject({ sub_issues_summary: { total: 0 } });
});

test('an issue has one parent, unless it is asked to leave it', async () => {
  await start(true);
  const rival = github.openIssue({ title: 'Doors', author: 'baker' });
  github.openIssue({ title: 'Mend the door', author: 'baker' });
  const child = { sub_issue_id: idOf('crumb/incidents', 3) };
  await baker('POST', `${ISSUES}/1/sub_issues`, child);
  const refused = await baker('POST', `${ISSUES}/${rival}/sub_issues`, child);
  expect([refused.status, refused.body]).toMatchObject([
    422,
    { message: expect.stringContaining('Sub issue may only have one parent') },
  ]);
  await baker('POST', `${ISSUES}/${rival}/sub_issues`, { ...child, replace_parent: true });
  expect((await baker('GET', `${ISSUES}/1/sub_issues`)).body).toEqual([]);
  expect((await baker('GET', `${ISSUES}/${rival}/sub_issues`)).body).toMatchObject([{ number: 3 }]);
});

test('an issue of another owner stays where it is', async () => {
  await start(true);
  const child = github.other('mill/stones').openIssue({ title: 'Dress the stones', author: 'baker' });
  const sub_issue_id = idOf('mill/stones', child);
  expect((await baker('POST', `${ISSUES}/1/sub_issues`, { sub_issue_id })).status).toBe(422);
});

test('a server that knows no sub-issues does not speak of them', async () => {
  await start(false);
  expect((await baker('GET', `${ISSUES}/1/sub_issues`)).status).toBe(404);
  expect((await baker('POST', `${ISSUES}/1/sub_issues`, { sub_issue_id: 1 })).status).toBe(404);
  const { body } = await baker('GET', `${ISSUES}/1`);
  expect(body).not.toHaveProperty('sub_issues_summary');
  expect(body).not.toHaveProperty('parent_issue_url');
});
