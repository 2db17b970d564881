import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFilesIn } from '../../src/io/new-file.ts';
import { coldOven } from '../../src/rules/fixture.ts';
import { Bakery } from '../bakery.ts';

test('a file is created with its folders, once', () => {
  using bakery = new Bakery();
  const create = newFilesIn(bakery.root);
  const path = 'incidents/2027/2027-01-01-new-year.md';
  expect(create(path, 'The first.')).toBe('created');
  expect(create(path, 'The second.')).toBe('exists');
  expect(bakery.read(path)).toBe('The first.');
  expect(create(coldOven, '')).toBe('exists');
  expect(bakery.read(coldOven)).toContain('The big oven went cold');
});

test('no link is followed: not the file, and no folder on the way', () => {
  using bakery = new Bakery();
  using outside = new Bakery();
  bakery.edit({ file: 'runbooks/dangling.md', linkTo: join(outside.root, 'planted.md') });
  expect(newFilesIn(bakery.root)('runbooks/dangling.md', 'x')).toBe('exists');
  bakery.edit({ file: 'incidents/2027', linkTo: outside.root });
  expect(() => newFilesIn(bakery.root)('incidents/2027/planted.md', 'x')).toThrow(
    'incidents/2027 is not a folder.',
  );
  expect(existsSync(join(outside.root, 'planted.md'))).toBe(false);
});

test('what cannot be written says why', () => {
  using bakery = new Bakery();
  mkdirSync(join(bakery.root, 'notes'));
  const name = `${'n'.repeat(300)}.md`;
  expect(() => newFilesIn(bakery.root)(`notes/${name}`, 'x')).toThrow(
    expect.objectContaining({ name: 'CannotRun', message: expect.stringContaining('ENAMETOOLONG') }),
  );
});
