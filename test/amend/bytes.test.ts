import { expect, test } from 'vitest';
import { amendActions } from '../../src/amend/amend-actions.ts';

const item = `\
---
title:  'Cold oven'   # the big one\t
actions:
  - id: spare-valve
    title: "Order a valve"

tags:   [ oven ]   \n
# Goodbye.
---   

## Summary

actions:
  - id: spare-valve
    status: open \t
`;
const amendedItem = item.replace(
  '"Order a valve"\n',
  '"Order a valve"\n    status: done\n    done_on: 2026-04-08\n    evidence: ["https://example.com/a", "https://example.com/b"]\n',
);
const amendment = {
  action: 'spare-valve',
  status: 'done',
  doneOn: '2026-04-08',
  addEvidence: ['https://example.com/a', 'https://example.com/b'],
} as const;

test.each([
  ['LF', (text: string) => text],
  ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['a byte order mark and CR LF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['no line end at the end', (text: string) => text.slice(0, -1)],
  ['nothing below the front matter', (text: string) => text.slice(0, text.indexOf('---   ') + 3)],
  ['a carriage return in the words', (text: string) => `${text}progress 10 %\rprogress 20 %\n`],
])('with %s everything else stays byte for byte', (_form, formed) => {
  expect(amendActions(formed(item), [amendment])).toEqual({ is: 'amended', text: formed(amendedItem) });
  expect(amendActions(formed(amendedItem), [amendment])).toEqual({ is: 'unchanged' });
});

test('where some lines end in CR LF and some do not, a new line ends like the one above it', () => {
  const mixed = '---\nactions:\n  - id: spare-valve\r\n    title: Order one\n---\n';
  expect(amendActions(mixed, [{ action: 'spare-valve', owner: '@octocat', status: 'done' }])).toEqual({
    is: 'amended',
    text: '---\nactions:\n  - id: spare-valve\r\n    title: Order one\n    owner: "@octocat"\n    status: done\n---\n',
  });
});

test('texts in blocks keep their carriage returns out of what they say', () => {
  const block =
    '---\r\nactions:\r\n  - id: spare-valve\r\n    reason: |\r\n      None\r\n      at all\r\n    done_on: 2026-03-20\r\n---\r\n';
  expect(amendActions(block, [{ action: 'spare-valve', reason: 'Too dear', doneOn: null }])).toEqual({
    is: 'amended',
    text: '---\r\nactions:\r\n  - id: spare-valve\r\n    reason: Too dear\r\n---\r\n',
  });
});
