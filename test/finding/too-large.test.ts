import { expect, test } from 'vitest';
import { word } from '../../src/finding/catalogue.ts';

const limitBytes = 1024 ** 2;
const said = (bytes: number) => word({ code: 'document/too-large', bytes, limitBytes }).message;

test('the size of a file that is too large never reads like the size it may have', () => {
  expect(said(50 * limitBytes)).toBe('This file has 50 MiB; a document may have 1 MiB. It was not read.');
  expect(said(1_200_000)).toBe('This file has 1.1 MiB; a document may have 1 MiB. It was not read.');
  expect(said(limitBytes + 1)).toBe(
    'This file has 1,048,577 bytes; a document may have 1,048,576 bytes. It was not read.',
  );
});
