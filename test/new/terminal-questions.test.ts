import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Question } from '../../src/app/new/answers.ts';
import { terminalQuestions } from '../../src/io/terminal-questions.ts';

/** A terminal whose keys are pressed by the test, each when the question is on the screen. */
async function answer(question: Partial<Question>, ...keys: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.on('data', (chunk) => {
    screen += String(chunk);
  });
  const asked = terminalQuestions({ input, output })({
    text: 'What happened?',
    initial: undefined,
    choices: undefined,
    many: false,
    problemOf: () => undefined,
    ...question,
  });
  await expect.poll(() => screen).toContain('What happened?');
  for (const key of keys) {
    input.write(key);
    await setImmediate();
  }
  return { answer: await asked, screen };
}

const enter = '\r';
const down = '\u001b[B';
const tab = '\t';
const interrupt = '\u0003';

const choices = [
  { value: 'online-orders', label: 'Online orders' },
  { value: 'oven-control', label: 'Oven control', hint: 'the big one' },
];

test('a line of text', async () => {
  expect((await answer({}, 'Rolls are late', enter)).answer).toBe('Rolls are late');
});

test('a suggestion is taken with one key', async () => {
  expect((await answer({ initial: '~2026-03-14T04:20:00Z' }, enter)).answer).toBe('~2026-03-14T04:20:00Z');
});

test('what cannot be used is said at once, and can be mended', async () => {
  const problemOf = (text: string) => (text === '' ? 'It has to say something.' : undefined);
  const { answer: text, screen } = await answer({ problemOf }, enter, 'Late', enter);
  expect(text).toBe('Late');
  expect(screen).toContain('It has to say something.');
});

test('one of several, and the one that is suggested', async () => {
  expect((await answer({ choices }, down, enter)).answer).toBe('oven-control');
  expect((await answer({ choices, initial: 'oven-control' }, enter)).answer).toBe('oven-control');
});

test('several of several', async () => {
  const { answer: chosen } = await answer({ choices, many: true }, tab, down, tab, enter);
  expect(chosen).toBe('online-orders,oven-control');
});

test('Ctrl+C is no answer, to any question', async () => {
  expect((await answer({}, 'Rolls', interrupt)).answer).toBeUndefined();
  expect((await answer({ choices }, interrupt)).answer).toBeUndefined();
  expect((await answer({ choices, many: true }, interrupt)).answer).toBeUndefined();
});
