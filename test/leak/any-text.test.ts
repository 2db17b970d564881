import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInternalAddresses } from '../../src/leak/address.ts';
import { findContacts } from '../../src/leak/contact.ts';
import { internalDomainPattern } from '../../src/leak/internal-host.ts';
import { masked } from '../../src/leak/mask.ts';
import { findSecrets } from '../../src/leak/secret.ts';
import { inPieces } from '../../src/rules/fixture.ts';

const domains = internalDomainPattern(['ops.crumb.dev']);
const pieces =
  'https:// redis:// :// rye : @ / . - _ + ? & # = 10. 192.168.0. 172.16.4.9 fd00: :: 4711 +49 30 901820 crumb.dev oven.internal .local ops.crumb.dev token sig password Bearer eyJhbGciOi T3BlbkFJ -----BEGIN PRIVATE KEY ----- ABCDEFGHIJKLMNOP0123456789abcdef \n \\n “ 🥖 ø'.split(
    ' ',
  );
const scraps = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 30 }).map((parts) => parts.join(''));

test('whatever the text, what is found lies inside it, and no two secrets share a character', () => {
  fc.assert(
    fc.property(fc.oneof(scraps, fc.string({ unit: 'binary' })), (text) => {
      const secrets = findSecrets(text).map(({ span }) => span);
      const others = [...findInternalAddresses(text, domains), ...findContacts(text)].map(({ span }) => span);
      for (const { start, end } of [...secrets, ...others]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toMatch(/\S/);
      }
      for (const [index, { start }] of secrets.entries())
        expect(start).toBeGreaterThanOrEqual(secrets[index - 1]?.end ?? 0);
    }),
    { numRuns: 3000 },
  );
});

test('a mask shows a quarter of a text at most, and four characters', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const shown = masked(text).slice(0, -1);
      expect(text.startsWith(shown)).toBe(true);
      expect(shown.length).toBeLessThanOrEqual(Math.min(4, text.length / 4));
    }),
  );
});

test.each([
  ['a token’s beginning', 'ghs_1_'],
  ['an address’s beginning', 'http://a:'],
  ['a parameter', '&token='],
  ['a key’s beginning', inPieces('-----BEGIN PRI', 'VATE KEY-----\n')],
  ['a session’s beginning', 'eyJaaaaaaaaaa.'],
  ['a header', 'Bearer a'],
  ['a mailbox', 'a@a.'],
  ['a host', 'a.'],
  ['a plus and a number', '+1 '],
  ['a group of an address', 'fd00:'],
  ['one character', 'a'],
])('a megabyte of %s is looked through', (_, piece) => {
  const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
  expect(findSecrets(text)).toEqual([]);
  expect(findInternalAddresses(text, domains)).toEqual([]);
  expect(findContacts(text)).toEqual([]);
});
