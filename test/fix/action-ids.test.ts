import { expect, test } from 'vitest';
import { fixed, untouched } from './fixed.ts';

test('an action item without an id receives one made of its title, before its other keys', () => {
  const before = [
    '---',
    'title: Cold oven',
    'actions:',
    '  - title: Light the second burner',
    '    kind: prevent',
    '  - # The valve was hand-made.',
    '    title: "Order a spare valve 🔧"',
    '  -   title: 2026',
    '  - title: "2027"',
    '  - { title: Light the second burner, kind: detect }',
    '  - id: order-a-spare-valve-2',
    '    title: Order another valve',
    '  - title: Order a spare valve',
    '---',
    '',
  ].join('\r\n');
  const after = [
    '---',
    'title: Cold oven',
    'actions:',
    '  - id: light-the-second-burner',
    '    title: Light the second burner',
    '    kind: prevent',
    '  - # The valve was hand-made.',
    '    id: order-a-spare-valve',
    '    title: "Order a spare valve 🔧"',
    '  -   title: 2026',
    '  - id: "2027"',
    '    title: "2027"',
    '  - { id: light-the-second-burner-2, title: Light the second burner, kind: detect }',
    '  - id: order-a-spare-valve-2',
    '    title: Order another valve',
    '  - id: order-a-spare-valve-3',
    '    title: Order a spare valve',
    '---',
    '',
  ].join('\r\n');
  expect(fixed(before)).toEqual({ text: after, done: ['gave 5 action items an id'], left: [] });
});

test.each([
  ['an item with an empty id', '- id:\n    title: Order a valve'],
  ['an item without a title', '- owner: "@crumb/ovens"'],
  ['a title without letters or digits', '- title: "🔧"'],
  [
    'an item that stands for another',
    '- &valve { id: valve, title: Valve }\n  - { title: Valve, owner: *valve }',
  ],
  ['an item that is no mapping', '- Order a valve'],
  ['a tab behind the dash', '-\ttitle: Order a valve'],
])('%s: left as it is', (_what, item) => {
  const text = `---\ntitle: Cold oven\nactions:\n  ${item}\n---\n`;
  expect(fixed(text)).toEqual(untouched(text));
});

test('factors are named by their authors', () => {
  const text = '---\ntitle: Cold oven\nfactors:\n  - title: One burner\n---\n';
  expect(fixed(text)).toEqual(untouched(text));
});
