import { expect, test } from 'vitest';
import { keepsComments } from '../../src/amend/comments.ts';

const item = `\
# Agreed.
id: spare-valve # the small one
reason: |
  # None of these
  # is a comment.
title: 'Order # one' # soon
`;

test('the comments of a text are the same when only its values are others', () => {
  expect(keepsComments(item, item.replace('spare', 'other'), [])).toBe(true);
  expect(keepsComments(item, item.replace("'Order # one'", '"Order"'), [])).toBe(true);
  expect(keepsComments(item, item.replace('  # None of these\n', ''), [])).toBe(true);
});

test.each([
  ['gone', item.replace(' # soon', '')],
  ['other words', item.replace('# soon', '# late')],
  ['in another order', item.replace('# Agreed.', '# soon').replace("' # soon", "' # Agreed.")],
  ['one more', `${item}# And this.\n`],
  ['part of a text', item.replace('id: spare-valve #', 'id: "spare-valve #').replace('one\n', 'one"\n')],
])('a comment is noticed that is %s', (_what, after) => {
  expect(keepsComments(item, after, [])).toBe(false);
});

test('what stands inside of what is taken away may go with it, and nothing beside it', () => {
  const start = item.indexOf('title');
  const taken = [{ start, end: item.length }];
  expect(keepsComments(item, item.slice(0, start), taken)).toBe(true);
  expect(keepsComments(item, item.slice(0, start).replace('# Agreed.\n', ''), taken)).toBe(false);
  expect(keepsComments(item, item.slice(0, start), [{ start, end: item.length - 2 }])).toBe(false);
});
