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
