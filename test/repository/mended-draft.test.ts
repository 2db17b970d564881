import { expect, test } from 'vitest';
import { readRepository } from '../../src/repository/read-repository.ts';
import { noCache } from '../../src/repository/reading-cache.ts';
import { edit, flourShortage } from '../../src/rules/fixture.ts';
import { EditedBakery } from '../edited-bakery.ts';

const id = '2026-05-02-flour-shortage';
const title = 'title: Flour ran out on a Saturday';

test.each([
  ['A broken title', edit(flourShortage, title, 'title: Flour: none')],
  ['A key that stands twice', edit(flourShortage, title, `${title}\n${title}`)],
  ['A blank line before the front matter', edit(flourShortage, `---\n${title}`, `\n---\n${title}`)],
])('%s leaves a draft with its other values, and no valid document', (_story, slip) => {
  const { incidents, drafts } = readRepository(new EditedBakery([slip]).tree, noCache);
  expect(incidents.has(id)).toBe(false);
  const draft = drafts.find(({ path }) => path === flourShortage);
  expect(draft?.sound).toMatchObject({ severity: 'sev2', services: ['online-orders'] });
  expect(draft?.reports).toHaveLength(1);
});

test('a value that could not be read is not among the sound ones', () => {
  const { drafts } = readRepository(
    new EditedBakery([edit(flourShortage, title, 'title: @flour')]).tree,
    noCache,
  );
  const draft = drafts.find(({ path }) => path === flourShortage);
  expect(Object.keys(draft?.sound ?? {})).not.toContain('title');
  expect(draft?.reading.mended).toEqual({ lost: ['/title'] });
});
