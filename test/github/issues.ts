import { may } from './access.ts';
import { created, forbidden, ok } from './answer.ts';
import { fieldsOf } from './body.ts';
import { issueAnswer, issuesDisabled, listedIssueAnswer, namedIssue } from './issue-answer.ts';
import { addIssue, changeState, readContent, validTitle } from './issue-changes.ts';
import { selectIssues } from './issue-list.ts';
import { applyContent } from './issue-record.ts';
import { page } from './pagination.ts';
import { noteReferences } from './references.ts';
import type { Call, Route } from './router.ts';
import { get, patch, post } from './router.ts';
import type { Issue } from './world.ts';
import { sameName, tick } from './world.ts';

function createIssue(call: Call): Issue {
  if (!call.world.repository.hasIssues) throw issuesDisabled();
  const fields = fieldsOf(call.body);
  // Everything is checked before the number is taken: a refused issue leaves no gap.
  const content = readContent(call, fields);
  const issue = addIssue(call.world, validTitle(content.title ?? ''), call.viewer.login);
  applyContent(call.world, issue, content, call.viewer.login);
  noteReferences(call, issue, issue.body, call.viewer.login);
  return issue;
}

function updateIssue(call: Call): Issue {
  const issue = namedIssue(call);
  if (!may(call, 'triage') && !sameName(issue.author, call.viewer.login)) {
    throw forbidden('Must have admin rights to Repository.');
  }
  const fields = fieldsOf(call.body);
  const content = readContent(call, fields);
  const state = fields.text('state') ?? issue.state;
  changeState(call, issue, state, fields.text('state_reason'));
  issue.updatedAt = tick(call.world);
  applyContent(call.world, issue, content, call.viewer.login);
  noteReferences(call, issue, content.body ?? null, call.viewer.login);
  return issue;
}

export const issueRoutes: Route[] = [
  get('/repos/{owner}/{repo}/issues', 'issues', (call) =>
    page(call, selectIssues(call), (issue) => listedIssueAnswer(call, issue)),
  ),
  post('/repos/{owner}/{repo}/issues', 'issues', (call) => created(issueAnswer(call, createIssue(call)))),
  get('/repos/{owner}/{repo}/issues/{issue_number}', 'issues', (call) =>
    ok(issueAnswer(call, namedIssue(call))),
  ),
  patch('/repos/{owner}/{repo}/issues/{issue_number}', 'issues', (call) =>
    ok(issueAnswer(call, updateIssue(call))),
  ),
];
