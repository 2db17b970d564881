import { may } from './access.ts';
import { created, noContent, notFound, ok, validationFailed } from './answer.ts';
import { fieldsOf } from './body.ts';
import { issueAnswer, namedIssue } from './issue-answer.ts';
import { setAssignees } from './issue-record.ts';
import { page } from './pagination.ts';
import type { Call, Route } from './router.ts';
import { get, param, post, remove } from './router.ts';
import { userAnswer } from './users.ts';
import type { Issue, User, World } from './world.ts';
import { allows, findUser, sameName, tick } from './world.ts';

/** People who have been given access can be assigned; bots and strangers can't. */
function assignable(world: World): User[] {
  return world.users.filter((user) => user.type === 'User' && allows(user.permission, 'read'));
}

function spelled(world: World, login: string): string | undefined {
  return assignable(world).find((user) => sameName(user.login, login))?.login;
}

/** The logins as GitHub spells them; one that can't be assigned refuses the whole request. */
export function requireAssignable(world: World, logins: readonly string[]): string[] {
  const found = logins.map((login) => {
    const name = spelled(world, login);
    if (name !== undefined) return name;
    throw validationFailed({ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' });
  });
  return [...new Set(found)];
}

/** Adding and removing is lenient where creating is not: who can't be assigned is passed over. */
function changeAssignees(call: Call, change: (issue: Issue, logins: string[]) => string[]): Issue {
  const issue = namedIssue(call);
  if (!may(call, 'triage')) return issue;
  const asked = fieldsOf(call.body).texts('assignees') ?? [];
  const logins = asked.flatMap(
    (login) => spelled(call.world, login) ?? findUser(call.world, login)?.login ?? [],
  );
  issue.updatedAt = tick(call.world);
  setAssignees(call.world, issue, change(issue, logins), call.viewer.login);
  return issue;
}

function added(call: Call): Issue {
  return changeAssignees(call, (issue, logins) => {
    const usable = logins.filter((login) => spelled(call.world, login) !== undefined);
    return [...new Set([...issue.assignees, ...usable])];
  });
}

function removed(call: Call): Issue {
  return changeAssignees(call, (issue, logins) => issue.assignees.filter((login) => !logins.includes(login)));
}

export const assigneeRoutes: Route[] = [
  get('/repos/{owner}/{repo}/assignees', 'issues', (call) =>
    page(call, assignable(call.world), (user) => userAnswer(call, user.login)),
  ),
  get('/repos/{owner}/{repo}/assignees/{assignee}', 'issues', (call) => {
    if (spelled(call.world, param(call, 'assignee')) === undefined) throw notFound();
    return noContent();
  }),
  post('/repos/{owner}/{repo}/issues/{issue_number}/assignees', ['issues', 'pull-requests'], (call) =>
    created(issueAnswer(call, added(call))),
  ),
  remove('/repos/{owner}/{repo}/issues/{issue_number}/assignees', ['issues', 'pull-requests'], (call) =>
    ok(issueAnswer(call, removed(call))),
  ),
];
