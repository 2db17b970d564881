import { expect, test } from 'vitest';
import { amended, burnerLog, unchanged, valveReceipt } from './bakery-incident.ts';

test('an item that was closed says so below its priority, in the order of the schema', () => {
  expect(
    amended(
      `\
actions:
  - id: second-burner
    title: Light the second burner # both of them
    owner: "@crumb/ovens"
    priority: high

  # The valve is another matter.
  - id: spare-valve
    title: Order a spare valve
`,
      { action: 'second-burner', status: 'done', doneOn: '2026-04-08', addEvidence: [burnerLog] },
    ),
  ).toBe(`\
actions:
  - id: second-burner
    title: Light the second burner # both of them
    owner: "@crumb/ovens"
    priority: high
    status: done
    done_on: 2026-04-08
    evidence: ["https://example.com/burner-log"]

  # The valve is another matter.
  - id: spare-valve
    title: Order a spare valve
`);
});

test('of an item that has nothing but an id everything comes below the id', () => {
  expect(
    amended('actions:\n- id: spare-valve\n', {
      action: 'spare-valve',
      owner: '@octocat',
      status: 'wont_do',
      reason: 'The new oven has none',
      issue: 'https://github.com/crumb/ovens/issues/12',
    }),
  ).toBe(`\
actions:
- id: spare-valve
  owner: "@octocat"
  status: wont_do
  reason: The new oven has none
  issue: https://github.com/crumb/ovens/issues/12
`);
});

test('a value that is there is replaced where it stands, whatever the order of the keys', () => {
  expect(
    amended(
      `\
actions:
  -   status:   open   # since March
      owner:    '@crumb/ovens'
      id:       spare-valve
      done_on:  "2026-03-01"  
      title:    Order a spare valve
`,
      { action: 'spare-valve', owner: '@octocat', status: 'done', doneOn: '2026-04-08' },
    ),
  ).toBe(`\
actions:
  -   status:   done   # since March
      owner:    '@octocat'
      id:       spare-valve
      done_on:  "2026-04-08"  
      title:    Order a spare valve
`);
});

test('a key without a value receives one in front of its comment', () => {
  expect(
    amended(
      'actions:\n  - id: spare-valve\n    status:   # ask the oven crew\n    done_on:\n    reason: ~\n',
      {
        action: 'spare-valve',
        status: 'wont_do',
        doneOn: '2026-04-08',
        reason: 'The new oven has none',
      },
    ),
  ).toBe(
    'actions:\n  - id: spare-valve\n    status: wont_do   # ask the oven crew\n    done_on: 2026-04-08\n    reason: The new oven has none\n',
  );
});

test('an item that was taken up again loses its reason and its day, and no comment but theirs', () => {
  expect(
    amended(
      `\
actions:
  - id: spare-valve
    status: wont_do # as of March
    # Told by the oven crew.
    reason: The new oven
      has none # so they say
    # Checked.
    done_on: 2026-03-20
    service: oven-control
`,
      { action: 'spare-valve', status: 'open', reason: null, doneOn: null },
    ),
  ).toBe(`\
actions:
  - id: spare-valve
    status: open # as of March
    # Told by the oven crew.
    # Checked.
    service: oven-control
`);
});

test('the first key of an item goes, and the next moves up to the dash', () => {
  expect(
    amended('actions:\n  - reason: The new oven has none\n    id: spare-valve\n    title: Order one\n', {
      action: 'spare-valve',
      reason: null,
    }),
  ).toBe('actions:\n  - id: spare-valve\n    title: Order one\n');
});

test('where a comment stands below the first key, the dash stays above it', () => {
  expect(
    amended(
      'actions:\n  - reason: The new oven has none\n    # The name of its issue.\n    id: spare-valve\n',
      {
        action: 'spare-valve',
        reason: null,
      },
    ),
  ).toBe('actions:\n  -\n    # The name of its issue.\n    id: spare-valve\n');
});

test('a dash on a line of its own stays there', () => {
  expect(
    amended('actions:\n  -\n    reason: The new oven has none\n    id: spare-valve\n', {
      action: 'spare-valve',
      reason: null,
      status: 'done',
    }),
  ).toBe('actions:\n  -\n    id: spare-valve\n    status: done\n');
});

test.each(['|', '>-', '|2+', '>'])(
  'a reason in a block after %s is replaced whole, but for the comment behind it',
  (header) => {
    const item = (reason: string) =>
      `actions:\n  - id: spare-valve\n    reason: ${reason}    done_on: 2026-03-20\n`;
    expect(
      amended(item(`${header} # agreed\n      # No comment.\n      The new oven has none.\n`), {
        action: 'spare-valve',
        reason: 'Too dear: 900 rolls',
      }),
    ).toBe(item('"Too dear: 900 rolls" # agreed\n'));
  },
);

test('a block that holds nothing yet is replaced too', () => {
  expect(
    amended('actions:\n  - id: spare-valve\n    reason: |\n    done_on: 2026-03-20\n', {
      action: 'spare-valve',
      reason: 'None',
    }),
  ).toBe('actions:\n  - id: spare-valve\n    reason: None\n    done_on: 2026-03-20\n');
});

test('blank lines and comments below a list belong to what follows', () => {
  const item = (status: string) =>
    `actions:\n  - id: spare-valve\n    factors:\n      - one-valve\n${status}\n    # Where it sits.\n    service: oven-control\n`;
  expect(amended(item(''), { action: 'spare-valve', status: 'done' })).toBe(item('    status: done\n'));
});

test('a reason in a block goes with all its lines', () => {
  expect(
    amended(
      'actions:\n  - id: spare-valve\n    reason: |\n      The new oven\n\n      # has none.\n    # Checked.\n    done_on: 2026-03-20\n',
      { action: 'spare-valve', reason: null },
    ),
  ).toBe('actions:\n  - id: spare-valve\n    # Checked.\n    done_on: 2026-03-20\n');
});

test('what comes below a text of several lines comes below all of it', () => {
  expect(
    amended(
      `\
actions:
  - id: spare-valve
    title: >-
      Order
      a spare valve

    # Left over.
    factors:
      - one-valve # the only one
      # and no other
    # Loose.
`,
      { action: 'spare-valve', status: 'done', owner: '@octocat' },
    ),
  ).toBe(`\
actions:
  - id: spare-valve
    title: >-
      Order
      a spare valve
    owner: "@octocat"

    # Left over.
    factors:
      - one-valve # the only one
      # and no other
    status: done
    # Loose.
`);
});

test('open is what an item without a status is already', () => {
  expect(amended('actions:\n  - id: spare-valve\n', { action: 'spare-valve', status: 'open' })).toEqual(
    unchanged,
  );
});

test('what reads as meant already stays as it is written', () => {
  expect(
    amended(
      `actions:\n  - { id: spare-valve, status: 'done', done_on: "2026-04-08", evidence: ['${burnerLog}'] }\n`,
      {
        action: 'spare-valve',
        status: 'done',
        doneOn: '2026-04-08',
        addEvidence: [burnerLog],
        reason: null,
        issue: null,
      },
    ),
  ).toEqual(unchanged);
});

test('several items change at once, and of two amendments of one the later counts', () => {
  expect(
    amended(
      'actions:\n  - id: second-burner\n    status: open\n  - { id: spare-valve }\n',
      { action: 'spare-valve', status: 'done', addEvidence: [burnerLog] },
      { action: 'second-burner', status: 'done' },
      { action: 'spare-valve', status: 'wont_do', addEvidence: [valveReceipt, burnerLog] },
    ),
  ).toBe(
    `actions:\n  - id: second-burner\n    status: done\n  - { id: spare-valve, status: wont_do, evidence: ["${burnerLog}", "${valveReceipt}"] }\n`,
  );
});
