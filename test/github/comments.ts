import { may } from './access.ts';
import { created, forbidden, noContent, notFound, ok, validationFailed } from './answer.ts';
import { fieldsOf } from './body.ts';
import { namedIssue } from './issue-answer.ts';
import { validBody } from './issue-changes.ts';
import { page } from './pagination.ts';
import type { View } from './place.ts';
import { noteReferences } from './references.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { Call, Route } from './router.ts';
import { get, numberParam, patch, post, remove } from './router.ts';
import { authorAssociation, nodeId, userAnswer } from './users.ts';
import type { Comment } from './world.ts';
import { nextId, sameName, tick } from './world.ts';

const OF_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

// A pull is an issue too, and either permission reaches what both have.
const SCOPES = ['issues', 'pull-requests'] as const;

export function commentAnswer(call: View, comment: Comment): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${repositoryUrl(call)}/issues/comments/${comment.id}`,
    html_url: `${repositoryPage(call)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(call)}/issues/${comment.issue}`,
    user: userAnswer(call, comment.author),
    author_association: authorAssociation(call.world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: null,
  };
}

function askedBody(call: Call): string {
  const body = fieldsOf(call.body).text('body') ?? '';
  if (body.trim() === '') {
    const message = 'Body cannot be blank';
    throw validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
  }
  return validBody(body, 'IssueComment');
}

function addComment(call: Call): Comment {
  const issue = namedIssue(call);
  if (issue.locked && !may(call, 'write')) {
    throw forbidden('Unable to create comment because issue is locked.');
  }
  const body = askedBody(call);
  const now = tick(call.world);
  const author = call.viewer.login;
  const comment = {
    id: nextId(call.world),
    issue: issue.number,
    author,
    body,
    createdAt: now,
    updatedAt: now,
  };
  call.world.comments.push(comment);
  issue.updatedAt = now;
  noteReferences(call, issue, body, author);
  return comment;
}

function namedComment(call: Call): Comment {
  const id = numberParam(call, 'comment_id');
  const comment = call.world.comments.find((candidate) => candidate.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function editableComment(call: Call): Comment {
  const comment = namedComment(call);
  if (may(call, 'write') || sameName(comment.author, call.viewer.login)) return comment;
  throw forbidden('Must have admin rights to Repository.');
}

function editComment(call: Call): Comment {
  const comment = editableComment(call);
  return Object.assign(comment, { body: askedBody(call), updatedAt: tick(call.world) });
}

export const commentRoutes: Route[] = [
  get(OF_ISSUE, SCOPES, (call) => {
    const { number } = namedIssue(call);
    const comments = call.world.comments.filter((comment) => comment.issue === number);
    return page(call, comments, (comment) => commentAnswer(call, comment));
  }),
  post(OF_ISSUE, SCOPES, (call) => created(commentAnswer(call, addComment(call)))),
  get(ONE, SCOPES, (call) => ok(commentAnswer(call, namedComment(call)))),
  patch(ONE, SCOPES, (call) => ok(commentAnswer(call, editComment(call)))),
  remove(ONE, SCOPES, (call) => {
    const comment = editableComment(call);
    call.world.comments = call.world.comments.filter((other) => other !== comment);
    return noContent();
  }),
];
