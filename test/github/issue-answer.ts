import { moved, notFound, Refusal } from './answer.ts';
import type { IssuePlace } from './issue-event.ts';
import { labelAnswer } from './labels.ts';
import type { View } from './place.ts';
import { elsewhere, findIssueById, issueIn, isVisible } from './place.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call } from './router.ts';
import { numberParam } from './router.ts';
import { authorAssociation, nodeId, optionalUserAnswer, userAnswer } from './users.ts';
import type { Issue, Pull } from './world.ts';

/** The issue or pull that the path names. A deleted one is gone (410), not unknown (404). */
export function namedIssue(call: Call): Issue {
  const number = numberParam(call, 'issue_number');
  const issue = issueIn(call.world, number);
  if (issue === undefined) {
    if (!call.world.repository.hasIssues) throw issuesDisabled();
    throw notFound();
  }
  if (issue.deleted) throw new Refusal(410, 'This issue was deleted');
  if (issue.movedTo !== null) throw movedIssue(call, issue.movedTo);
  if (issue.pull === null && !call.world.repository.hasIssues) throw issuesDisabled();
  return issue;
}

/** Where an issue was transferred to; nothing is said of a repository that the viewer may not see. */
function movedIssue(call: Call, to: IssuePlace): Refusal {
  if (!isVisible(elsewhere(call, to.repository))) return notFound();
  const rest = call.path.replace(/^.*\/issues\/\d+/, '');
  const query = call.query.size === 0 ? '' : `?${call.query.toString()}`;
  const path = `/repositories/${to.repository}/issues/${to.issue}${rest}${query}`;
  return moved(call.method, `${call.links.api}${path}`);
}

export function issuesDisabled(): Refusal {
  return new Refusal(410, 'Issues are disabled for this repo');
}

/** An issue as the API shows it alone, with who closed it. */
export function issueAnswer(view: View, issue: Issue): Record<string, unknown> {
  return { ...listedIssueAnswer(view, issue), closed_by: optionalUserAnswer(view, issue.closedBy) };
}

/** An issue as lists show it; a pull is one too, with `pull_request` beside the rest. */
export function listedIssueAnswer(call: View, issue: Issue): Record<string, unknown> {
  return {
    ...addresses(call, issue),
    ...sharedAnswer(call, issue),
    comments: call.world.comments.filter((comment) => comment.issue === issue.number).length,
    state_reason: issue.stateReason,
    performed_via_github_app: null,
    type: null,
    ...family(call, issue),
    ...(issue.pull === null
      ? {}
      : { draft: issue.pull.draft, pull_request: pullLinks(call, issue.number, issue.pull) }),
  };
}

/** Its sub-issues counted, and its parent, where the server knows of such. */
function family(call: View, issue: Issue): Record<string, unknown> {
  if (issue.pull !== null || !call.world.repository.subIssues) return {};
  const children = childrenOf(call, issue).map((child) => child.issue);
  const total = children.length;
  const completed = children.filter(({ state }) => state === 'closed').length;
  const percent = total === 0 ? 0 : Math.floor((completed / total) * 100);
  const parent = issue.parentId === null ? undefined : findIssueById(call, issue.parentId);
  return {
    sub_issues_summary: { total, completed, percent_completed: percent },
    parent_issue_url: parent === undefined ? null : issueUrl(parent.view, parent.issue),
  };
}

/** The sub-issues of an issue, in whichever repositories the viewer sees, each with the view of its own. */
export function childrenOf(call: View, { id }: Issue): { view: View; issue: Issue }[] {
  return call.places.flatMap(({ world }) => {
    const view = elsewhere(call, world.repository.id);
    if (!isVisible(view)) return [];
    const issues = view.world.issues.filter((issue) => issue.parentId === id && !issue.deleted);
    return issues.map((issue) => ({ view, issue }));
  });
}

function issueUrl(view: View, { number }: Issue): string {
  return `${repositoryUrl(view)}/issues/${number}`;
}

/** What an issue and a pull have in common. */
export function sharedAnswer(call: View, issue: Issue): Record<string, unknown> {
  const assignees = issue.assignees.map((login) => userAnswer(call, login));
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userAnswer(call, issue.author),
    author_association: authorAssociation(call.world, issue.author),
    labels: issue.labels.map((name) => labelAnswer(call, name)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  };
}

function addresses(call: View, issue: Issue): Record<string, unknown> {
  const url = issueUrl(call, issue);
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: repositoryUrl(call),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: `${repositoryPage(call)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`,
  };
}

function pullLinks(call: View, number: number, pull: Pull): Record<string, unknown> {
  const page = `${repositoryPage(call)}/pull/${number}`;
  return {
    url: `${repositoryUrl(call)}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull.merged?.at ?? null,
  };
}
