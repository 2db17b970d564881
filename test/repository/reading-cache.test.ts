import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderTree } from '../../src/io/folder-tree.ts';
import { openReadingCache } from '../../src/io/reading-cache.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import type { ReadingCache } from '../../src/repository/reading-cache.ts';
import { edit, flourShortage } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Counts how often a document had to be read anew. */
function counting(cache: ReadingCache): ReadingCache & { readonly misses: string[] } {
  const misses: string[] = [];
  return {
    misses,
    get: (key) => cache.get(key),
    set: (key, reading) => {
      misses.push(key);
      cache.set(key, reading);
    },
  };
}

function readOnce(bakery: Bakery, version = '1'): { misses: number; ids: string[] } {
  const file = openReadingCache(folder, version);
  const cache = counting(file);
  const repository = readRepository(folderTree(bakery.root), cache);
  file.save();
  return { misses: cache.misses.length, ids: [...repository.incidents.keys()] };
}

test('a document that has not changed is not read twice, and means the same', () => {
  using bakery = new Bakery();
  const first = readOnce(bakery);
  const second = readOnce(bakery);
  expect(first.misses).toBe(7);
  expect(second).toEqual({ ...first, misses: 0 });
});

test('only the edited document is read again', () => {
  using bakery = new Bakery();
  readOnce(bakery);
  bakery.edit(edit(flourShortage, 'Nothing more is known.', 'The mill was closed.'));
  expect(readOnce(bakery).misses).toBe(1);
});

test('another version of the program starts with nothing', () => {
  using bakery = new Bakery();
  readOnce(bakery, '1');
  expect(readOnce(bakery, '2').misses).toBe(7);
});

test('a damaged cache costs time and changes nothing', () => {
  using bakery = new Bakery();
  const { ids } = readOnce(bakery);
  const path = join(folder, readdirSync(folder)[0] ?? '');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\{"values"/g, '{"val'));
  expect(readOnce(bakery)).toEqual({ misses: 7, ids });
  writeFileSync(path, Buffer.from([0xff, 0x09, 0x00]));
  expect(readOnce(bakery)).toEqual({ misses: 7, ids });
});

test('two runs at once leave a whole cache behind', () => {
  using bakery = new Bakery();
  const [one, two] = [openReadingCache(folder, '1'), openReadingCache(folder, '1')];
  readRepository(folderTree(bakery.root), one);
  readRepository(folderTree(bakery.root), two);
  one.save();
  two.save();
  expect(readdirSync(folder)).toEqual(['readings-1.tsv']);
  expect(readOnce(bakery).misses).toBe(0);
});
