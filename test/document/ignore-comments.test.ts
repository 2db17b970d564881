import { expect, test } from 'vitest';
import { readIgnoreComments } from '../../src/document/ignore-comments.ts';
import { maxIgnoreCodesLength, maxIgnoreComments, maxIgnoreReasonLength } from '../../src/document/limits.ts';

const comment = '<!-- lookback-ignore language/human-error: their words -->';

const said = (text: string) =>
  readIgnoreComments(text, 0, []).ignores.map(({ codes, reason, span, covers }) => ({
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

const unread = (text: string) =>
  readIgnoreComments(text, 0, []).unreadIgnores.map(({ span, beyond }) => ({
    beyond,
    after: text.slice(0, span.start).slice(-5),
    words: text.slice(span.start, span.end),
  }));

test('A comment that is too long is not read, and is named instead', () => {
  const fits = `<!-- lookback-ignore ${'a'.repeat(maxIgnoreCodesLength)}: ${'b'.repeat(maxIgnoreReasonLength)} -->`;
  expect([said(fits).length, unread(fits)]).toEqual([1, []]);
  const tooLong = [{ beyond: 'length', after: '<!-- ', words: 'lookback-ignore' }];
  for (const words of [
    `${'a'.repeat(maxIgnoreCodesLength + 1)}: their words`,
    `language/judgement: ${'b'.repeat(maxIgnoreReasonLength + 1)}`,
    `language/judgement: ${'b'.repeat(100_000)}`,
    `language/judgement${' '.repeat(100_000)}`,
  ]) {
    const text = `<!-- lookback-ignore ${words} -->\n`;
    expect([said(text), unread(text)]).toEqual([[], tooLong]);
  }
});

test('Of the comments beyond as many as are read the first is named, whatever stands in code', () => {
  const example = '```\n<!-- lookback-ignore a/b: an example -->\n```\n';
  const enough = `${comment}\n`.repeat(maxIgnoreComments);
  const text = `${example}${enough}${example}AAAA ${comment}\n${comment}\n`;
  const at = text.lastIndexOf(example);
  const apart = [at, 0].map((start) => ({
    kind: 'code' as const,
    span: { start, end: start + example.length },
  }));
  const { ignores, unreadIgnores } = readIgnoreComments(text, 0, apart);
  expect(ignores).toHaveLength(maxIgnoreComments);
  const start = text.indexOf('AAAA ') + 'AAAA <!-- '.length;
  expect(unreadIgnores).toEqual([
    { beyond: 'count', span: { start, end: start + 'lookback-ignore'.length } },
  ]);
});

test('As many comments as are read, above as many lines as a document can have, walk them once', () => {
  const comments = `${comment}\n`.repeat(maxIgnoreComments);
  for (const between of ['', '\n'.repeat(400_000)]) {
    const paragraph = `${'a\n'.repeat(300_000)}a`;
    const covers = readIgnoreComments(`${comments}${between}${paragraph}\n\nb`, 0, []).ignores.map(
      (each) => each.covers,
    );
    const start = comments.length + between.length;
    expect(covers).toEqual(
      Array.from({ length: maxIgnoreComments }, () => ({ start, end: start + paragraph.length })),
    );
  }
});
