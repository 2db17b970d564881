import { addIssue } from './issue-changes.ts';
import { record } from './issue-record.ts';
import { findLabel } from './labels.ts';
import type { Place } from './place.ts';
import type { Issue, World } from './world.ts';
import { allows, findUser, nextId } from './world.ts';

/**
 * Moves an issue to another repository of the server, where it gets a number and an id of its own. Labels go along when
 * there are some of the same names, assignees when they have access there, comments and what happened always.
 */
export function transfer(from: Place, issue: Issue, to: Place, by: string): Issue {
  const moved = addIssue(to.world, issue.title, issue.author);
  const { title, body, author, state, stateReason, locked, createdAt, closedAt, closedBy, parentId } = issue;
  Object.assign(moved, { title, body, author, state, stateReason, locked, createdAt, closedAt, closedBy });
  moved.parentId = parentId;
  moved.labels = issue.labels.flatMap((name) => findLabel(to.world, name)?.name ?? []);
  moved.assignees = issue.assignees.filter((login) => hasAccess(to.world, login));
  adoptChildren(from, issue, moved);
  moveComments(from.world, issue, to.world, moved);
  for (const { id: _, ...event } of from.world.events.filter((event) => event.issue === issue.number))
    to.world.events.push({ ...event, id: to.world.events.length + 1, issue: moved.number });
  record(to.world, moved, by, { kind: 'transferred' });
  issue.movedTo = { repository: to.world.repository.id, issue: moved.number };
  issue.parentId = null;
  return moved;
}

function hasAccess(world: World, login: string): boolean {
  return allows(findUser(world, login)?.permission ?? 'none', 'read');
}

function adoptChildren(place: Place, old: Issue, parent: Issue): void {
  for (const { world } of place.places) {
    for (const child of world.issues) if (child.parentId === old.id) child.parentId = parent.id;
  }
}

function moveComments(from: World, old: Issue, to: World, moved: Issue): void {
  for (const comment of from.comments.filter(({ issue }) => issue === old.number))
    to.comments.push({ ...comment, id: nextId(to), issue: moved.number });
  from.comments = from.comments.filter(({ issue }) => issue !== old.number);
}
