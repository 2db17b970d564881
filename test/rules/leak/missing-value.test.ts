import { expect, test } from 'vitest';
import { findAll } from '../../../src/app/find.ts';
import { readRepository } from '../../../src/repository/read-repository.ts';
import { noCache } from '../../../src/repository/reading-cache.ts';
import { coldOven, edit } from '../../../src/rules/fixture.ts';
import { bakeryNow, EditedBakery } from '../../edited-bakery.ts';

test('where the sentence for the status page is missing, what stands around its place is not shown either', () => {
  const { tree } = new EditedBakery([
    edit(coldOven, 'visibility: public', 'visibility: status'),
    edit(
      coldOven,
      'summary: Orders for rolls were late by half an hour.',
      'figures: [{ label: Orders at till.corp, value: 120 }]',
    ),
  ]);
  const findings = findAll(readRepository(tree, noCache), bakeryNow);
  expect(findings.map(({ code, pointer }) => ({ code, pointer }))).toEqual([
    { code: 'schema/missing-key', pointer: '/impact' },
  ]);
});
