import { validationFailed } from './answer.ts';
import type { Call } from './router.ts';
import type { Issue } from './world.ts';
import { sameName } from './world.ts';

type Test = (issue: Issue) => boolean;

/** The issues and pulls that a list's query asks for, in its order. */
export function selectIssues(call: Call): Issue[] {
  for (const name of ['milestone', 'mentioned', 'type']) {
    if (call.query.has(name)) throw new Error(`Issue lists cannot be asked by ${name} here`);
  }
  const tests = [
    exists(call),
    ...stateTest(call),
    ...labelTest(call),
    ...peopleTests(call),
    ...sinceTest(call),
  ];
  const selected = call.world.issues.filter((issue) => tests.every((test) => test(issue)));
  return selected.sort(orderOf(call));
}

/** A transferred issue is listed where it is now. */
function isHere({ deleted, movedTo }: Issue): boolean {
  return !deleted && movedTo === null;
}

function exists(call: Call): Test {
  return (issue) => isHere(issue) && (issue.pull !== null || call.world.repository.hasIssues);
}

function stateTest(call: Call): Test[] {
  const state = oneOf(call, 'state', ['open', 'closed', 'all']);
  return state === 'all' ? [] : [(issue) => issue.state === state];
}

function labelTest(call: Call): Test[] {
  const names = (call.query.get('labels') ?? '').split(',').filter((name) => name !== '');
  return names.map((name) => (issue) => issue.labels.some((label) => sameName(label, name)));
}

function peopleTests(call: Call): Test[] {
  const creator = call.query.get('creator');
  const assignee = call.query.get('assignee');
  return [
    ...(creator === null ? [] : [(issue: Issue) => sameName(issue.author, creator)]),
    ...(assignee === null ? [] : [(issue: Issue) => isAssignedTo(issue, assignee)]),
  ];
}

function isAssignedTo(issue: Issue, wanted: string): boolean {
  if (wanted === 'none') return issue.assignees.length === 0;
  if (wanted === '*') return issue.assignees.length > 0;
  return issue.assignees.some((login) => sameName(login, wanted));
}

function sinceTest(call: Call): Test[] {
  const since = call.query.get('since');
  if (since === null) return [];
  return [(issue) => Date.parse(issue.updatedAt) >= Date.parse(since)];
}

function orderOf(call: Call): (one: Issue, other: Issue) => number {
  const sort = oneOf(call, 'sort', ['created', 'updated', 'comments']);
  const sign = oneOf(call, 'direction', ['desc', 'asc']) === 'desc' ? -1 : 1;
  const key = (issue: Issue): number => {
    if (sort === 'comments') return call.world.comments.filter(({ issue: of }) => of === issue.number).length;
    return Date.parse(sort === 'updated' ? issue.updatedAt : issue.createdAt);
  };
  return (one, other) => sign * (key(one) - key(other) || one.number - other.number);
}

function oneOf(call: Call, name: string, values: readonly [string, ...string[]]): string {
  const value = call.query.get(name) ?? values[0];
  if (values.includes(value)) return value;
  throw validationFailed({ resource: 'Issue', code: 'invalid', field: name, value });
}
