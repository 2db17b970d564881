import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CannotRun } from '../../src/finding/cannot-run.ts';
import { outputFolder } from '../../src/io/output-folder.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const first = [
  { path: 'index.html', content: 'all is well' },
  { path: 'incidents/fog/index.html', content: 'fog' },
];

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

test('writes what is new, leaves alone what is the same, removes what is no longer there', () => {
  const folder = join(temporaryFolder(), 'site');
  const output = outputFolder(folder);
  expect(output.publish(first)).toEqual({ written: 2, unchanged: 0, removed: 0 });
  const before = statSync(join(folder, 'index.html')).mtimeMs;
  expect(output.publish(first)).toEqual({ written: 0, unchanged: 2, removed: 0 });
  expect(statSync(join(folder, 'index.html')).mtimeMs).toBe(before);
  const second = [
    { path: 'index.html', content: 'all is fine' },
    { path: 'feed.atom', content: new Uint8Array([60]) },
  ];
  expect(output.publish(second)).toEqual({ written: 2, unchanged: 0, removed: 1 });
  expect(namesIn(folder)).toEqual(['.lookback-manifest.json', 'feed.atom', 'index.html']);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('all is fine');
});

test('what others put into the folder stays', () => {
  const folder = temporaryFolder();
  outputFolder(folder).publish(first);
  writeFiles(folder, { CNAME: 'status.tidewater.example', 'incidents/fog/photo.txt': 'mine' });
  outputFolder(folder).publish([{ path: 'index.html', content: 'all is well' }]);
  expect(namesIn(folder)).toEqual([
    '.lookback-manifest.json',
    'CNAME',
    'incidents',
    'incidents/fog',
    'incidents/fog/photo.txt',
    'index.html',
  ]);
});

test('a folder that holds anything and was not made here is refused, and stays as it is', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'thesis.txt': 'ten years of work' });
  expect(() => outputFolder(folder).publish(first)).toThrow(CannotRun);
  expect(namesIn(folder)).toEqual(['thesis.txt']);
});

test('a file of others at a place the site needs is refused and not overwritten', () => {
  const folder = temporaryFolder();
  outputFolder(folder).publish(first);
  writeFiles(folder, { 'robots.txt': 'mine' });
  const more = [...first, { path: 'robots.txt', content: 'theirs' }];
  expect(() => outputFolder(folder).publish(more)).toThrow(/robots\.txt was not written by Lookback/);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('mine');
});

test('a publication that was cut off half-way is finished by the next', () => {
  const folder = temporaryFolder();
  const output = outputFolder(folder);
  output.publish(first);
  // A page below what is a file makes writing fail after another file was written.
  const cutOff = [
    { path: 'a.html', content: 'a' },
    { path: 'index.html/b.html', content: 'b' },
  ];
  expect(() => output.publish(cutOff)).toThrow(CannotRun);
  expect(existsSync(join(folder, 'a.html'))).toBe(true);
  expect(output.publish(first)).toEqual({ written: 0, unchanged: 2, removed: 1 });
  expect(existsSync(join(folder, 'a.html'))).toBe(false);
});

test('a manifest that was tampered with removes nothing outside the folder', () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'site');
  writeFiles(parent, { 'thesis.txt': 'ten years of work' });
  outputFolder(folder).publish(first);
  writeFileSync(join(folder, '.lookback-manifest.json'), '["../thesis.txt"]');
  expect(() => outputFolder(folder).publish(first)).toThrow(CannotRun);
  expect(existsSync(join(parent, 'thesis.txt'))).toBe(true);
});

test('a file in the place of the folder is a reason, not a crash', () => {
  const parent = temporaryFolder();
  writeFiles(parent, { site: 'a file' });
  expect(() => outputFolder(join(parent, 'site')).publish(first)).toThrow(CannotRun);
});
