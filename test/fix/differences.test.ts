import { expect, test } from 'vitest';
import { styleFor } from '../../src/finding/reporters/style.ts';
import { renderDifferences } from '../../src/fix/reporters/differences.ts';

const plain = styleFor(false);
const hours = Array.from({ length: 24 }, (_none, hour) => `hour ${hour}`);

test('differences far apart stand in pieces of their own, each with three lines around it', () => {
  const later = hours
    .map((hour) => (hour === 'hour 2' ? 'hour two' : hour))
    .filter((hour) => hour !== 'hour 20');
  expect(
    renderDifferences('runbooks/a.md', `${hours.join('\r\n')}\r\n`, `${later.join('\r\n')}\r\n`, plain),
  ).toBe(`\
--- runbooks/a.md
+++ runbooks/a.md
@@ -1,6 +1,6 @@
 hour 0
 hour 1
-hour 2
+hour two
 hour 3
 hour 4
 hour 5
@@ -18,7 +18,6 @@
 hour 17
 hour 18
 hour 19
-hour 20
 hour 21
 hour 22
 hour 23
`);
});

test('a line that moved is taken out in one place and put in at the other', () => {
  expect(renderDifferences('a.yml', 'b\na\nc', 'a\nb\nc', plain)).toBe(
    '--- a.yml\n+++ a.yml\n@@ -1,3 +1,3 @@\n-b\n a\n+b\n c\n',
  );
});

test('texts too long to compare line by line are shown whole, and at once', () => {
  const before = Array.from({ length: 3000 }, (_none, line) => `before ${line}`).join('\n');
  const after = Array.from({ length: 3000 }, (_none, line) => `after ${line}`).join('\n');
  const lines = renderDifferences('a.yml', before, after, plain).split('\n');
  expect(lines.slice(2, 4)).toEqual(['@@ -1,3000 +1,3000 @@', '-before 0']);
  expect(lines).toHaveLength(6004);
});

test('nothing where nothing differs', () => {
  expect(renderDifferences('a.yml', 'a', 'a', plain)).toBe('');
});
