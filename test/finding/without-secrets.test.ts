import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { hideSecretsIn, withoutSecrets } from '../../src/finding/without-secrets.ts';

const found = (from: [number, number], to: [number, number], secret: boolean): Finding => ({
  code: 'leak/private-key',
  level: 'error',
  file: 'incidents/2026/2026-03-14-cold-oven.md',
  start: { line: from[0], column: from[1] },
  end: { line: to[0], column: to[1] },
  message: 'A private key stands here.',
  help: 'Take it out.',
  ...(secret ? { secret: true } : {}),
});

test('only the places of secrets are hidden, line by line, and every column stays', () => {
  const text = 'the key is\r\nflour\r\nwater and salt\r\n';
  expect(withoutSecrets(text, [found([1, 9], [3, 6], true), found([3, 11], [3, 15], false)])).toBe(
    'the key ••\r\n•••••\r\n••••• and salt\r\n',
  );
});

test('a text without a secret is left as it is', () => {
  const text = 'flour and water';
  expect(withoutSecrets(text, [found([1, 1], [1, 6], false)])).toBe(text);
  expect(withoutSecrets(text, [])).toBe(text);
});

test('what another finding says of the same line does not repeat it', () => {
  const text = 'first line\nevidence: [s3cret-token]\n';
  const secret = found([2, 12], [2, 24], true);
  const form: Finding = {
    ...found([2, 12], [2, 24], false),
    code: 'schema/form',
    message: '`evidence` cannot be `s3cret-token`.',
    help: 'Write `https://s3cret-token`.',
  };
  const elsewhere = { ...form, file: 'runbooks/relight-the-oven.md' };
  expect(hideSecretsIn([secret, form, elsewhere], () => text)).toEqual([
    secret,
    { ...form, message: '`evidence` cannot be `••••••••••••`.', help: 'Write `https://••••••••••••`.' },
    elsewhere,
  ]);
});

test('A secret that is the name of a key is not repeated by the pointer of another finding', () => {
  const text = '"pass/word~1": on\n';
  const secret = { ...found([1, 2], [1, 13], true), pointer: '/pass~1word~01' };
  const form = { ...found([1, 2], [1, 13], false), pointer: '/tags/pass~1word~01/0' };
  expect(hideSecretsIn([secret, form], () => text)).toEqual([
    secret,
    { ...form, pointer: `/tags/${'•'.repeat(11)}/0` },
  ]);
});

test('The lines of a secret of several lines are not repeated, whole or cut short', () => {
  const line = 'MIIEowIBAAKCAQEAtheSecondOvenNeverSleeps';
  const text = `-----BEGIN PRIVATE KEY-----\n  ${line}\n`;
  const form = { ...found([2, 1], [2, 4], false), message: `Not \`${line.slice(0, 20)}…\`.`, help: line };
  expect(hideSecretsIn([found([1, 1], [2, 43], true), form], () => text)[1]).toEqual({
    ...form,
    message: `Not \`${'•'.repeat(20)}…\`.`,
    help: '•'.repeat(40),
  });
});

test('A frame shows a secret nowhere, and words that are short everywhere but at their place', () => {
  const text = 'redis://:fourwords@oven\nfourwords\nredis://:oven@cache\n';
  const secrets = [found([1, 10], [1, 19], true), found([3, 10], [3, 14], true)];
  expect(withoutSecrets(text, secrets)).toBe('redis://:•••••••••@oven\n•••••••••\nredis://:••••@cache\n');
});

test('A line as long as a document that holds nothing but secrets is hidden in one pass', () => {
  const secret = 'ghp_aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE3fG5';
  const text = `${secret} `.repeat(25_000);
  const secrets = Array.from({ length: 25_000 }, (_, index) =>
    found([1, index * 41 + 1], [1, index * 41 + 41], true),
  );
  expect(withoutSecrets(text, secrets)).toBe(`${'•'.repeat(40)} `.repeat(25_000));
  const form = { ...found([1, 1], [1, 1], false), message: secret };
  expect(hideSecretsIn([...secrets, form], () => text).at(-1)).toEqual({ ...form, message: '•'.repeat(40) });
});
