import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugFrom } from '../../src/app/new/slug.ts';

test.each([
  ['Checkout latency after a cache failover', 'checkout-latency-after-a-cache-failover'],
  ['  Öfen: "kalt" — schon wieder! ', 'ofen-kalt-schon-wieder'],
  ["The baker's dozen", 'the-bakers-dozen'],
  ['Crème brûlée, 5 °C too warm', 'creme-brulee-5-c-too-warm'],
  ['Straße in Łódź, smørrebrød', 'strasse-in-lodz-smorrebrod'],
  ['ﬁne ﬂour №7', 'fine-flour-no7'],
  ['HTTP/2 & <TLS>', 'http-2-tls'],
  ['パンが焼けない 2', '2'],
  ['パンが焼けない', ''],
  ['——', ''],
])('%s → %s', (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});

test('a long title is cut at the end of a word', () => {
  expect(
    slugFrom('The delivery van with the morning rolls stood in front of the locked gate for an hour'),
  ).toBe('the-delivery-van-with-the-morning-rolls-stood-in-front-of');
  expect(slugFrom('x'.repeat(100))).toBe('x'.repeat(60));
});

test('any title gives nothing or a slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      expect(slugFrom(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugFrom(title).length).toBeLessThanOrEqual(60);
    }),
  );
});
