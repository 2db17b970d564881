import { notFound, Refusal } from './answer.ts';
import { labelAnswer } from './labels.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call } from './router.ts';
import { numberParam } from './router.ts';
import { authorAssociation, nodeId, optionalUserAnswer, userAnswer } from './users.ts';
import type { Issue, Pull } from './world.ts';

/** The issue or pull that the path names. A deleted one is gone (410), not unknown (404). */
export function namedIssue(call: Call): Issue {
  const number = numberParam(call, 'issue_number');
  const issue = call.world.issues.find((candidate) => candidate.number === number);
  if (issue === undefined) {
    if (!call.world.repository.hasIssues) throw issuesDisabled();
    throw notFound();
  }
  if (issue.deleted) throw new Refusal(410, 'This issue was deleted');
  if (issue.pull === null && !call.world.repository.hasIssues) throw issuesDisabled();
  return issue;
}

export function issuesDisabled(): Refusal {
  return new Refusal(410, 'Issues are disabled for this repo');
}

/** An issue as the API shows it; a pull is one too, with `pull_request` beside the rest. */
export function issueAnswer(call: Call, issue: Issue): Record<string, unknown> {
  return {
    ...addresses(call, issue),
    ...sharedAnswer(call, issue),
    comments: call.world.comments.filter((comment) => comment.issue === issue.number).length,
    state_reason: issue.stateReason,
    closed_by: optionalUserAnswer(call, issue.closedBy),
    performed_via_github_app: null,
    type: null,
    ...(issue.pull === null
      ? {}
      : { draft: issue.pull.draft, pull_request: pullLinks(call, issue.number, issue.pull) }),
  };
}

/** What an issue and a pull have in common. */
export function sharedAnswer(call: Call, issue: Issue): Record<string, unknown> {
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

function addresses(call: Call, issue: Issue): Record<string, unknown> {
  const url = `${repositoryUrl(call)}/issues/${issue.number}`;
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

function pullLinks(call: Call, number: number, pull: Pull): Record<string, unknown> {
  const page = `${repositoryPage(call)}/pull/${number}`;
  return {
    url: `${repositoryUrl(call)}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull.merged?.at ?? null,
  };
}
