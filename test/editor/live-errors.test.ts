import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Editor } from './editor.ts';

const coldOven = 'incidents/2026/2026-03-14-cold-oven.md';
const flourShortage = 'incidents/2026/2026-05-02-flour-shortage.md';
const ovenControl = 'services/oven-control.yml';

test('An editor that connects learns what it may ask, and is let go when it leaves', async () => {
  await using editor = await Editor.start();
  expect(editor.introduction).toEqual({
    capabilities: {
      textDocumentSync: 2,
      completionProvider: { triggerCharacters: [' ', '[', '{', ',', '"', '@', '-'] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'] },
    },
    serverInfo: { name: 'lookback', version: '0.1.0' },
  });
  expect(await editor.leave()).toBe(0);
});

test('A mistyped service is underlined before the file is saved, and no longer once it is mended', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage);
  expect(await editor.diagnostics(flourShortage)).toEqual([]);

  await editor.type(flourShortage, 'services: [online-orders]', 'services: [online-ordres]');
  const found = await editor.diagnostics(flourShortage);
  expect(found).toEqual([
    {
      range: { start: { line: 4, character: 11 }, end: { line: 4, character: 24 } },
      severity: 1,
      code: 'reference/unknown',
      codeDescription: { href: expect.stringMatching(/\/docs\/rules\.md#reference-unknown$/) },
      source: 'lookback',
      message:
        'There is no service `online-ordres`; did you mean `online-orders`?\n' +
        'Services are the files of services/: use the name of one without `.yml`, or add it.',
    },
  ]);

  await editor.type(flourShortage, 'online-ordres', 'online-orders');
  expect(await editor.diagnostics(flourShortage)).toEqual([]);
});

test('A finding about two places leads to the other one', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage);
  await editor.type(flourShortage, 'related:', 'aliases: [2026-03-14-cold-oven]\nrelated:');
  const [found, ...others] = await editor.diagnostics(flourShortage);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: 'identity/duplicate-id',
    relatedInformation: [
      {
        location: {
          uri: editor.uri(coldOven),
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        },
        message: 'This document has the id already.',
      },
    ],
  });
});

test('What is open counts as it stands in the editor, for every other document, too', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage);
  expect(await editor.diagnostics(flourShortage)).toEqual([]);
  await editor.type(flourShortage, 'services: [online-orders]', 'services: [pastry-van]');
  expect(await editor.diagnostics(flourShortage)).toMatchObject([{ code: 'reference/unknown' }]);

  await editor.open('services/pastry-van.yml', 'name: Pastry van\nowner: shop\n');
  expect(await editor.diagnostics(flourShortage)).toEqual([]);

  await editor.close('services/pastry-van.yml');
  expect(await editor.diagnostics(flourShortage)).toMatchObject([{ code: 'reference/unknown' }]);
});

test('A file that changes on disk is seen', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage);
  expect(await editor.diagnostics(flourShortage)).toEqual([]);
  await editor.type(flourShortage, 'services: [online-orders]', 'services: [pastry-van]');
  expect(await editor.diagnostics(flourShortage)).toMatchObject([{ code: 'reference/unknown' }]);
  writeFileSync(join(editor.bakery.root, 'services/pastry-van.yml'), 'name: Pastry van\nowner: shop\n');
  expect(await editor.diagnostics(flourShortage)).toEqual([]);
});

test('A warning is shown as one, and takes the level lookback.yml gives it', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage);
  await editor.type(flourShortage, '[2026-03-14-cold-oven]', '[2026-03-14-oven]');
  expect(await editor.diagnostics(flourShortage)).toMatchObject([{ code: 'reference/renamed', severity: 2 }]);
  await editor.open(
    'lookback.yml',
    `${editor.bakery.read('lookback.yml')}rules: { reference/renamed: info }\n`,
  );
  expect(await editor.diagnostics(flourShortage)).toMatchObject([{ code: 'reference/renamed', severity: 3 }]);
});

test('Nothing is said about a file that belongs to no repository of documents', async () => {
  await using editor = await Editor.start();
  await editor.open('README.md', '# The bakery\n');
  await editor.open(ovenControl, 'name: Oven control\nowner: baker\n');
  expect(await editor.diagnostics(ovenControl)).toMatchObject([{ code: 'reference/unknown' }]);
  expect(await editor.labels('README.md', '# The ')).toEqual([]);
  expect(await editor.hover('README.md', 'bakery')).toBeNull();
});

test('A misnamed document is told so, and what else is wrong with it', async () => {
  await using editor = await Editor.start();
  await editor.open('incidents/2026/Cold Oven.md', '---\n---\n');
  expect(await editor.diagnostics('incidents/2026/Cold Oven.md')).toMatchObject([
    { code: 'document/name' },
    { code: 'front-matter/empty' },
  ]);
});

test('When a document is closed, what was said about it is taken back', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage, 'no front matter at all\n');
  expect(await editor.diagnostics(flourShortage)).toMatchObject([{ code: 'front-matter/missing' }]);
  await editor.close(flourShortage);
  expect(await editor.diagnostics(flourShortage)).toEqual([]);
});

test('A finding that says what was meant offers to write it', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage);
  await editor.type(flourShortage, 'status: resolved', 'status: resolvd');
  const [found] = await editor.diagnostics(flourShortage);
  if (found === undefined) throw new Error('Nothing was found.');
  expect(editor.underlined(flourShortage, found)).toBe('resolvd');
  expect(await editor.actions(flourShortage, found)).toEqual([
    {
      title: 'Replace resolvd by resolved',
      kind: 'quickfix',
      diagnostics: [found],
      isPreferred: true,
      edit: { changes: { [editor.uri(flourShortage)]: [{ range: found.range, newText: 'resolved' }] } },
    },
  ]);
});

test('Whatever is pasted into a document, the server answers the next question', async () => {
  await using editor = await Editor.start();
  await editor.open(flourShortage, `---\n${'{a: ['.repeat(50_000)}\n---\n`);
  expect(await editor.diagnostics(flourShortage)).toMatchObject([{ code: 'front-matter/limits' }]);
  await editor.open(ovenControl, `name: Oven control\nowner: \ntags: ${'['.repeat(500_000)}`);
  expect(await editor.labels(ovenControl, 'owner: ')).toEqual(['ovens', 'shop', 'incident-review']);
  await editor.type(ovenControl, '['.repeat(500_000), '[oven]');
  await editor.type(ovenControl, 'owner: ', 'owner: ovens');
  expect(await editor.diagnostics(ovenControl)).toEqual([]);
});
