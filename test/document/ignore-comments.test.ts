import { expect, test } from 'vitest';
import { readIgnoreComments } from '../../src/document/ignore-comments.ts';
import { maxIgnoreComments } from '../../src/document/limits.ts';

const comment = '<!-- lookback-ignore language/human-error: their words -->';

const said = (text: string) =>
  readIgnoreComments(text, 0, []).map(({ codes, reason, span, covers }) => ({
    codes: codes.map((code) => code.text),
    placed: codes.every((code) => text.slice(code.span.start, code.span.end) === code.text),
    reason,
    words: text.slice(span.start, span.end),
    covers: text.slice(covers.start, covers.end),
  }));

test('Comments on one line, and above one another, are told apart and come in the order of the text', () => {
  const aside =
    'The oven failed. <!-- lookback-ignore a/b --> <!-- lookback-ignore  c/d , e/f :  late at night  -->';
  const text = `${comment}\n\n<!--lookback-ignore x/y: twice-->\n${aside}\nThe second line.\n\nAnother paragraph.\n`;
  const paragraph = `${aside}\nThe second line.`;
  expect(said(text)).toEqual([
    {
      codes: ['language/human-error'],
      placed: true,
      reason: 'their words',
      words: 'lookback-ignore language/human-error: their words',
      covers: paragraph,
    },
    { codes: ['x/y'], placed: true, reason: 'twice', words: 'lookback-ignore x/y: twice', covers: paragraph },
    { codes: ['a/b'], placed: true, reason: '', words: 'lookback-ignore a/b', covers: aside },
    {
      codes: ['c/d', 'e/f'],
      placed: true,
      reason: 'late at night',
      words: 'lookback-ignore  c/d , e/f :  late at night',
      covers: aside,
    },
  ]);
});

test('Many spaces before many letters in a comment are read in one pass', () => {
  const spaces = ' '.repeat(100_000);
  const letters = 'a'.repeat(100_000);
  for (const words of [
    `${spaces}${letters}`,
    `${spaces}${letters}:`,
    ` a:${spaces}${letters}`,
    ` a${spaces}:${spaces}${letters}`,
  ]) {
    expect(said(`<!-- lookback-ignore${words}`)).toEqual([]);
  }
});

test('As many comments as are read, above as many lines as a document can have, walk them once', () => {
  const comments = `${comment}\n`.repeat(maxIgnoreComments);
  for (const between of ['', '\n'.repeat(400_000)]) {
    const paragraph = `${'a\n'.repeat(300_000)}a`;
    const covers = readIgnoreComments(`${comments}${between}${paragraph}\n\nb`, 0, []).map(
      (each) => each.covers,
    );
    const start = comments.length + between.length;
    expect(covers).toEqual(
      Array.from({ length: maxIgnoreComments }, () => ({ start, end: start + paragraph.length })),
    );
  }
});
