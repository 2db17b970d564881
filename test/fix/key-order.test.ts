import { expect, test } from 'vitest';
import { fixed, untouched } from './fixed.ts';

test('keys take the order of the schema, each with its comments, in a file with CRLF', () => {
  const before = [
    '---',
    '# Filed by the night shift.',
    '',
    '# The oven team decides.',
    "severity: 'sev1' # was sev2",
    'title: "The oven went cold 🔥"   ',
    'services: [oven-control]',
    '# As the log has it.',
    '# Two clocks agree.',
    'started_at: 2026-03-14T04:02:00Z',
    '',
    'status: resolved',
    '---',
    '',
    'Nothing more is known.',
  ].join('\r\n');
  const after = [
    '---',
    '# Filed by the night shift.',
    '',
    'title: "The oven went cold 🔥"   ',
    '# The oven team decides.',
    "severity: 'sev1' # was sev2",
    '',
    'status: resolved',
    'services: [oven-control]',
    '# As the log has it.',
    '# Two clocks agree.',
    'started_at: 2026-03-14T04:02:00Z',
    '---',
    '',
    'Nothing more is known.',
  ].join('\r\n');
  expect(fixed(before)).toEqual({ text: after, done: ['put 2 keys in order'], left: [] });
});

test('keys of items keep their dash, and long values travel as a whole', () => {
  const before = `---
title: Cold oven
actions:
- title: Light the second burner
  done_when: |
    # Not a comment.
    Both burners hold 230 degrees

    through a morning.
  # Agreed on Monday.
  id: second-burner

- owner: "@crumb/ovens"
  id: spare-valve
updates:
  -   status: resolved
      message: >-
        Rolls are on time
        again.
      at: 2026-03-14T05:05:00Z
      # More will follow.
---
`;
  const after = `---
title: Cold oven
actions:
- title: Light the second burner
  done_when: |
    # Not a comment.
    Both burners hold 230 degrees

    through a morning.
  # Agreed on Monday.
  id: second-burner

- id: spare-valve
  owner: "@crumb/ovens"
updates:
  -   at: 2026-03-14T05:05:00Z
      status: resolved
      message: >-
        Rolls are on time
        again.
      # More will follow.
---
`;
  expect(fixed(before)).toEqual({ text: after, done: ['put 2 keys in order'], left: [] });
});

test('a modeline stays in the first line, a byte order mark before it', () => {
  const modeline = '# yaml-language-server: $schema=../schemas/service.schema.json\n';
  expect(fixed(`\ufeff${modeline}owner: ovens\nname: Oven control`, 'services/oven-control.yml')).toEqual({
    text: `\ufeff${modeline}name: Oven control\nowner: ovens`,
    done: ['put 1 key in order'],
    left: [],
  });
});

test('a key nobody knows stays below the one it stood below', () => {
  expect(fixed('---\nstatus: resolved\nstatsu: open\ntitle: Cold oven\n---\n').text).toBe(
    '---\ntitle: Cold oven\nstatus: resolved\nstatsu: open\n---\n',
  );
});

test('a file without a final line end, and text that keeps its blank lines', () => {
  const before = 'description: |+\n  Keeps the oven warm.\n\nowner: ovens\nname: >-\n  Oven\n  control';
  const after = 'name: >-\n  Oven\n  control\ndescription: |+\n  Keeps the oven warm.\n\nowner: ovens';
  expect(fixed(before, 'services/oven-control.yml').text).toBe(after);
});

test('a comment further in belongs to what it follows, at the end as well', () => {
  expect(fixed('---\nseverity: sev1\n  # Agreed.\ntitle: Cold oven\n  # As told.\n---\n').text).toBe(
    '---\ntitle: Cold oven\n  # As told.\nseverity: sev1\n  # Agreed.\n---\n',
  );
});

test('keys that are all indented', () => {
  expect(fixed('---\n  severity: sev1\n  title: Cold oven\n---\n').text).toBe(
    '---\n  title: Cold oven\n  severity: sev1\n---\n',
  );
});

test('groups keep the blank lines between them', () => {
  expect(
    fixed('---\nseverity: sev1\n\ntitle: Cold oven\n\nstatus: resolved\nkind: incident\n---\n').text,
  ).toBe('---\ntitle: Cold oven\nkind: incident\n\nseverity: sev1\n\nstatus: resolved\n---\n');
});

test.each([
  [
    'values that refer to each other',
    'roles: &who { commander: "@octocat" }\nseverity: sev1\ntitle: Cold oven',
  ],
  ['a mapping in braces', '{ severity: sev1, title: Cold oven }'],
  [
    'a comment of which nobody can tell whose it is',
    'severity: sev1\n\n# About the oven.\n\ntitle: Cold oven',
  ],
  ['keys with question marks', '? severity\n: sev1\n? title\n: Cold oven'],
  ['a comment left of its key', 'factors:\n  - title: One burner\n# Which?\n    id: one-burner'],
  [
    'a comment that would stand behind the dash',
    'factors:\n  - title: One burner\n    # Its name.\n    id: a',
  ],
  ['broken YAML', 'severity: sev1\ntitle: "Cold oven'],
  ['a key that is there twice', 'severity: sev1\ntitle: Cold\ntitle: Cold oven'],
])('%s: left as it is', (_what, yaml) => {
  const text = `---\n${yaml}\n---\n`;
  expect(fixed(text)).toEqual(untouched(text));
});

test('a line that ends in a carriage return alone: left as it is', () => {
  const text = '---\nseverity: sev1\ntitle: Cold oven\n---\n\nIt went cold.\rIt is warm.\n';
  expect(fixed(text)).toEqual(untouched(text));
});

test('the configuration is ordered by hand and stays so', () => {
  const text = 'teams: {}\ntitle: Crumb & Crust\n';
  expect(fixed(text, 'lookback.yml')).toEqual(untouched(text));
});
