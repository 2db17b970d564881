import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editedDocument, yamlSpan } from '../../src/app/editor/edited-document.ts';
import { hoverAt } from '../../src/app/editor/hover.ts';
import type { LooseNode } from '../../src/app/editor/loose-yaml/node.ts';
import { readLooseYaml } from '../../src/app/editor/loose-yaml/read.ts';
import { suggestAt } from '../../src/app/editor/suggest.ts';
import { locatePointer, pointerToken, readYamlTree } from '../../src/document/yaml-tree.ts';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { bakeryNow, EditedBakery } from '../edited-bakery.ts';

const root = join(import.meta.dirname, '../..');

interface Found {
  readonly pointer: string;
  readonly part: 'key' | 'value';
  readonly start: number;
}

function* found(node: LooseNode | undefined, pointer = ''): Generator<Found> {
  if (node?.is === 'scalar') yield { pointer, part: 'value', start: node.span.start };
  if (node?.is === 'list')
    for (const [index, item] of node.items.entries()) yield* found(item, `${pointer}/${index}`);
  if (node?.is !== 'mapping') return;
  for (const { key, value } of node.entries) {
    const below = `${pointer}/${pointerToken(key.text)}`;
    yield { pointer: below, part: 'key', start: key.span.start };
    yield* found(value, below);
  }
}

/** Every scalar of a well-formed text by its pointer, as the strict reader sees it. */
function* expected(values: unknown, pointer = ''): Generator<string> {
  if (typeof values !== 'object' || values === null) yield pointer;
  else
    for (const [key, value] of Object.entries(values))
      yield* expected(value, `${pointer}/${pointerToken(key)}`);
}

const documents = globSync('{incidents,runbooks,services,maintenance}/**/*.{md,yml}', { cwd: root })
  .concat('lookback.yml')
  .flatMap((path) => {
    const document = editedDocument(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8'));
    return document === undefined ? [] : [document];
  });

describe('Read loosely, a sound document has the keys and values it has when read strictly', () => {
  test.each(documents)('$path', (document) => {
    const { start, end } = yamlSpan(document) ?? { start: 0, end: 0 };
    const source = document.text.slice(start, end);
    const tree = readYamlTree(source);
    const words = [...found(readLooseYaml(source))];
    for (const { pointer, part, start: at } of words)
      expect([pointer, at]).toEqual([pointer, locatePointer(tree, pointer)[part].start]);
    const values = words.filter(({ part }) => part === 'value').map(({ pointer }) => pointer);
    expect(values).toEqual([...expected(tree.root?.toJSON())]);
  });
});

const bakery = new EditedBakery();
const scene = { repository: readRepository(bakery.tree, noCache), now: bakeryNow };
const sample = bakery.read('incidents/2026/2026-03-14-cold-oven.md');

test('Wherever the cursor stands in a document, and whatever is cut out of it, what is proposed fits there', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: sample.length }),
      fc.nat({ max: 40 }),
      fc.constantFrom('', ' ', '\n', '\n  ', '"', "'", '[', '{', '- ', ': ', '#', '\t', '\r\n', '&a ', '|'),
      (at, cut, typed) => {
        const text = sample.slice(0, at) + typed + sample.slice(at + cut);
        const document = editedDocument('incidents/2026/2026-03-14-cold-oven.md', text);
        const offset = at + typed.length;
        if (document === undefined) throw new Error('This is a document.');
        hoverAt(document, offset, scene);
        for (const { replace } of suggestAt(document, offset, scene)) {
          expect(replace.start).toBeLessThanOrEqual(offset);
          expect(replace.end).toBeGreaterThanOrEqual(offset);
          expect(text.slice(replace.start, replace.end)).not.toContain('\n');
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('No text makes the server fall over', () => {
  const soup = fc.array(
    fc.constantFrom('a', ': ', '- ', '\n', '  ', '[', ']', '{', '}', '"', "'", ',', '#', '---\n'),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(soup, fc.nat({ max: 200 }), (parts, at) => {
      const document = editedDocument('services/van.yml', parts.join(''));
      if (document === undefined) throw new Error('This is a document.');
      hoverAt(document, at, scene);
      suggestAt(document, Math.min(at, document.text.length), scene);
    }),
    { numRuns: 2000 },
  );
});

test.each(['[', '{a: ', '- ', 'a: "', "'", 'a:\n', ':', '? ', '- "\n', '\ta: [\n'])(
  'A mebibyte of %j is read',
  (part) => {
    const text = part.repeat(Math.floor(2 ** 20 / part.length));
    expect(readLooseYaml(text).is).toBe('mapping');
  },
);
