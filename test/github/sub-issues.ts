import { requirePermission } from './access.ts';
import { created, notFound, ok, Refusal } from './answer.ts';
import { fieldsOf } from './body.ts';
import { childrenOf, issueAnswer, listedIssueAnswer, namedIssue } from './issue-answer.ts';
import { record } from './issue-record.ts';
import { page } from './pagination.ts';
import type { View } from './place.ts';
import { findIssueById } from './place.ts';
import type { Call, Route } from './router.ts';
import { get, post, remove } from './router.ts';
import type { Issue } from './world.ts';
import { sameName, tick } from './world.ts';

const ONE = '/repos/{owner}/{repo}/issues/{issue_number}';
const LIMIT_CHILDREN = 100;

interface Seen {
  view: View;
  issue: Issue;
}

/** The issue that the path names, on a server that knows sub-issues. */
function namedParent(call: Call): Issue {
  if (!call.world.repository.subIssues) throw notFound();
  return namedIssue(call);
}

function addSubIssue(call: Call): Issue {
  const parent = namedParent(call);
  requirePermission(call, 'triage');
  const child = askedChild(call);
  requireFitting(call, parent, child);
  tick(call.world);
  const former = child.issue.parentId === null ? undefined : findIssueById(call, child.issue.parentId);
  if (former !== undefined) part(former, child, call.viewer.login);
  child.issue.parentId = parent.id;
  record(call.world, parent, call.viewer.login, { kind: 'sub_issue_added', child: child.issue.id });
  record(child.view.world, child.issue, call.viewer.login, { kind: 'parent_issue_added', parent: parent.id });
  return parent;
}

function requireFitting(call: Call, parent: Issue, { view, issue }: Seen): void {
  const { owner } = call.world.repository;
  if (issue.id === parent.id || issue.pull !== null || !sameName(view.world.repository.owner, owner))
    throw refused('The provided sub-issue cannot be added to this parent');
  const replaces = fieldsOf(call.body).flag('replace_parent') === true;
  if (issue.parentId === parent.id || (issue.parentId !== null && !replaces))
    throw refused('Issue may not contain duplicate sub-issues and Sub issue may only have one parent');
  if (childrenOf(call, parent).length >= LIMIT_CHILDREN)
    throw refused(`Parent cannot have more than ${LIMIT_CHILDREN} sub-issues`);
}

function removeSubIssue(call: Call): Issue {
  const parent = namedParent(call);
  requirePermission(call, 'triage');
  const child = askedChild(call);
  if (child.issue.parentId !== parent.id) throw notFound();
  tick(call.world);
  part({ view: call, issue: parent }, child, call.viewer.login);
  child.issue.parentId = null;
  return parent;
}

function part(parent: Seen, child: Seen, by: string): void {
  const { world } = parent.view;
  record(world, parent.issue, by, { kind: 'sub_issue_removed', child: child.issue.id });
  record(child.view.world, child.issue, by, { kind: 'parent_issue_removed', parent: parent.issue.id });
}

function askedChild(call: Call): Seen {
  const found = findIssueById(call, fieldsOf(call.body).integer('sub_issue_id') ?? 0);
  if (found === undefined) throw new Refusal(404, 'The provided sub-issue does not exist');
  return found;
}

function refused(why: string): Refusal {
  return new Refusal(422, `An error occurred while adding the sub-issue to the parent issue. ${why}`);
}

export const subIssueRoutes: Route[] = [
  get(`${ONE}/sub_issues`, 'issues', (call) =>
    page(call, childrenOf(call, namedParent(call)), ({ view, issue }) => listedIssueAnswer(view, issue)),
  ),
  post(`${ONE}/sub_issues`, 'issues', (call) => created(issueAnswer(call, addSubIssue(call)))),
  remove(`${ONE}/sub_issue`, 'issues', (call) => ok(issueAnswer(call, removeSubIssue(call)))),
];
