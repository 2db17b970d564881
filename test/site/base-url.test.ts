import { expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { absoluteUrl, hrefOf, parseBaseUrl } from '../../src/site/base-url.ts';

test.each([
  ['https://status.tidewater.example', 'https://status.tidewater.example', '/'],
  ['https://tidewater.example/status', 'https://tidewater.example', '/status/'],
  ['https://tidewater.example/status/', 'https://tidewater.example', '/status/'],
  ['/lookback', undefined, '/lookback/'],
  ['/', undefined, '/'],
  [undefined, undefined, '/'],
])('%s is read as origin %s and path %s', (text, origin, path) => {
  expect(parseBaseUrl(text)).toEqual({ origin, path });
});

test.each([
  'status',
  '//elsewhere.example/',
  'ftp://pier.example/',
  '/a/../b',
  '/a"b',
  'https://x.example/?q=1',
])('%s is refused', (text) => {
  expect(() => parseBaseUrl(text)).toThrow(CannotRun);
});

test('links carry the path, full addresses the origin too', () => {
  const base = parseBaseUrl('https://tidewater.example/status');
  expect(hrefOf(base, 'incidents/')).toBe('/status/incidents/');
  expect(absoluteUrl(base, 'incidents/')).toBe('https://tidewater.example/status/incidents/');
  expect(absoluteUrl(parseBaseUrl('/status'), 'incidents/')).toBeUndefined();
});
