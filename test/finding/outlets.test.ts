import { expect, test } from 'vitest';
import { logText } from '../../src/finding/reporters/log-text.ts';
import { screenText } from '../../src/finding/reporters/screen-text.ts';

/** What the runner looks for, written down again from its sources. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

test.each([
  'bad\n::stop-commands::tok\n.md',
  '  ::error::forged',
  'sevverity: x ##[stop-commands]tok',
  'a ##[add-mask]e ##[error]x',
  '::::set-output name=a::b',
])('no line of %j is a command to the runner', (text) => {
  expect(logText(text).split('\n').filter(isCommand)).toEqual([]);
  expect(logText(text).replaceAll('\u{200b}', '')).toBe(text);
});

test('the screen gets colours and its own progress line, and no other sequence', () => {
  expect(screenText('\u001b[31mred\u001b[39m\n\ttab')).toBe('\u001b[31mred\u001b[39m\n\ttab');
  expect(screenText('\r\u001b[2KReading 3 of 9')).toBe('\r\u001b[2KReading 3 of 9');
  expect(screenText('\u001b[2J\u001b]0;owned\u0007\r\u0000\u009b31m')).not.toMatch(/[^\P{Cc}\n]/u);
});
