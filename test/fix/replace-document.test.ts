import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { documentsIn } from '../../src/io/replace-document.ts';
import { coldOven } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

const warm = new TextEncoder().encode('warm');

test('a document is replaced as a whole; its mode stays, and nothing is left beside it', () => {
  using bakery = new Bakery();
  chmodSync(join(bakery.root, coldOven), 0o664);
  expect(documentsIn(bakery.root)(coldOven, { before: bytesOf(bakery), after: warm })).toBe('replaced');
  expect(bakery.read(coldOven)).toBe('warm');
  expect(statSync(join(bakery.root, coldOven)).mode & 0o777).toBe(0o664);
  expect(readdirSync(join(bakery.root, 'incidents/2026')).sort()).toEqual([
    '2026-03-14-cold-oven.md',
    '2026-05-02-flour-shortage.md',
  ]);
});

test('what someone saved in the meantime is not written over', () => {
  using bakery = new Bakery();
  const before = bytesOf(bakery);
  const later = Uint8Array.from(before);
  later[0] = 0x2b;
  for (const saved of [later, warm]) {
    writeFileSync(join(bakery.root, coldOven), saved);
    expect(documentsIn(bakery.root)(coldOven, { before, after: warm })).toBe('changed');
    expect(bytesOf(bakery)).toEqual(saved);
  }
});

test('neither a link nor a file below one is written to', () => {
  using bakery = new Bakery();
  const before = bytesOf(bakery);
  const year = join(bakery.root, 'incidents/2026');
  const elsewhere = join(bakery.root, 'elsewhere');
  renameSync(year, elsewhere);
  symlinkSync(elsewhere, year);
  expect(() => documentsIn(bakery.root)(coldOven, { before, after: warm })).toThrow(
    new CannotRun('incidents/2026 is not a folder.', 'Links are not followed: make it a folder of its own.'),
  );
  const target = join(elsewhere, '2026-03-14-cold-oven.md');
  symlinkSync(target, join(bakery.root, 'runbooks/oven.md'));
  expect(() => documentsIn(bakery.root)('runbooks/oven.md', { before, after: warm })).toThrow(
    /^runbooks\/oven\.md could not be written: ELOOP/,
  );
  expect(Uint8Array.from(readFileSync(target))).toEqual(before);
  expect(lstatSync(join(bakery.root, 'runbooks/oven.md')).isSymbolicLink()).toBe(true);
});

test('a folder in place of a document is not replaced', () => {
  using bakery = new Bakery();
  const path = 'incidents/2027/2027-01-01-new-year.md';
  mkdirSync(join(bakery.root, path), { recursive: true });
  expect(documentsIn(bakery.root)(path, { before: warm, after: warm })).toBe('changed');
});

function bytesOf(bakery: Bakery): Uint8Array {
  return Uint8Array.from(readFileSync(join(bakery.root, coldOven)));
}
