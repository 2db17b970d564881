import type { IssueEventKind, StateReason } from './issue-event.ts';
import type { Issue, World } from './world.ts';
import { tick } from './world.ts';

/** Remembers that something has happened to an issue at the server's present time. */
export function record(world: World, issue: Issue, by: string | null, event: IssueEventKind): void {
  world.events.push({ id: world.events.length + 1, issue: issue.number, at: world.clock, by, ...event });
}

/** Gives an issue these labels, which the repository has, and no others. */
export function setLabels(world: World, issue: Issue, names: readonly string[], by: string | null): void {
  const colorOf = (name: string): string => world.labels.find((label) => label.name === name)?.color ?? '';
  for (const label of added(issue.labels, names))
    record(world, issue, by, { kind: 'labeled', label, color: colorOf(label) });
  for (const label of added(names, issue.labels))
    record(world, issue, by, { kind: 'unlabeled', label, color: colorOf(label) });
  issue.labels = [...names];
}

/** Assigns an issue to these logins and no others. */
export function setAssignees(world: World, issue: Issue, logins: readonly string[], by: string | null): void {
  for (const assignee of added(issue.assignees, logins))
    record(world, issue, by, { kind: 'assigned', assignee });
  for (const assignee of added(logins, issue.assignees))
    record(world, issue, by, { kind: 'unassigned', assignee });
  issue.assignees = [...logins];
}

interface Closing {
  reason: StateReason | null;
  commit: string | null;
}

/** Closes an open issue or pull. */
export function close(world: World, issue: Issue, by: string | null, closing: Closing): void {
  const at = tick(world);
  const reason = issue.pull === null ? closing.reason : null;
  Object.assign(issue, { state: 'closed', stateReason: reason, closedAt: at, closedBy: by, updatedAt: at });
  record(world, issue, by, { kind: 'closed', commit: closing.commit, reason });
}

/** Opens a closed issue or pull again. */
export function reopen(world: World, issue: Issue, by: string | null): void {
  const reason = issue.pull === null ? 'reopened' : null;
  Object.assign(issue, { state: 'open', stateReason: reason, closedAt: null, closedBy: null });
  issue.updatedAt = tick(world);
  record(world, issue, by, { kind: 'reopened' });
}

/** Title, body, labels and assignees, as far as they are given. */
export function applyContent(world: World, issue: Issue, content: Partial<Issue>, by: string): void {
  const { title, labels, assignees, ...rest } = content;
  if (title !== undefined && title !== issue.title) {
    record(world, issue, by, { kind: 'renamed', from: issue.title, to: title });
    issue.title = title;
  }
  if (labels !== undefined) setLabels(world, issue, labels, by);
  if (assignees !== undefined) setAssignees(world, issue, assignees, by);
  Object.assign(issue, rest);
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((name) => !before.includes(name));
}
