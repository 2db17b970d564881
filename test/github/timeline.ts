import { commentAnswer } from './comments.ts';
import { issueAnswer, namedIssue } from './issue-answer.ts';
import type { IssueEvent, IssuePlace } from './issue-event.ts';
import { page } from './pagination.ts';
import type { View } from './place.ts';
import { elsewhere, findIssueById, issueIn, isVisible } from './place.ts';
import { repositoryAnswer, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get } from './router.ts';
import { teamAnswer } from './team-answer.ts';
import { nodeId, optionalUserAnswer, userAnswer } from './users.ts';
import type { Comment, Issue } from './world.ts';

const PATH = '/repos/{owner}/{repo}/issues/{issue_number}/timeline';

interface Entry {
  at: string;
  answer: () => Record<string, unknown>;
}

/** What happened to an issue and what was said, oldest first. */
function timelineOf(call: Call, { number }: Issue): Entry[] {
  const { events, comments } = call.world;
  const happened = events.filter((event) => event.issue === number && isTold(call, event));
  const said = comments.filter((comment) => comment.issue === number);
  const entries = [
    ...happened.map((event) => ({ at: event.at, answer: () => eventAnswer(call, event) })),
    ...said.map((comment) => ({ at: comment.createdAt, answer: () => commented(call, comment) })),
  ];
  return entries.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** A reference from where the viewer may not look is kept from them. */
function isTold(call: Call, event: IssueEvent): boolean {
  return event.kind !== 'cross-referenced' || isVisible(elsewhere(call, event.source.repository));
}

function commented(call: Call, comment: Comment): Record<string, unknown> {
  return { ...commentAnswer(call, comment), event: 'commented', actor: userAnswer(call, comment.author) };
}

function eventAnswer(call: Call, event: IssueEvent): Record<string, unknown> {
  if (event.kind === 'cross-referenced') return crossReferenced(call, event, event.source);
  const commit = 'commit' in event ? event.commit : null;
  return {
    id: event.id,
    node_id: nodeId('IssueEvent', event.id),
    url: `${repositoryUrl(call)}/issues/events/${event.id}`,
    actor: optionalUserAnswer(call, event.by),
    event: event.kind,
    commit_id: commit,
    commit_url: commit === null ? null : `${repositoryUrl(call)}/commits/${commit}`,
    created_at: event.at,
    performed_via_github_app: null,
    ...particulars(call, event),
  };
}

function particulars(call: Call, event: IssueEvent): Record<string, unknown> {
  switch (event.kind) {
    case 'closed':
      return { state_reason: event.reason };
    case 'reopened':
      return { state_reason: null };
    case 'assigned':
    case 'unassigned': {
      const assignee = userAnswer(call, event.assignee);
      return { assignee, assigner: optionalUserAnswer(call, event.by) };
    }
    case 'labeled':
    case 'unlabeled':
      return { label: { name: event.label, color: event.color } };
    case 'review_requested':
    case 'review_request_removed': {
      const requester = optionalUserAnswer(call, event.by);
      return 'team' in event
        ? { review_requester: requester, requested_team: teamAnswer(call, event.team) }
        : { review_requester: requester, requested_reviewer: userAnswer(call, event.login) };
    }
    case 'renamed':
      return { rename: { from: event.from, to: event.to } };
    case 'locked':
      return { lock_reason: null };
    case 'sub_issue_added':
    case 'sub_issue_removed':
      return { sub_issue: issueReference(call, event.child) };
    case 'parent_issue_added':
    case 'parent_issue_removed':
      return { parent_issue: issueReference(call, event.parent) };
    default:
      return {};
  }
}

function crossReferenced(call: Call, event: IssueEvent, source: IssuePlace): Record<string, unknown> {
  const view = elsewhere(call, source.repository);
  const issue = issueIn(view.world, source.issue);
  if (issue === undefined) throw new Error(`There is no issue ${source.issue}`);
  return {
    event: 'cross-referenced',
    actor: optionalUserAnswer(call, event.by),
    created_at: event.at,
    updated_at: event.at,
    source: { type: 'issue', issue: withRepository(view, issue) },
  };
}

function issueReference(call: Call, id: number): Record<string, unknown> | null {
  const found = findIssueById(call, id);
  if (found === undefined) return null;
  const { number, title, state, stateReason } = found.issue;
  const repository = repositoryAnswer(found.view);
  return { number, title, state, state_reason: stateReason, repository, issue_type: null };
}

function withRepository(view: View, issue: Issue): Record<string, unknown> {
  return { ...issueAnswer(view, issue), repository: repositoryAnswer(view) };
}

export const timelineRoutes: Route[] = [
  get(PATH, ['issues', 'pull-requests'], (call) =>
    page(call, timelineOf(call, namedIssue(call)), (entry) => entry.answer()),
  ),
];
