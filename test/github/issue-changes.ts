import { may } from './access.ts';
import { validationFailed } from './answer.ts';
import { requireAssignable } from './assignees.ts';
import type { Fields } from './body.ts';
import type { StateReason } from './issue-event.ts';
import { close, reopen } from './issue-record.ts';
import { labelNames, useLabels } from './labels.ts';
import type { Call } from './router.ts';
import type { Issue, World } from './world.ts';
import { nextId, nextNumber, tick } from './world.ts';

const TITLE_LIMIT_CHARACTERS = 256;
const BODY_LIMIT_CHARACTERS = 65_536;

/** A new open issue of that title, without anything else. */
export function addIssue(world: World, title: string, author: string): Issue {
  const now = tick(world);
  const issue: Issue = {
    id: nextId(world),
    number: nextNumber(world),
    title,
    body: null,
    author,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    deleted: false,
    movedTo: null,
    parentId: null,
    pull: null,
  };
  world.issues.push(issue);
  return issue;
}

/** A title within GitHub's limits. */
export function validTitle(text: string, resource: 'Issue' | 'PullRequest' = 'Issue'): string {
  if (text.trim() === '') throw validationFailed({ resource, code: 'missing_field', field: 'title' });
  return within(text, resource, 'title', TITLE_LIMIT_CHARACTERS);
}

/** A body or comment within GitHub's limit. */
export function validBody<T extends string | null>(text: T, resource: string): T {
  if (text !== null) within(text, resource, 'body', BODY_LIMIT_CHARACTERS);
  return text;
}

function within(text: string, resource: string, field: string, limit: number): string {
  if (Array.from(text).length <= limit) return text;
  const message = `${field} is too long (maximum is ${limit} characters)`;
  throw validationFailed({ resource, code: 'custom', field, message });
}

/** Title, body, labels and assignees of a request, checked before any of them is kept. */
export function readContent(call: Call, fields: Fields): Partial<Issue> {
  const title = fields.text('title');
  const body = fields.clearable('body');
  const labels = labelNames(fields.list('labels'));
  const single = fields.text('assignee');
  const assignees = fields.texts('assignees') ?? (single === undefined ? undefined : [single]);
  const content: Partial<Issue> = {};
  if (title !== undefined) content.title = validTitle(title);
  if (body !== undefined) content.body = validBody(body, 'Issue');
  // GitHub drops labels and assignees without a word when the author may not set them.
  if (!may(call, 'triage')) return content;
  if (assignees !== undefined) content.assignees = requireAssignable(call.world, assignees);
  if (labels !== undefined) content.labels = useLabels(call.world, labels);
  return content;
}

/** Opens or closes, with the reason GitHub gives when the client gives none. */
export function changeState(call: Call, issue: Issue, state: string, reason: string | undefined): void {
  if (state !== 'open' && state !== 'closed') {
    throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'state', value: state });
  }
  const { login } = call.viewer;
  if (state !== issue.state) {
    if (state === 'open') reopen(call.world, issue, login);
    else close(call.world, issue, login, { reason: closingReason(reason), commit: null });
  } else if (state === 'closed' && reason !== undefined) issue.stateReason = closingReason(reason);
}

function closingReason(reason: string | undefined): StateReason {
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
}
