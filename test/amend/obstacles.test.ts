import { expect, test } from 'vitest';
import { amendActions } from '../../src/amend/amend-actions.ts';
import type { Amendment, Obstacle } from '../../src/amend/amendment.ts';
import { amended, burnerLog, unchanged, withActions } from './bakery-incident.ts';

const done: Amendment = { action: 'spare-valve', status: 'done' };

function impossible(why: Obstacle) {
  return { is: 'impossible', why };
}

test.each([
  ['', 'no-front-matter'],
  ['# Cold oven\n', 'no-front-matter'],
  ['---\nactions:\n  - id: spare-valve\n', 'no-front-matter'],
  ['---\nactions:\n  - id: spare-valve\n----\n\n## Summary\n', 'broken-front-matter'],
  ['---json\n{"actions":[{"id":"spare-valve"}]}\n---\n', 'no-front-matter'],
  ['---\n- id: spare-valve\n---\n', 'broken-front-matter'],
  ['---\ntitle: Cold: oven\nactions:\n  - id: spare-valve\n---\n', 'broken-front-matter'],
  ['---\nactions:\n  - id: spare-valve\n    title: "Order one\n---\n', 'broken-front-matter'],
  ['---\nactions:\n  - id: spare-valve\n    status: open\n    status: open\n---\n', 'broken-front-matter'],
  ['---\nactions:\n  - id: spare-valve\n    status: !ruby/object open\n---\n', 'broken-front-matter'],
  ['<<<<<<< ours\n---\nactions:\n  - id: spare-valve\n---\n>>>>>>> theirs\n', 'no-front-matter'],
] as const)('of %j nothing can be amended', (text, is) => {
  expect(amendActions(text, [done])).toEqual(impossible({ is }));
});

test('an action item that is not there, or there twice, is named', () => {
  const missing = impossible({ is: 'no-such-action', action: 'spare-valve' });
  expect(amended('', done)).toEqual(missing);
  expect(amended('actions: spare-valve\n', done)).toEqual(missing);
  expect(amended('actions: [spare-valve, { title: spare-valve }]\n', done)).toEqual(missing);
  expect(
    amended('actions:\n  - id: second-burner\n', { action: 'second-burner', status: 'done' }, done),
  ).toEqual(missing);
  expect(amended('actions:\n  - id: spare-valve\n  - id: spare-valve\n', done)).toEqual(
    impossible({ is: 'action-twice', action: 'spare-valve' }),
  );
});

test.each([
  ['the item', 'actions:\n  - &valve\n    id: spare-valve\nspare: *valve\n'],
  ['an item elsewhere', 'spare: &valve { id: spare-valve }\nactions:\n  - *valve\n'],
  ['the list', 'spare: &list [{ id: spare-valve }]\nactions: *list\n'],
  ['the list itself', 'actions: &list\n  - id: spare-valve\n'],
  ['the value', 'actions:\n  - id: spare-valve\n    status: &state open\n'],
  ['a value elsewhere', 'state: &state open\nactions:\n  - { id: spare-valve, status: *state }\n'],
  ['the key', 'actions:\n  - id: spare-valve\n    &key status: open\n'],
  ['a tag', 'actions:\n  - id: spare-valve\n    status: !!str open\n'],
  ['a tag of the item', 'actions:\n  - !!map { id: spare-valve }\n'],
  ['a merge key', 'base: &base { status: open }\nactions:\n  - <<: *base\n    id: spare-valve\n'],
])('what is written with a reference is left alone: %s', (_where, actions) => {
  expect(amended(actions, done)).toEqual(impossible({ is: 'reference', action: 'spare-valve' }));
});

test('references elsewhere hinder nothing', () => {
  const item = (status: string) =>
    `crew: &crew "@crumb/ovens"\nactions:\n  - id: spare-valve\n    title: &title Order a valve\n    owner: *crew\n${status}tags: [*title]\n`;
  expect(amended(item(''), done)).toBe(item('    status: done\n'));
});

test('what says so already is no obstacle, however it is written', () => {
  expect(amended('actions: &list\n  - &valve { id: spare-valve, status: !!str done }\n', done)).toEqual(
    unchanged,
  );
});

test.each([
  [{ doneOn: '8 April' }, 'done_on'],
  [{ owner: 'octocat' }, 'owner'],
  [{ reason: ' ' }, 'reason'],
  [{ reason: 'x'.repeat(601) }, 'reason'],
  [{ addEvidence: ['javascript:alert(1)'] }, 'evidence'],
  [{ addEvidence: [burnerLog, `${burnerLog} and more`] }, 'evidence'],
  [{ issue: 'https://github.com/crumb/ovens/pull/12' }, 'issue'],
] as const)('%j is no value of a document', (amendment, key) => {
  expect(amended('actions:\n  - id: spare-valve\n', { action: 'spare-valve', ...amendment })).toEqual(
    impossible({ is: 'refused-value', action: 'spare-valve', key }),
  );
});

test.each([
  ['a list where a word is expected', 'actions:\n  - { id: spare-valve, status: [open] }\n'],
  ['a mapping without braces', 'actions: [id: spare-valve]\n'],
  ['keys with question marks', 'actions:\n  - ? id\n    : spare-valve\n'],
])('what cannot be edited with certainty is left alone: %s', (_what, actions) => {
  expect(amended(actions, done)).toEqual(impossible({ is: 'not-editable', action: 'spare-valve' }));
});

test('a list where a reason is expected is not taken away', () => {
  const actions = 'actions:\n  - id: spare-valve\n    reason:\n      - None # yet\n';
  expect(amended(actions, { action: 'spare-valve', reason: null })).toEqual(
    impossible({ is: 'not-editable', action: 'spare-valve' }),
  );
});

test('a front matter that has a name itself is left alone', () => {
  expect(amendActions('---\n&all\nactions:\n  - id: spare-valve\n---\n', [done])).toEqual(
    impossible({ is: 'reference', action: 'spare-valve' }),
  );
});

test('half a character anywhere is one that cannot be written back', () => {
  expect(amendActions(`${withActions('actions:\n  - id: spare-valve\n')}\ud83d`, [done])).toEqual(
    impossible({ is: 'not-editable', action: undefined }),
  );
});

test('lines that end in a carriage return alone are lines to some and not to others', () => {
  for (const above of ['title: "Order\rone"', 'kind: prevent # at once\r    priority: high'])
    expect(amended(`actions:\n  - id: spare-valve\n    ${above}\n`, done)).toEqual(
      impossible({ is: 'not-editable', action: undefined }),
    );
});

test('a comment that would become part of a text keeps the line above it where it is', () => {
  const actions =
    'actions:\n  - id: spare-valve\n    title: |\n      Order one\n    reason: None\n      # Checked.\n';
  expect(amended(actions, { action: 'spare-valve', reason: null })).toEqual(
    impossible({ is: 'not-editable', action: undefined }),
  );
});

test('a line between blank lines that count and blank lines that do not cannot go', () => {
  const actions =
    'actions:\n  - id: spare-valve\n    title: |+\n      Order one\n\n    reason: None\n\n    service: oven-control\n';
  expect(amended(actions, { action: 'spare-valve', reason: null })).toEqual(
    impossible({ is: 'not-editable', action: undefined }),
  );
  expect(amended(actions, { action: 'spare-valve', owner: '@octocat', reason: 'Too dear' })).toBe(
    actions.replace('    reason: None', '    owner: "@octocat"\n    reason: Too dear'),
  );
});

test('a comment that silences findings about one value must not silence those about the next', () => {
  const actions =
    'actions:\n  - id: spare-valve\n    # lookback-ignore action/unexplained: told by the crew\n    reason: None\n    service: oven-control\n';
  expect(amended(actions, { action: 'spare-valve', reason: null })).toEqual(
    impossible({ is: 'not-editable', action: undefined }),
  );
  expect(amended(actions, done)).toBe(actions.replace('    # look', '    status: done\n    # look'));
});

test('one item that cannot be amended keeps all of them as they are', () => {
  const actions = 'actions:\n  - id: second-burner\n  - &valve { id: spare-valve }\n';
  expect(amended(actions, { action: 'second-burner', status: 'done' }, done)).toEqual(
    impossible({ is: 'reference', action: 'spare-valve' }),
  );
});

test('nothing to amend is nothing to write', () => {
  expect(amendActions(withActions(''), [])).toEqual(unchanged);
});
