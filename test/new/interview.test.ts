import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Ask, Given, Question } from '../../src/app/new/answers.ts';
import type { NewKind } from '../../src/app/new/scene.ts';
import { newDocument } from '../../src/app/new-document.ts';
import { folderTree } from '../../src/io/folder-tree.ts';
import { newFilesIn } from '../../src/io/new-file.ts';
import { Bakery } from '../bakery.ts';
import { momentOf } from './command-line.ts';

/** Answers one question after the other, and keeps what was asked. */
class Baker {
  readonly asked: Question[] = [];
  readonly #answers: readonly (string | undefined)[];

  constructor(...answers: readonly (string | undefined)[]) {
    this.#answers = answers;
  }

  readonly ask: Ask = async (question) => {
    this.asked.push(question);
    return this.#answers[this.asked.length - 1];
  };

  get questions(): string[] {
    return this.asked.map(({ text }) => text);
  }
}

function write(bakery: Bakery, baker: Baker, kind: NewKind, given: Given) {
  return newDocument(
    { tree: folderTree(bakery.root), create: newFilesIn(bakery.root), ask: baker.ask },
    { kind, given, now: momentOf('2026-03-14T04:20:30Z') },
  );
}

test('what flags do not say is asked, in the order a person would tell it', async () => {
  using bakery = new Bakery();
  const baker = new Baker('Rolls are late', 'oven-control,online-orders', 'drill', '~2026-03-14T04:00:00Z');
  const { path } = await write(bakery, baker, 'incident', { severity: 'sev2' });
  expect(baker.asked.map(({ text, initial, many }) => ({ text, initial, many }))).toEqual([
    {
      text: 'What happened, in one line that a colleague from another team understands?',
      initial: undefined,
      many: false,
    },
    { text: 'Which services are affected?', initial: undefined, many: true },
    { text: 'What kind is it?', initial: 'incident', many: false },
    {
      text: 'When did impact begin? (~ before it: approximate; unknown: not known)',
      initial: '~2026-03-14T04:20:00Z',
      many: false,
    },
  ]);
  expect(baker.asked[1]?.choices).toEqual([
    { value: 'online-orders', label: 'Online orders', hint: 'online-orders' },
    { value: 'oven-control', label: 'Oven control', hint: 'oven-control' },
  ]);
  expect(bakery.read(path)).toContain(
    'services: [oven-control, online-orders]\nstarted_at: "~2026-03-14T04:00:00Z"',
  );
  expect(bakery.check().findings).toEqual([]);
});

test('who has said everything is asked nothing', async () => {
  using bakery = new Bakery();
  const baker = new Baker();
  await write(bakery, baker, 'incident', { title: 'Late', severity: 'sev1', services: 'online-orders' });
  expect(baker.questions).toEqual([]);
});

test('a wrong flag is refused before the first question', async () => {
  using bakery = new Bakery();
  const baker = new Baker();
  await expect(write(bakery, baker, 'incident', { services: 'oven' })).rejects.toThrow('There is no service');
  await expect(write(bakery, baker, 'runbook', { visibility: 'all' })).rejects.toThrow('no visibility');
  expect(baker.questions).toEqual([]);
});

test('an answer that cannot be used is explained, for another try', async () => {
  using bakery = new Bakery();
  const baker = new Baker('Chimney', '2026-06-08T01:00:00Z', '2026-06-08T05:00:00Z');
  await write(bakery, baker, 'maintenance', { services: 'oven-control' });
  expect(baker.questions).toEqual([
    'What will be done?',
    'When does the window open? (2026-03-14T09:00:00Z)',
    'When does it close? (2026-03-14T11:00:00Z)',
  ]);
  expect(baker.asked[1]?.problemOf('tomorrow')).toContain('`tomorrow` is not a moment');
  expect(baker.asked[1]?.problemOf('2026-06-08T01:00Z')).toBeUndefined();
  expect(baker.asked[0]?.problemOf('')).toBe('It has to say something.');
});

test('a title without a file name, and one whose name is taken, lead to one more question', async () => {
  using bakery = new Bakery();
  const japanese = new Baker('bread');
  await write(bakery, japanese, 'runbook', { title: 'パン', services: 'online-orders', owner: 'shop' });
  expect(japanese.questions).toEqual(['What is it called in its file name?']);
  expect(japanese.asked[0]?.problemOf('Bread!')).toBe('`Bread!` cannot be the name of a document.');
  expect(existsSync(join(bakery.root, 'runbooks/bread.md'))).toBe(true);
  const again = new Baker('bread-again');
  await write(bakery, again, 'runbook', { title: 'Bread', services: 'online-orders', owner: 'shop' });
  expect(again.asked[0]?.problemOf('bread')).toBe('runbooks/bread.md is there already.');
  expect(existsSync(join(bakery.root, 'runbooks/bread-again.md'))).toBe(true);
});

test('who stops half-way leaves nothing behind', async () => {
  using bakery = new Bakery();
  const baker = new Baker('Rolls are late', undefined);
  await expect(write(bakery, baker, 'incident', {})).rejects.toMatchObject({
    name: 'CannotRun',
    message: 'Nothing was written.',
  });
  expect(bakery.check().documents).toBe(7);
});

test('between looking and writing someone else files the same incident: theirs stays', async () => {
  using bakery = new Bakery();
  const theirs = 'Theirs.\n';
  const path = 'runbooks/sieve.md';
  const asking = new Baker('shop');
  const ports = {
    tree: folderTree(bakery.root),
    create: newFilesIn(bakery.root),
    ask: async (question: Question) => {
      bakery.edit({ file: path, text: theirs });
      return asking.ask(question);
    },
  };
  const given = { title: 'Sieve', services: 'online-orders' };
  const late = newDocument(ports, { kind: 'runbook', given, now: momentOf('2026-03-14T04:20:30Z') });
  await expect(late).rejects.toMatchObject({ name: 'CannotRun', message: `${path} is there already.` });
  expect(bakery.read(path)).toBe(theirs);
});
