import { expect, test } from 'vitest';
import { amendActions } from '../../src/amend/amend-actions.ts';
import { amended, burnerLog } from './bakery-incident.ts';

test('in braces on one line what is new comes behind a comma', () => {
  expect(
    amended('actions:\n  - { id: spare-valve, title: Order a valve, service: oven-control } # soon\n', {
      action: 'spare-valve',
      owner: '@octocat',
      status: 'done',
      doneOn: '2026-04-08',
      addEvidence: [burnerLog],
      issue: 'https://github.com/crumb/ovens/issues/12',
    }),
  ).toBe(
    'actions:\n  - { id: spare-valve, title: Order a valve, owner: "@octocat", status: done, done_on: 2026-04-08, evidence: ["https://example.com/burner-log"], service: oven-control, issue: "https://github.com/crumb/ovens/issues/12" } # soon\n',
  );
});

test('in braces on several lines what is new has a line of its own', () => {
  expect(
    amended(
      `\
actions:
  - {
      id: spare-valve, # keep
      title: Order a valve # from the smith
    }
`,
      { action: 'spare-valve', status: 'done', doneOn: '2026-04-08' },
    ),
  ).toBe(`\
actions:
  - {
      id: spare-valve, # keep
      title: Order a valve, # from the smith
      status: done,
      done_on: 2026-04-08
    }
`);
});

test('a comma at the end stays a comma at the end', () => {
  expect(
    amended('actions: [\n  {\n    id: spare-valve,\n    service: oven-control,\n  },\n]\n', {
      action: 'spare-valve',
      status: 'done',
      issue: 'https://github.com/crumb/ovens/issues/12',
    }),
  ).toBe(
    'actions: [\n  {\n    id: spare-valve,\n    status: done,\n    service: oven-control,\n    issue: "https://github.com/crumb/ovens/issues/12",\n  },\n]\n',
  );
});

test('what is written as JSON stays JSON', () => {
  expect(
    amended(
      'actions: [{"id":"spare-valve","title":"Order a valve","status":"open"}, {"id":"second-burner"}]\n',
      {
        action: 'spare-valve',
        status: 'wont_do',
        reason: 'The new oven has none',
      },
    ),
  ).toBe(
    'actions: [{"id":"spare-valve","title":"Order a valve","status":"wont_do", "reason": "The new oven has none"}, {"id":"second-burner"}]\n',
  );
});

test.each([
  ['{ id: spare-valve, reason: None, title: Order one }', '{ id: spare-valve, title: Order one }'],
  ['{ reason: None, id: spare-valve }', '{ id: spare-valve }'],
  ['{id: spare-valve,reason: None}', '{id: spare-valve}'],
  ['{ id: spare-valve, reason: None, }', '{ id: spare-valve, }'],
  ['{ id: spare-valve, reason, title: Order one }', '{ id: spare-valve, title: Order one }'],
  ['{ id: spare-valve, reason: "None, \\"really\\"" }', '{ id: spare-valve }'],
  [
    '{ id: spare-valve, # keep\n      reason: None, # gone\n      title: Order one }',
    '{ id: spare-valve, # keep\n      title: Order one }',
  ],
  ['{ id: spare-valve, # keep\n      reason: None }', '{ id: spare-valve, # keep\n      }'],
  [
    '{ id: spare-valve, reason: None, # keep\n      title: Order one }',
    '{ id: spare-valve, # keep\n      title: Order one }',
  ],
  [
    '{ id: spare-valve\n    , reason: None\n    , title: Order one }',
    '{ id: spare-valve\n    , title: Order one }',
  ],
  ['{\n      id: spare-valve,\n      reason: None # gone\n    }', '{\n      id: spare-valve,\n    }'],
  ['{ reason: None # keep\n    , id: spare-valve }', '{  # keep\n    id: spare-valve }'],
  ['{\n      reason: None\n      , id: spare-valve }', '{\n      id: spare-valve }'],
  [
    '{ id: spare-valve # keep\n    , reason: None # keep too\n    , title: Order one }',
    '{ id: spare-valve # keep\n    ,  # keep too\n    title: Order one }',
  ],
])('without its reason %s is %s', (before, after) => {
  expect(amended(`actions:\n  - ${before}\n`, { action: 'spare-valve', reason: null })).toBe(
    `actions:\n  - ${after}\n`,
  );
});

test.each([
  ['{ id: spare-valve, status }', '{ id: spare-valve, status: done }'],
  ['{ id: spare-valve, status: }', '{ id: spare-valve, status: done }'],
  ['{ "status":open, id: spare-valve }', '{ "status":done, id: spare-valve }'],
  [
    '{ id: spare-valve, status:\n      # still\n      open }',
    '{ id: spare-valve, status:\n      # still\n      done }',
  ],
  [
    '{ id: spare-valve, priority: , kind: prevent }',
    '{ id: spare-valve, priority: , status: done, kind: prevent }',
  ],
])('done, %s is %s', (before, after) => {
  expect(amended(`actions:\n  - ${before}\n`, { action: 'spare-valve', status: 'done' })).toBe(
    `actions:\n  - ${after}\n`,
  );
});

test('a whole front matter in braces is amended like any other', () => {
  const whole = (status: string) =>
    `---\n{ title: Cold oven,\n  actions: [{ id: second-burner }, { id: spare-valve${status} }] }\n---\n`;
  expect(amendActions(whole(''), [{ action: 'spare-valve', reason: 'No gas, no [second] valve' }])).toEqual({
    is: 'amended',
    text: whole(', reason: "No gas, no [second] valve"'),
  });
});
